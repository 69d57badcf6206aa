//! A button that opens a small panel below it.
//!
//! Escape and leaving close it; inside are ordinary buttons and fields, so it needs no keys of its own.

use super::icon::{Kind, icon};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};
use yew::prelude::*;

/// What [`Menu`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The words on the button.
    pub label: AttrValue,
    /// Its icon.
    #[prop_or_default]
    pub icon: Option<Kind>,
    /// True where the words are only read out.
    #[prop_or_default]
    pub icon_only: bool,
    /// Classes of the button.
    #[prop_or(classes!("button", "quiet"))]
    pub button: Classes,
    /// Whether pressing a button inside closes the panel.
    #[prop_or(true)]
    pub closes: bool,
    /// Called as it opens.
    #[prop_or_default]
    pub opened: Callback<()>,
    /// What is inside.
    pub children: Html,
}

/// A menu.
#[component]
pub fn Menu(props: &Props) -> Html {
    let open = use_state_eq(|| false);
    let button = use_node_ref();
    let onclick = {
        let (open, opened) = (open.clone(), props.opened.clone());
        Callback::from(move |_| {
            if !*open {
                opened.emit(());
            }
            open.set(!*open);
        })
    };
    let onkeydown = {
        let (open, button) = (open.clone(), button.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *open {
                event.stop_propagation();
                open.set(false);
                focus(&button);
            }
        })
    };
    let onfocusout = {
        let open = open.setter();
        Callback::from(move |event: FocusEvent| {
            let inside = event.current_target().and_then(|target| target.dyn_into::<Node>().ok());
            let to = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
            if !inside.is_some_and(|inside| inside.contains(to.as_ref())) || to.is_none() {
                open.set(false);
            }
        })
    };
    let onpick = {
        let (open, button, closes) = (open.setter(), button.clone(), props.closes);
        Callback::from(move |event: MouseEvent| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if closes && target.is_some_and(|target| matches!(target.closest("button"), Ok(Some(_)))) {
                open.set(false);
                focus(&button);
            }
        })
    };
    let expanded = if *open { "true" } else { "false" };
    html! {
        <div class="menu" {onkeydown} {onfocusout}>
            <button type="button" ref={button} class={classes!(props.button.clone(), props.icon_only.then_some("icon-only"))}
                aria-expanded={expanded} aria-label={props.icon_only.then(|| props.label.clone())}
                title={props.icon_only.then(|| props.label.clone())} {onclick}>
                if let Some(kind) = props.icon {
                    { icon(kind) }
                }
                if !props.icon_only {
                    <span>{ &props.label }</span>
                    { icon(Kind::Down) }
                }
            </button>
            if *open {
                <div class="menu-panel" tabindex="-1" onclick={onpick}>{ props.children.clone() }</div>
            }
        </div>
    }
}

fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // A button that is gone needs no focus.
        let _ = element.focus();
    }
}

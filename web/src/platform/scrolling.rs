//! Which part of a long list is mounted: the part that is seen, and as much again above and below it.
//!
//! The browser scrolls; here its position is read and a part chosen. What is not mounted is stood for by two spacers,
//! and where rows turn out higher than estimated the browser itself keeps what is seen in its place.

use crate::state::lines;
use std::ops::Range;
use yew::prelude::*;
#[cfg(feature = "complete")]
use {
    super::{document, window},
    gloo::events::{EventListener, EventListenerOptions, EventListenerPhase},
    gloo::timers::callback::Timeout,
    std::rc::Rc,
    wasm_bindgen::JsCast,
    web_sys::Element,
};

/// A long list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct List {
    /// How many rows there are.
    pub total: usize,
    /// How many are mounted at least, if there are as many.
    pub size: usize,
    /// How high a row is, in pixels, as far as one can tell.
    pub height: f64,
    /// What its rows have in common: a selector.
    pub row: &'static str,
    /// A row that is to be mounted, and a count that changes with every such wish.
    pub wanted: (usize, usize),
    /// Whether it is shown: behind a tab nothing has a place.
    pub seen: bool,
}

#[cfg(feature = "complete")]
impl List {
    fn size(&self) -> usize {
        let seen = window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(900.0);
        let enough = rows_in(seen * 1.8, self.height);
        self.size.max(enough.min(2 * self.size))
    }
}

/// The first program shows more at once, and does not follow.
#[cfg(not(feature = "complete"))]
#[hook]
pub fn use_window(node: &NodeRef, list: List) -> Range<usize> {
    let _ = node;
    lines::around(list.wanted.1, list.total, 2 * list.size)
}

/// The part of a list that is mounted. `node` is the element around the rows and their spacers.
#[cfg(feature = "complete")]
#[hook]
pub fn use_window(node: &NodeRef, list: List) -> Range<usize> {
    let size = list.size();
    let turned = use_state_eq(|| (usize::MAX, 0..0));
    let follows = list.total > size;
    let shown = if follows && turned.0 == list.wanted.0 {
        lines::around(turned.1.start + turned.1.len() / 2, list.total, turned.1.len())
    } else {
        lines::around(list.wanted.1, list.total, size)
    };
    let look = {
        let (node, setter, shown) = (node.clone(), turned.setter(), shown.clone());
        Rc::new(move || {
            let part = node.cast::<Element>().and_then(|element| part(&element, &list, &shown));
            if let Some(part) = part {
                setter.set((list.wanted.0, part));
            }
        })
    };
    let follows = list.seen && follows;
    {
        let look = look.clone();
        use_effect_with((list, shown.clone()), move |(_, shown)| {
            let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
            let listeners = follows.then(|| {
                let (resized, widened) = (look.clone(), look.clone());
                let scrolled = document().map(|document| {
                    EventListener::new_with_options(&document, "scroll", options, move |_| look())
                });
                let resized =
                    window().map(|window| EventListener::new(&window, "resize", move |_| resized()));
                (scrolled, resized, (shown.len() < size).then(|| Timeout::new(0, move || widened())))
            });
            move || drop(listeners)
        });
    }
    // Where the page scrolls as one, what is seen first need not be what was wanted. Whoever goes to a row is let go first.
    use_effect_with(follows, move |follows| {
        let timer = follows.then(|| Timeout::new(0, move || look()));
        move || drop(timer)
    });
    shown
}

/// How many rows come before and behind those that are seen, where these come first.
#[cfg(feature = "complete")]
const BESIDE: usize = 2;

/// How many rows of a height so many pixels hold; none where it is less than nothing.
#[cfg(feature = "complete")]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "positive, and smaller than a page"
)]
fn rows_in(pixels: f64, height: f64) -> usize {
    (pixels / height).max(0.0) as usize
}

/// Another part, if what is mounted does not reach far enough above or below what is seen. Where nothing of it is seen,
/// only the rows that are come first: the others follow at once, and the browser answers in between.
#[cfg(feature = "complete")]
fn part(element: &Element, list: &List, shown: &Range<usize>) -> Option<Range<usize>> {
    let whole = element.get_bounding_client_rect();
    let pane = element.closest(".pane-body").ok().flatten().map(|pane| pane.get_bounding_client_rect());
    let bottom = window()?.inner_height().ok()?.as_f64()?;
    let top = pane.as_ref().map_or(0.0, |pane| pane.top().max(0.0));
    let bottom = pane.map_or(bottom, |pane| pane.bottom().min(bottom));
    if whole.height() <= 0.0 || whole.bottom() < top || whole.top() > bottom {
        return None;
    }
    let rows = element.query_selector_all(list.row).ok()?;
    let rect = |index: u32| Some(rows.get(index)?.dyn_into::<Element>().ok()?.get_bounding_client_rect());
    let (above, below) = (rect(0)?.top(), rect(rows.length().checked_sub(1)?)?.bottom());
    let reach = (bottom - top) / 3.0;
    let enough_above = shown.start == 0 || above < top - reach;
    let enough_below = shown.end >= list.total || below > bottom + reach;
    if enough_above && enough_below {
        return None;
    }
    let size = list.size();
    let part = if above < bottom && below > top {
        let seen = (0..rows.length()).find(|&index| rect(index).is_some_and(|rect| rect.bottom() > top))?;
        let begins = (shown.start + seen as usize).saturating_sub(size / 3);
        let begins = begins.min(list.total.saturating_sub(size));
        begins..list.total.min(begins + size)
    } else {
        let (first, many) =
            (rows_in(top - whole.top(), list.height), rows_in(bottom - top, list.height) + 2 * BESIDE);
        let many = many.min(size);
        let begins = first.saturating_sub(BESIDE).min(list.total.saturating_sub(many));
        begins..list.total.min(begins + many)
    };
    (part != *shown).then_some(part)
}

/// Stands for rows that are not mounted. Its height is an attribute: styles of elements are forbidden here.
pub fn spacer(rows: usize, height: f64) -> Html {
    // Browsers place nothing further down than some thirty million pixels.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    let pixels = (rows as f64 * height).min(15_000_000.0);
    html! { <svg class="spacer" width="1" height={pixels.to_string()} aria-hidden="true" focusable="false" /> }
}

//! One line of the source: its number, its text, and the spans that something rests on.
//!
//! Which spans those are is `state::marks`.

use crate::state::marks::{Mark, Of, Part};
use crate::words::Words;
use yew::prelude::*;

/// What [`source_line`] shows.
pub struct Line<'a> {
    /// The texts in the language of the page.
    pub words: &'a Words,
    /// Index of the input.
    pub input: usize,
    /// Number of the line, from 1.
    pub number: usize,
    /// Its parts.
    pub parts: &'a [Part<'a>],
    /// The finding whose evidence is marked.
    pub selected: Of,
    /// False where the line was not recognised.
    pub read: bool,
    /// Called with what a pressed span is evidence of, and its number there.
    pub pressed: &'a Callback<(Of, usize)>,
}

/// A line of the source.
pub fn source_line(line: &Line) -> Html {
    let lit = line.parts.iter().any(|part| part.mark.is_some_and(|mark| mark.of == line.selected));
    html! {
        <div key={line.number} class={classes!("line", lit.then_some("lit"), (!line.read).then_some("not-read"))}>
            <span class="line-number">{ line.number }</span>
            <span class="line-text">{ for line.parts.iter().map(|part| show(line, part)) }</span>
        </div>
    }
}

fn show(line: &Line, part: &Part) -> Html {
    let Some(mark) = part.mark else { return shortened(line.words, part.text) };
    let (of, number) = (mark.of, mark.number);
    let class = classes!("span", if of == line.selected { "primary" } else { "related" });
    let text = shortened(line.words, part.text);
    let tags =
        part.numbers.iter().map(|number| html! { <span class="number" aria-hidden="true">{ number }</span> });
    let first = part.start == mark.start;
    html! {
        <>
            if first {
                { span(line, mark, class, text) }
            } else {
                <span {class} onclick={line.pressed.reform(move |_: MouseEvent| (of, number))}>{ text }</span>
            }
            { for tags }
        </>
    }
}

/// A span that can be pressed. Not a button element: that would not wrap with the text around it.
fn span(line: &Line, mark: &Mark, class: Classes, text: Html) -> Html {
    let (of, number) = (mark.of, mark.number);
    let onclick = line.pressed.reform(move |_: MouseEvent| (of, number));
    let pressed = line.pressed.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            pressed.emit((of, number));
        }
    });
    html! {
        <span role="button" tabindex="0" id={format!("span-{}-{}", line.input, mark.start)} {class} {onclick} {onkeydown}>
            { text }
            <span class="visually-hidden">{ described(line.words, of, number) }</span>
        </span>
    }
}

fn described(words: &Words, of: Of, number: usize) -> String {
    match of {
        Of::Finding(finding) => {
            words.f("ui-span-of-finding", &[("n", number.into()), ("finding", (finding + 1).into())])
        }
        Of::RuledOut(_) => words.t("ui-span-rules-out"),
    }
}

/// The longest run of text that is shown whole, and what is shown of a longer one.
const LONGEST: usize = 4_000;
const HEAD: usize = 1_000;

fn shortened(words: &Words, text: &str) -> Html {
    if text.len() <= LONGEST {
        return html! { { text } };
    }
    let end = text.char_indices().map(|(at, _)| at).take_while(|at| *at <= HEAD).last().unwrap_or(0);
    let rest = text[end..].chars().count();
    html! { <>{ &text[..end] }<span class="note">{ words.n("ui-characters-left-out", rest) }</span></> }
}

//! What is being read elsewhere, how far it is, and a way to stop it.
//!
//! Words first; the bar says no more than the words.

use super::button::{Weight, button};
use crate::cx::Cx;
use crate::state::{Action, Piece, Reading, Step};
use yew::prelude::*;

/// The progress of a reading.
pub fn progress(cx: &Cx, reading: &Reading, pieces: &[Piece]) -> Html {
    let words = &cx.words;
    let many = pieces.len();
    let (said, done) = match reading.step {
        Step::Read(read) => {
            let name = pieces.get(read).map_or_else(String::new, |piece| piece.name.clone());
            let args = [("name", name.into()), ("n", (read + 1).into()), ("all", many.into())];
            (words.f("full-reading", &args), read)
        }
        Step::Judge => (words.t("full-judging"), many),
        Step::Tell => (words.t("full-telling"), many + 1),
    };
    html! {
        <div class="progress" role="group" aria-label={words.t("full-progress")}>
            <p id="progress-words" role="status">{ said }</p>
            <progress max={(many + 2).to_string()} value={done.to_string()} aria-labelledby="progress-words" />
            { button(&words.t("full-stop"), Weight::Plain, cx.send(Action::Stop)) }
        </div>
    }
}

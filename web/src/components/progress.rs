//! What is being read elsewhere, how far it is, and a way to stop it.
//!
//! Words first; the bar says no more than the words.

use super::button::{Weight, button};
use super::evidence_list::size;
use crate::cx::Cx;
use crate::state::{Action, Piece, Reading, Step};
use yew::prelude::*;

/// The progress of a reading.
pub fn progress(cx: &Cx, reading: &Reading, pieces: &[Piece]) -> Html {
    let words = &cx.words;
    let many = pieces.len();
    let long = |piece: &Piece| piece.bytes.len();
    let whole: usize = pieces.iter().map(long).sum();
    let (said, done) = match reading.step {
        Step::Read(read, part) => {
            let name = pieces.get(read).map_or_else(String::new, |piece| piece.name.clone());
            let args = [("name", name.into()), ("n", (read + 1).into()), ("all", many.into())];
            let before: usize = pieces.iter().take(read).map(long).sum();
            let of_this = pieces.get(read).map_or(0, long) / 100 * part as usize;
            (words.f("full-reading", &args), before + of_this)
        }
        Step::Judge => (words.t("full-judging"), whole),
        Step::Tell => (words.t("full-telling"), whole),
    };
    // Reading takes most of the time, but not all.
    let most = whole / 8 * 9;
    let beyond = if reading.step == Step::Tell { whole / 16 } else { 0 };
    let so_far =
        words.f("full-so-far", &[("done", size(words, done).into()), ("whole", size(words, whole).into())]);
    html! {
        <div class="progress" role="group" aria-label={words.t("full-progress")}>
            <p id="progress-words" role="status">{ said }</p>
            <span class="note">{ so_far }</span>
            <progress max={most.max(1).to_string()} value={(done + beyond).to_string()} aria-labelledby="progress-words" />
            { button(&words.t("full-stop"), Weight::Plain, cx.send(Action::Stop)) }
        </div>
    }
}

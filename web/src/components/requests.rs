//! "Nothing sent: 0 requests": the browser's own record, counted and listed.
//!
//! Measured by `platform::requests`, not promised.

use super::icon::Kind;
use super::menu::Menu;
use crate::platform::requests::use_requests;
use crate::words::Words;
use yew::prelude::*;

/// The count in the bar, and what it counts below it.
#[hook]
pub fn use_request_count(words: &Words) -> Html {
    let look = use_state_eq(|| false);
    let requests = use_requests(*look);
    let opened = {
        let look = look.clone();
        Callback::from(move |()| look.set(!*look))
    };
    let sent = requests.other.len();
    let item = |address: &String| html! { <li translate="no">{ address }</li> };
    html! {
        <Menu label={words.n("ui-sent", sent)} icon={Kind::Lock} {opened} closes={false}
            button={classes!("button", "quiet", "request-count", (sent > 0).then_some("is-warning"))}>
            <div class="requests">
                if sent > 0 {
                    <p><b>{ words.n("ui-sent-others", sent) }</b></p>
                    <ul>{ for requests.other.iter().map(item) }</ul>
                }
                <p>{ words.n("ui-sent-own", requests.own.len()) }</p>
                <ul>{ for requests.own.iter().map(item) }</ul>
                <p class="note">{ words.t("ui-sent-measured") }</p>
            </div>
        </Menu>
    }
}

//! The name of a machine with its icon.

use super::icon::{Kind, icon};
use yew::prelude::*;

/// A machine; whether it is a session host gives its icon.
pub fn machine_tag(name: &str, is_host: bool) -> Html {
    let kind = if is_host { Kind::Host } else { Kind::Server };
    html! { <span class="tag machine" translate="no">{ icon(kind) }{ name }</span> }
}

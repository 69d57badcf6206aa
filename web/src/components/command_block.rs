//! A command with where to run it, the rights it needs, what it risks, and a button that copies it.
//!
//! The text on the clipboard is exactly the command.

use super::badges::risk_badge;
use super::copy_button::CopyButton;
use crate::engine::v1::Risk;
use crate::words::Words;
use yew::prelude::*;

/// A command block. What it risks is said where that is not said beside it already.
pub fn command_block(words: &Words, command: &str, run_on: &str, rights: &str, risk: Option<Risk>) -> Html {
    let text = AttrValue::from(command.to_owned());
    html! {
        <div class="command">
            <div class="command-head">
                if !run_on.is_empty() {
                    <span class="run-on">{ words.t("ui-powershell-on") }{ " " }<b translate="no">{ run_on }</b></span>
                }
                if !rights.is_empty() {
                    <span class="rights">{ rights }</span>
                }
                if let Some(risk) = risk {
                    { risk_badge(words, risk) }
                }
                <CopyButton text={text.clone()} label={words.t("ui-copy")} what={text.clone()} small={true} />
            </div>
            <pre class="command-text" translate="no"><code>{ text }</code></pre>
        </div>
    }
}

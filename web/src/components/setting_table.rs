//! Who set a value, to what, and what came of it.
//!
//! The winner stands out; losers and what nobody asked are as plain.

use crate::engine::v1::{EffectiveSetting, SettingState};
use crate::words::Words;
use yew::prelude::*;

/// A table of one setting.
pub fn setting_table(words: &Words, setting: &EffectiveSetting) -> Html {
    let row = |row: &crate::engine::v1::SettingRow| {
        let class = match row.state {
            SettingState::Wins => "wins",
            SettingState::Ignored => "ignored",
            SettingState::NotSet => "not-set",
            SettingState::Denied => "denied",
            SettingState::Unknown => "unknown",
        };
        html! {
            <tr {class}>
                <th scope="row">{ &row.place }</th>
                <td class="value" translate="no">{ &row.value }</td>
                <td>{ &row.result }</td>
            </tr>
        }
    };
    html! {
        <div class="setting">
            <h4 class="label">{ &setting.title }</h4>
            <div class="table-box">
                <table class="table settings">
                    <thead>
                        <tr>
                            <th scope="col">{ words.t("ui-set-by") }</th>
                            <th scope="col">{ words.t("ui-value") }</th>
                            <th scope="col">{ words.t("ui-result") }</th>
                        </tr>
                    </thead>
                    <tbody>{ for setting.rows.iter().map(row) }</tbody>
                </table>
            </div>
        </div>
    }
}

//! Every component in each of its states, on one page: for whoever changes one, and for the tests that hold them.
//!
//! What it shows is a report kept for tests; the headings are the names of the components. Nothing leads here but the
//! address `#/gallery`.

use crate::components::badges::{certainty_badge, origin_tag, risk_badge, severity_badge};
use crate::components::button::{Weight, button, classed_button, icon_button};
use crate::components::cell::{cell_class, cell_content};
use crate::components::command_block::command_block;
use crate::components::copy_button::CopyButton;
use crate::components::coverage_bar::coverage_bar;
use crate::components::evidence_row::evidence_row;
use crate::components::file_button::file_button;
use crate::components::finding_card::FindingCard;
use crate::components::host_matrix::HostMatrix;
use crate::components::icon::{Kind, icon};
use crate::components::machine_tag::machine_tag;
use crate::components::menu::Menu;
use crate::components::missing_facts::MissingFacts;
use crate::components::progress::progress;
use crate::components::remedy_ladder::remedy_ladder;
use crate::components::ruled_out::ruled_out;
use crate::components::setting_table::setting_table;
use crate::components::source_line::{Line, source_line};
use crate::components::tabs::{Entry, tabs};
use crate::components::verdict_card::verdict_card;
use crate::cx::{Cx, use_cx};
use crate::engine::v1::{CellState, Certainty, Coverage, Report, Risk, Severity, Tone};
use crate::platform::page;
use crate::state::marks::{Mark, Of, Part};
use crate::state::{Piece, Reading, SharedReport, Step};
use yew::prelude::*;

/// A component's part of the page.
fn part(name: &'static str, content: Html) -> Html {
    html! {
        <section class="gallery-part" aria-labelledby={format!("gallery-{name}")}>
            <h2 id={format!("gallery-{name}")} translate="no">{ name }</h2>
            <div class="gallery-states">{ content }</div>
        </section>
    }
}

/// The same for what has headings of a lower rank.
fn titled(name: &'static str, content: Html) -> Html {
    part(name, html! { <><h3 class="visually-hidden" translate="no">{ name }</h3>{ content }</> })
}

/// The report of a farm that does not change with what Calwise knows, so that only components can change this page.
const FARM: &str = include_str!("../../tests/fixtures/farm.json");

/// The page.
#[component]
pub fn Gallery() -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let report = use_memo((), |()| serde_json::from_str(FARM).ok().map(SharedReport::new));
    let tab = use_state_eq(|| 1_usize);
    {
        let title = words.f("ui-title", &[("page", words.t("full-gallery").into())]);
        use_effect_with(title, |title| page::set_title(title));
    }
    let choose = {
        let tab = tab.setter();
        Callback::from(move |chosen| tab.set(chosen))
    };
    let Some(report) = &*report else { return Html::default() };
    html! {
        <article class="article wide gallery">
            <h1 id="page-title" tabindex="-1">{ words.t("full-gallery") }</h1>
            <p class="lead">{ words.t("full-gallery-lead") }</p>
            { part("button", buttons(&cx)) }
            { part("field", fields(&cx)) }
            { part("badges", badges(&cx)) }
            { part("icon", icons()) }
            { part("cell", cells()) }
            { part("tabs", html! {
                <>
                    { tabs(words.t("ui-panes"), &[
                        Entry { id: "gallery-one", label: words.t("ui-evidence").into(), count: Some(3) },
                        Entry { id: "gallery-two", label: words.t("ui-findings").into(), count: None },
                    ], *tab, &choose) }
                    { for ["gallery-one", "gallery-two"].into_iter().enumerate().map(|(index, id)| html! {
                        <div role="tabpanel" id={format!("{id}-panel")} aria-labelledby={id} hidden={index != *tab}>{ index + 1 }</div>
                    }) }
                </>
            }) }
            { part("menu", html! {
                <Menu label={words.t("ui-hand-over")}>
                    <div class="menu-items"><button type="button" class="menu-item">{ icon(Kind::Copy) }{ words.t("ui-copy-report") }</button></div>
                </Menu>
            }) }
            { part("disclosure", html! {
                <>
                    <details class="quiet-list"><summary>{ words.n("ui-more", 3) }</summary><p>{ words.t("ui-disclaimer") }</p></details>
                    <details class="quiet-list" open={true}><summary>{ words.n("ui-more", 3) }</summary><p>{ words.t("ui-disclaimer") }</p></details>
                </>
            }) }
            { part("command-block", command_block(words, "Get-Service TermServLicensing", "RDLIC01", "", Some(Risk::ReadOnly))) }
            { part("evidence-span", spans(&cx)) }
            { part("evidence-row", rows(&cx, report)) }
            { part("verdict-card", verdicts(&cx, report)) }
            { part("coverage-bar", coverage_bar(words, Coverage { seen: 14, denied: 1, missing: 4, rules_decided: 72, rules: 84 }, 12)) }
            { part("finding-card", html! {
                <ol class="finding-list">
                    <FindingCard report={report.clone()} index={0} open={true} mounted={true} />
                    if report.findings.len() > 1 {
                        <FindingCard report={report.clone()} index={1} open={false} mounted={false} />
                    }
                </ol>
            }) }
            { titled("remedy-ladder", report.findings.first().map_or_else(Html::default, |finding| remedy_ladder(words, &finding.remedy))) }
            { titled("setting-table", report.hosts.iter().flat_map(|host| &host.settings).take(1).map(|setting| setting_table(words, setting)).collect()) }
            { part("host-matrix", html! { <HostMatrix report={report.clone()} query={std::rc::Rc::<str>::from("")} printing={false} /> }) }
            { part("missing-facts", html! { <MissingFacts report={report.clone()} /> }) }
            { part("ruled-out", ruled_out(&cx, &report.ruled_out)) }
            { part("progress", reading(&cx)) }
            { part("toast", html! {
                <div class="toast">{ icon(Kind::Complete) }<span>{ words.t("ui-report-copied") }</span>{ button(&words.t("ui-undo"), Weight::Quiet, Callback::noop()) }{ icon_button(&words.t("ui-close"), Kind::Close, Callback::noop()) }</div>
            }) }
            { part("dialog", html! {
                <div class="dialog" role="group" aria-label={words.t("ui-stored")}>
                    <h3>{ words.t("ui-stored") }</h3>
                    <p>{ words.t("ui-stored-text") }</p>
                    <div class="dialog-buttons">{ button(&words.t("ui-stored-clear"), Weight::Plain, Callback::noop()) }{ button(&words.t("ui-close"), Weight::Filled, Callback::noop()) }</div>
                </div>
            }) }
            { part("empty-state", html! { <div class="piece dashed nothing">{ icon(Kind::Unknown) }<span class="piece-main"><b>{ words.t("ui-nothing-pasted") }</b></span></div> }) }
        </article>
    }
}

fn buttons(cx: &Cx) -> Html {
    let words = &cx.words;
    let label = words.t("ui-diagnose");
    let made = |weight| button(&label, weight, Callback::noop());
    html! {
        <>
            { made(Weight::Filled) }{ made(Weight::Plain) }{ made(Weight::Quiet) }
            { classed_button(&label, classes!("button", "filled", "large"), Callback::noop()) }
            <button type="button" class="button" disabled={true}>{ &label }</button>
            { icon_button(&words.t("ui-close"), Kind::Close, Callback::noop()) }
            { file_button(words, Classes::new(), &Callback::noop()) }
            <CopyButton text="text" label={words.t("ui-copy")} />
            <button type="button" class="chip" aria-pressed="false">{ icon(Kind::Error) }<b>{ words.n("ui-count-errors", 3) }</b></button>
            <button type="button" class="chip" aria-pressed="true">{ icon(Kind::Error) }<b>{ words.n("ui-count-errors", 3) }</b></button>
        </>
    }
}

fn fields(cx: &Cx) -> Html {
    let words = &cx.words;
    html! {
        <>
            <label class="field"><span>{ words.t("ui-case-name") }</span><input class="case-name" type="text" value="RDLIC01" /></label>
            <label class="field"><span>{ words.t("ui-language") }</span><select class="select"><option>{ "English" }</option></select></label>
            <label class="field"><span>{ words.t("ui-paste-label") }</span><textarea class="more-box" /></label>
            <label class="check"><input type="checkbox" checked={true} /><span>{ words.t("full-keys-on") }</span></label>
        </>
    }
}

fn badges(cx: &Cx) -> Html {
    let words = &cx.words;
    html! {
        <>
            { for [Severity::Error, Severity::Warning, Severity::Info].map(|severity| severity_badge(words, severity, true)) }
            { for [Certainty::Confirmed, Certainty::Likely, Certainty::Possible].map(|certainty| certainty_badge(words, certainty)) }
            { for [Risk::ReadOnly, Risk::Reversible, Risk::Risky].map(|risk| risk_badge(words, risk)) }
            { origin_tag("Microsoft") }
            { machine_tag("RDSH01", true) }
            { machine_tag("RDLIC01", false) }
        </>
    }
}

fn icons() -> Html {
    let kinds = [
        Kind::Error,
        Kind::Warning,
        Kind::Info,
        Kind::Complete,
        Kind::Unknown,
        Kind::Host,
        Kind::Server,
        Kind::Tick,
        Kind::Menu,
        Kind::Down,
        Kind::Up,
        Kind::Copy,
        Kind::Eye,
        Kind::Back,
        Kind::Switch,
        Kind::Lock,
        Kind::Theme,
        Kind::Help,
        Kind::Close,
        Kind::Search,
        Kind::Sheet,
        Kind::Printer,
        Kind::Download,
    ];
    kinds.into_iter().map(icon).collect()
}

fn cells() -> Html {
    let states = [CellState::Ok, CellState::Bad, CellState::Warning, CellState::Unknown, CellState::Neutral];
    html! {
        <div class="table-box" role="group" tabindex="0" aria-label="cells">
            <table class="table"><tbody><tr>
                { for states.map(|state| html! { <td class={cell_class(state)}>{ cell_content(state, "Per User", Some("policy")) }</td> }) }
            </tr></tbody></table>
        </div>
    }
}

/// A line in each way in which it can be marked.
fn spans(cx: &Cx) -> Html {
    let text = "    LicensingMode    REG_DWORD    0x2";
    let mark = |of| Mark { input: 9, start: 4, end: text.len(), of, number: 1 };
    let (primary, related) = (mark(Of::Finding(0)), mark(Of::Finding(1)));
    let line = |number: usize, mark: Option<&Mark>, read: bool| {
        let parts = [
            Part { start: 0, text: &text[..4], mark: None, numbers: Vec::new() },
            Part {
                start: 4,
                text: &text[4..],
                mark,
                numbers: mark.filter(|mark| mark.of == Of::Finding(0)).map(|_| 1).into_iter().collect(),
            },
        ];
        let pressed = Callback::noop();
        source_line(&Line {
            words: &cx.words,
            input: 8 + number,
            number,
            parts: &parts,
            selected: Of::Finding(0),
            read,
            pressed: &pressed,
        })
    };
    html! { <div class="lines" translate="no">{ line(12, Some(&primary), true) }{ line(13, Some(&related), true) }{ line(14, None, false) }</div> }
}

fn rows(cx: &Cx, report: &Report) -> Html {
    // Its ids are those of a finding that is not on this page.
    let evidence = report.findings.first().map(|finding| finding.evidence.as_slice()).unwrap_or_default();
    html! { <ol class="evidence-rows">{ for evidence.iter().take(2).map(|evidence| evidence_row(cx, evidence, 900)) }</ol> }
}

fn verdicts(cx: &Cx, report: &Report) -> Html {
    let tones = [
        (Tone::Error, "tone-1"),
        (Tone::Warning, "tone-2"),
        (Tone::Info, "tone-3"),
        (Tone::Ok, "tone-4"),
        (Tone::Unknown, "tone-5"),
    ];
    let card = |(tone, id)| {
        let mut verdict = report.verdict.clone();
        verdict.tone = tone;
        verdict.sentence = format!("{tone:?}: {}", verdict.sentence);
        verdict_card(cx, id, &verdict, report.coverage, 12)
    };
    html! { <>{ for tones.map(card) }</> }
}

fn reading(cx: &Cx) -> Html {
    let pieces: Vec<Piece> = ["bundle.zip", "rdsh01.txt"]
        .into_iter()
        .enumerate()
        .map(|(id, name)| Piece {
            id,
            name: name.to_owned(),
            bytes: std::rc::Rc::new(vec![0; 2_000_000]),
            choices: Vec::new(),
            languages: crate::state::case::Languages::default(),
        })
        .collect();
    progress(cx, &Reading::new(0, Step::Read(1, 34)), &pieces)
}

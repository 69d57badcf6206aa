//! What the main components look like as markup, from a report that is kept beside this file.
//!
//! Rendered natively, without a browser; behaviour is tested in `browser.rs` and by the browser tests.
#![cfg(not(target_arch = "wasm32"))]

use calwise_web::components::finding_card::FindingCard;
use calwise_web::components::{host_matrix, missing_facts, remedy_ladder, ruled_out, verdict_card};
use calwise_web::cx::Cx;
use calwise_web::engine::v1::{Report, Tone};
use calwise_web::state::SharedReport;
use calwise_web::words::Words;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use yew::prelude::*;

fn farm() -> Report {
    serde_json::from_str(include_str!("fixtures/farm.json")).expect("a report of version 1")
}

/// Renders a component to markup, one element on a line.
fn markup<C: BaseComponent>(props: C::Properties) -> String {
    let renderer = yew::LocalServerRenderer::<C>::with_props(props).hydratable(false);
    let mut rendering = pin!(renderer.render());
    // Nothing here waits for anything, so that asking again is enough.
    loop {
        if let Poll::Ready(html) = rendering.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return html.replace("><", ">\n<");
        }
    }
}

#[derive(PartialEq, Properties)]
struct ShowProps {
    html: Html,
}

/// A component of what a function made, in English.
#[component]
fn Show(props: &ShowProps) -> Html {
    html! { <ContextProvider<Cx> context={cx()}>{ props.html.clone() }</ContextProvider<Cx>> }
}

fn shown(html: Html) -> String {
    markup::<Show>(ShowProps { html })
}

fn cx() -> Cx {
    Cx { words: Words::english(), dispatch: Callback::noop() }
}

fn finding(report: Report, open: bool) -> String {
    let report = SharedReport::new(report);
    shown(html! { <FindingCard {report} index={0} {open} mounted={false} /> })
}

#[test]
fn verdict_in_every_tone() {
    let report = farm();
    for (tone, name) in [
        (Tone::Error, "error"),
        (Tone::Warning, "warning"),
        (Tone::Info, "info"),
        (Tone::Ok, "ok"),
        (Tone::Unknown, "unknown"),
    ] {
        let mut verdict = report.verdict.clone();
        verdict.tone = tone;
        let card = verdict_card::verdict_card(&cx(), "verdict-sentence", &verdict, report.coverage, 12);
        insta::assert_snapshot!(format!("verdict_{name}"), shown(card));
    }
}

#[test]
fn finding_open() {
    insta::assert_snapshot!(finding(farm(), true));
}

#[test]
fn finding_closed() {
    let closed = finding(farm(), false);
    assert!(closed.contains("aria-expanded=\"false\""));
    assert!(!closed.contains("evidence-row"), "a closed finding that is not mounted has no body");
    insta::assert_snapshot!(closed);
}

#[test]
fn missing_facts() {
    let (words, missing) = (Words::english(), farm().missing.clone());
    insta::assert_snapshot!(shown(missing_facts::missing_facts(&words, &missing, &[])));
    // What the verdict does not wait for is missing all the same: the card stays, and says so.
    let further = shown(missing_facts::missing_facts(&words, &[], &missing[..1]));
    assert!(further.contains("1 answer is missing that the verdict does not wait for"), "{further}");
    assert!(
        further.contains("missing-row") && !further.contains("<details class=\"missing-row\" open"),
        "{further}"
    );
    assert!(shown(missing_facts::missing_facts(&words, &[], &[])).is_empty());
}

#[test]
fn host_matrix() {
    insta::assert_snapshot!(shown(host_matrix::short_matrix(&Words::english(), &farm().hosts)));
}

#[test]
fn remedy_ladder() {
    let steps = farm().findings.remove(0).remedy;
    let risky = steps.last().and_then(|step| step.command.clone()).expect("a risky step with a command");
    let ladder = shown(remedy_ladder::remedy_ladder(&Words::english(), &steps));
    let folded = ladder.find("<details").expect("something is folded");
    assert!(ladder.rfind(&risky).is_some_and(|at| at > folded), "the risky command is folded");
    insta::assert_snapshot!(ladder);
}

#[test]
fn ruled_out() {
    insta::assert_snapshot!(shown(ruled_out::ruled_out(&cx(), &farm().ruled_out)));
}

#[test]
fn pasted_text_never_becomes_markup() {
    let mut report = farm();
    report.findings[0].evidence[0].quote = "<img src=x onerror=alert(1)>".into();
    report.verdict.sentence = "<b>`x`</b>".into();
    let html = finding(report, true);
    assert!(html.contains("&lt;img") && !html.contains("<img"));
}

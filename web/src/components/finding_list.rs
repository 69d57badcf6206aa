//! All findings that the filters let through, of which only the part that is seen is mounted.
//!
//! Each is a `finding_card`. On paper all are.

use super::finding_card::FindingCard;
use crate::COMPLETE;
use crate::cx::use_cx;
use crate::engine::lower_case;
use crate::engine::v1::{Finding, Report, Severity};
use crate::platform::keys;
use crate::platform::scrolling::{List, spacer, use_window};
use crate::state::{Action, SharedReport, Sheet, State, marks};
use std::rc::Rc;
use yew::prelude::*;

/// How many findings are mounted at least.
const SIZE: usize = 30;
/// How high a closed one is.
const HEIGHT: f64 = 96.0;
/// From how many findings on the closed ones have no body.
const FEW: usize = 30;
/// How many of the keys go forward.
const BACK: usize = 2;
/// How many the first program shows, which reads nothing but samples if it can help it.
const FIRST: usize = 100;

/// Whether the filters of the page let a finding through.
pub fn is_wanted(finding: &Finding, only: Option<Severity>, needle: &str) -> bool {
    only.is_none_or(|only| finding.severity == only)
        && (!COMPLETE || needle.is_empty() || {
            let has = |text: &String| lower_case(text).contains(needle);
            has(&finding.title)
                || has(&finding.rule)
                || has(&finding.name)
                || finding.machines.iter().any(has)
        })
}

/// What [`FindingList`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The report.
    pub report: SharedReport,
    /// Its marks, which are all places of every finding.
    pub sheet: Rc<Sheet>,
    /// The only severity shown, if the list is filtered.
    pub only: Option<Severity>,
    /// The letters that it is filtered by.
    pub query: Rc<str>,
    /// The state of the page: what is open, and where the focus goes.
    pub state: State,
}

/// Which findings are shown: all on paper.
pub fn wanted(report: &Report, only: Option<Severity>, query: &str) -> Vec<usize> {
    let needle = if COMPLETE { lower_case(query.trim()) } else { String::new() };
    (0..report.findings.len()).filter(|&index| is_wanted(&report.findings[index], only, &needle)).collect()
}

/// The list, following the scroll position.
#[component]
pub fn FindingList(props: &Props) -> Html {
    let Props { report, sheet, only, query, state } = props;
    let node = use_node_ref();
    let shown = use_memo((report.clone(), *only, query.clone()), |(report, only, query)| {
        wanted(report, *only, query)
    });
    let all: Vec<usize>;
    let shown: &[usize] = if state.printing {
        all = (0..report.findings.len()).collect();
        &all
    } else {
        &shown
    };
    {
        let (dispatch, shown, at) = (use_cx().dispatch, shown.to_vec(), asked(&state.focus.1));
        let stepped = use_callback((shown, at, state.finding), move |key: usize, (shown, at, finding)| {
            let place = shown.binary_search(&at.unwrap_or(*finding)).unwrap_or_else(|place| place);
            let forward = key < BACK;
            let place = match at {
                // Nobody has gone to a finding yet: the first key goes to the one that is marked.
                None => place,
                Some(_) if forward => place + 1,
                Some(_) => place.saturating_sub(1),
            };
            if let Some(finding) = shown.get(place.min(shown.len().saturating_sub(1))) {
                dispatch.emit(Action::ToFinding(*finding));
            }
        });
        keys::use_single(&["n", "j", "p", "k"], stepped);
    }
    let asked = asked(&state.focus.1).and_then(|finding| shown.binary_search(&finding).ok());
    let kept = use_mut_ref(|| (0, 0));
    if let Some(asked) = asked {
        kept.replace((state.focus.0, asked));
    }
    let list = List {
        total: shown.len(),
        size: SIZE,
        height: HEIGHT,
        row: ":scope > .finding",
        wanted: *kept.borrow(),
        seen: true,
    };
    let window = use_window(&node, list);
    let window = if state.printing { 0..shown.len() } else { window };
    html! {
        <ol ref={node} class="finding-list">
            if window.start > 0 {
                <li class="spacer-row" key="above" role="presentation">{ spacer(window.start, HEIGHT) }</li>
            }
            { cards(report, Some(sheet), state, &shown[window.clone()], shown.len()) }
            if window.end < shown.len() {
                <li class="spacer-row" key="below" role="presentation">{ spacer(shown.len() - window.end, HEIGHT) }</li>
            }
        </ol>
    }
}

/// The finding that an element belongs to, by its id.
fn asked(id: &str) -> Option<usize> {
    let mut parts = id.split('-');
    let kind = parts.next()?;
    parts.next()?.parse().ok().filter(|_| matches!(kind, "finding" | "evidence"))
}

fn cards(report: &SharedReport, sheet: Option<&Sheet>, state: &State, shown: &[usize], many: usize) -> Html {
    let mounted = state.printing || report.findings.len() <= FEW;
    let many = (many > SIZE).then_some(many);
    shown
        .iter()
        .map(|&index| {
            let open = state.is_open(index);
            let sheet = sheet.filter(|_| open || mounted);
            let places = sheet.map_or(0, |sheet| marks::of_finding(&sheet.marks, index).count());
            html! { <FindingCard key={index} report={report.clone()} {index} {open} {mounted} {many} {places} /> }
        })
        .collect()
}

/// The list of the first program.
pub fn short_list(report: &SharedReport, state: &State) -> Html {
    let shown = wanted(report, state.only, "");
    html! { <ol class="finding-list">{ cards(report, None, state, &shown[..shown.len().min(FIRST)], 0) }</ol> }
}

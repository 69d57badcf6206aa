//! Tests of what each action makes of the state.

use super::*;
use crate::engine::{Date, v1::Severity};

fn start() -> State {
    State::new(Date::MIN)
}

fn paste(text: &str) -> Incoming {
    Incoming { name: "Paste 1".into(), bytes: text.into(), pasted: true }
}

fn after(state: &State, action: Action) -> State {
    reduce(state, action).unwrap_or_else(|| state.clone())
}

fn place() -> Place {
    Place {
        input: 0,
        start: 7,
        end: 9,
        line: 1,
        evidence: Some((2, 1)),
        target: "span-0-7".into(),
        from: "evidence-2-1".into(),
    }
}

#[test]
fn nothing_to_read_is_no_case() {
    assert_eq!(reduce(&start(), Action::Diagnose(Vec::new())), None);
}

#[test]
fn pieces_wait_until_a_diagnosis_is_asked_for() {
    let waiting = after(&start(), Action::Add(vec![paste("a")]));
    assert!(waiting.case.is_none());
    assert_eq!((waiting.pieces.len(), waiting.pastes), (1, 1));
    let read = after(&waiting, Action::Diagnose(vec![paste("b")]));
    assert_eq!(read.case.expect("a case").inputs(), 2);
}

#[test]
fn pieces_added_to_a_case_are_read_at_once_and_can_be_taken_back() {
    let one = after(&start(), Action::Diagnose(vec![paste("a")]));
    let two = after(&one, Action::Add(vec![paste("b")]));
    assert_eq!(two.case.as_ref().expect("a case").inputs(), 2);
    let back = after(&two, Action::Undo);
    assert_eq!(back.case.expect("a case").inputs(), 1);
}

#[cfg(feature = "complete")]
#[test]
fn lines_that_are_read_otherwise_keep_the_focus_and_a_whole_input_does_not_take_it() {
    let read = after(&start(), Action::Diagnose(vec![paste("a\nb")]));
    let id = read.pieces[0].id;
    let chosen = after(&read, Action::ReadAs(id, (2, 2), ReadAs::Note));
    assert_eq!(chosen.focus.1, "lines-0-2");
    let whole = after(&read, Action::ReadAs(id, (1, u32::MAX), ReadAs::Note));
    assert_eq!(whole.focus, read.focus);
}

#[test]
fn what_is_added_leaves_the_reader_where_he_is() {
    let one = after(&start(), Action::Diagnose(vec![paste("a")]));
    let reading = after(&one, Action::Show(place()));
    let two = after(&reading, Action::Add(vec![paste("b")]));
    assert_eq!((two.focus.clone(), two.tab), (reading.focus, Tab::Source));
    let again = after(&two, Action::Diagnose(Vec::new()));
    assert_eq!((again.focus.1.as_str(), again.tab), ("verdict-sentence", Tab::Findings));
}

#[test]
fn what_is_added_and_not_recognised_is_said() {
    let one = after(&start(), Action::Diagnose(vec![paste("a")]));
    let more = after(&one, Action::Add(vec![paste("GraceDaysLeft : 3\nDaysLeft : 3"), paste("\u{1}\u{2}")]));
    let Some(Toast { notice: Notice::Added(2, unread), .. }) = more.toast else { panic!("two pieces") };
    assert!(unread >= 1, "{unread}");
}

#[test]
fn what_a_person_says_of_lines_counts_and_can_be_taken_back() {
    let one = after(&start(), Action::Diagnose(vec![paste("DaysLeft : 3\n")]));
    let unread = |state: &State| state.case.as_ref().expect("a case").unread(1);
    let id = one.pieces[0].id;
    assert_eq!(unread(&one), 0);
    let french = after(&one, Action::ReadAs(id, (1, 1), ReadAs::Language("fr".into())));
    assert_eq!(french.pieces[0].languages.at(1).map(String::as_str), Some("fr"));
    assert_eq!(french.case, one.case, "nothing is read by a language");
    let again = after(&french, Action::ReadAs(id, (1, 1), ReadAs::Language(String::new())));
    assert_eq!(again.pieces, one.pieces);
    let note = after(&one, Action::ReadAs(id, (1, 1), ReadAs::Note));
    assert_eq!((unread(&note), note.pieces[0].choices.len()), (1, 1));
    assert_eq!(
        (note.focus.1.as_str(), note.tab),
        ("lines-0-1", one.tab),
        "the menu is drawn anew, the lines stay"
    );
    assert_eq!(unread(&after(&note, Action::Undo)), 0);
    assert_eq!(unread(&after(&note, Action::ReadAs(id, (1, 1), ReadAs::Itself))), 0);
}

#[test]
fn pieces_of_one_name_can_be_told_apart() {
    let three = after(&start(), Action::Add(vec![paste("a"), paste("b"), paste("c")]));
    let names =
        |state: &State| -> Vec<String> { state.pieces.iter().map(|piece| piece.name.clone()).collect() };
    assert_eq!(names(&three), ["Paste 1", "Paste 1 (2)", "Paste 1 (3)"]);
    let id = three.pieces[2].id;
    let renamed = after(&three, Action::RenamePiece(id, "Paste 1".into()));
    assert_eq!(renamed.pieces[2].name, "Paste 1 (3)");
}

#[test]
fn without_a_piece_that_was_read_the_old_verdict_is_gone() {
    let one = after(&start(), Action::Diagnose(vec![paste("a")]));
    let two = after(&one, Action::Add(vec![paste(&"a line of a long log\n".repeat(60_000))]));
    assert!(two.case.is_some() && two.reading.is_some());
    let without = after(&two, Action::Remove(two.pieces[0].id));
    assert!(without.case.is_none() && without.reading.is_some());
    let back = after(&two, Action::Remove(two.pieces[1].id));
    assert_eq!((back.case.map(|case| case.inputs()), back.reading.is_some()), (Some(1), false));
}

#[test]
fn clearing_can_be_undone_until_the_toast_ends() {
    let named = after(&after(&start(), Action::Diagnose(vec![paste("a")])), Action::Rename("Farm".into()));
    let cleared = after(&named, Action::Clear);
    assert!(cleared.case.is_none() && cleared.pieces.is_empty() && cleared.can_undo());
    assert_eq!(after(&cleared, Action::Undo).name.as_deref(), Some("Farm"));
    let id = cleared.toast.as_ref().expect("a toast").id;
    assert!(!after(&cleared, Action::Dismiss(id)).can_undo());
    assert_eq!(reduce(&cleared, Action::Dismiss(id + 1)), None);
}

#[test]
fn removing_the_last_piece_empties_the_page() {
    let one = after(&start(), Action::Diagnose(vec![paste("a")]));
    let id = one.pieces[0].id;
    let none = after(&one, Action::Remove(id));
    assert!(none.case.is_none());
    assert!(after(&none, Action::Undo).case.is_some());
}

#[test]
fn the_first_finding_is_open_until_it_is_closed() {
    let state = start();
    assert!(state.is_open(0) && !state.is_open(1));
    let closed = after(&state, Action::Toggle(0, false));
    assert!(!closed.is_open(0));
    assert_eq!(after(&closed, Action::Toggle(1, true)).finding, 1);
}

#[test]
fn going_to_the_source_and_back_moves_tab_and_focus() {
    let there = after(&start(), Action::Show(place()));
    assert_eq!((there.tab, there.finding, there.focus.1.as_str()), (Tab::Source, 2, "span-0-7"));
    let back = after(&there, Action::Return);
    assert_eq!((back.tab, back.focus.1.as_str()), (Tab::Findings, "evidence-2-1"));
    assert_eq!(reduce(&start(), Action::Return), None);
}

#[test]
fn asking_for_the_same_severity_twice_shows_all_again() {
    let errors = after(&start(), Action::Only(Some(Severity::Error)));
    assert_eq!(errors.only, Some(Severity::Error));
    assert_eq!(after(&errors, Action::Only(Some(Severity::Error))).only, None);
}

#[test]
fn opening_a_finding_shows_it_even_if_it_was_filtered_out() {
    let errors = after(&start(), Action::Only(Some(Severity::Error)));
    let open = after(&errors, Action::OpenFinding(300));
    assert!(open.only.is_none() && open.is_open(300));
}

#[test]
fn a_draft_stays_until_something_is_read() {
    let typed = after(&start(), Action::Draft("half a line".into()));
    assert_eq!(&*typed.draft, "half a line");
    assert!(after(&typed, Action::Diagnose(vec![paste("a")])).draft.is_empty());
}

#[test]
fn an_empty_name_is_no_name() {
    assert_eq!(after(&after(&start(), Action::Rename("A".into())), Action::Rename(" ".into())).name, None);
}

//! Tests of a plan in the making.

use super::*;
use crate::engine::{Language, plan};

fn problems(draft: &Draft) -> Vec<Spot> {
    let found = plan::read(&draft.json(), &Language::english()).err().unwrap_or_default();
    found.iter().map(|problem| draft.spot(&problem.path)).collect()
}

#[test]
fn an_example_is_the_same_after_the_way_through_the_tables() {
    let english = Language::english();
    for (id, json) in plan::EXAMPLES {
        let draft = Draft::read(json).expect("an example");
        let (before, after) = (plan::read(json, &english), plan::read(&draft.json(), &english));
        assert_eq!(before, after, "{id}");
        assert_eq!(Draft::read(&draft.json()), Some(draft), "{id}");
    }
}

#[test]
fn a_problem_is_shown_at_its_cell() {
    let mut draft = Draft::read(plan::EXAMPLES[1].1).expect("an example");
    draft.set((Table::People, 1, 1), "35 or so");
    draft.set((Table::Pools, 0, 1), "2023");
    draft.set((Table::People, 0, 5), "");
    draft.set((Table::Settings, 0, 2), "ten");
    draft.set((Table::People, 0, 3), "Production\nNowhere");
    assert_eq!(
        problems(&draft),
        [
            (Table::People, 0, 5),
            (Table::People, 1, 1),
            (Table::Pools, 0, 1),
            (Table::Settings, 0, 2),
            (Table::People, 0, 3)
        ]
        .map(Spot::Cell)
    );
}

#[test]
fn rows_that_say_nothing_are_no_part_of_the_file_and_move_no_problem() {
    let mut draft = Draft::default();
    assert!(draft.is_empty());
    draft.insert(Table::Pools, 0);
    assert!(draft.is_empty());
    let at = draft.insert(Table::Pools, 1);
    draft.set((Table::Pools, at, 1), "1999");
    assert!(!draft.is_empty());
    assert_eq!(problems(&draft), [Spot::Cell((Table::Pools, 1, 0)), Spot::Cell((Table::Pools, 1, 1))]);
}

#[test]
fn a_list_without_names_is_not_one_that_is_left_open() {
    for (lists, cell) in [(r#", "license_servers": []"#, NONE_AT_ALL), ("", "")] {
        let pool = format!(r#"{{ "name": "A", "version": "2022"{lists} }}"#);
        let json = format!(
            r#"{{ "format": "calwise-requirements", "version": 1, "pools": [{pool}], "people": [{{ "name": "B", "count": 1, "pools": [] }}] }}"#
        );
        let draft = Draft::read(&json).expect("a draft");
        assert_eq!(draft.cell((Table::Pools, 0, 4)), cell);
        assert_eq!(draft.cell((Table::People, 0, 3)), "");
        let english = Language::english();
        assert_eq!(plan::read(&json, &english), plan::read(&draft.json(), &english));
    }
}

#[test]
fn scenarios_are_part_of_the_whole_file_and_come_back() {
    let mut draft = Draft::read(plan::EXAMPLES[1].1).expect("an example");
    let first = draft.json();
    draft.keep(" As it is ", &first);
    draft.set((Table::People, 0, 1), "7");
    draft.keep("as it is", &draft.json());
    let names = |draft: &Draft| draft.scenarios().iter().map(|one| one.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&draft), ["As it is", "as it is (2)"]);
    assert!(!draft.json().contains("scenarios"));
    let english = Language::english();
    assert_eq!(plan::read(&draft.whole_json(), &english).map(|read| read.scenarios.len()), Ok(2));
    assert_eq!(Draft::read(&draft.whole_json()), Some(draft.clone()));
    let back = draft.of_scenario(0).expect("a scenario");
    assert_eq!((back.json(), names(&back)), (first, names(&draft)));
    draft.rename_scenario(1, "Fewer");
    draft.drop_scenario(0);
    assert_eq!(names(&draft), ["Fewer"]);
}

#[test]
fn a_half_typed_number_is_kept_and_a_number_with_blanks_is_one() {
    let mut draft = Draft::read(plan::EXAMPLES[0].1).expect("an example");
    draft.set((Table::People, 0, 1), "12x");
    assert_eq!(Draft::read(&draft.json()).expect("a draft").cell((Table::People, 0, 1)), "12x");
    draft.set((Table::People, 0, 1), "1\u{202f}200");
    assert_eq!(problems(&draft), []);
}

#[test]
fn a_new_name_reaches_whatever_refers_to_it() {
    let mut draft = Draft::read(plan::EXAMPLES[1].1).expect("an example");
    draft.rename(Table::Pools, "Production", "Shop");
    assert_eq!(draft.cell((Table::People, 0, 3)), "Shop");
    assert_eq!(draft.cell((Table::People, 1, 3)), "Desktop\nShop");
}

#[test]
fn what_concerns_no_cell_is_a_problem_of_the_table_or_the_file() {
    let draft = Draft::default();
    assert_eq!(draft.spot("pools"), Spot::Table(Table::Pools));
    assert_eq!(draft.spot("prices.of[7]"), Spot::Table(Table::Prices));
    assert_eq!(draft.spot("format"), Spot::File);
}

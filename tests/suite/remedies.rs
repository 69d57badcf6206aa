//! Ladders of remedies: what a ladder must have and what none may hold, and that each demand can fail.
//!
//! The order of risks within a ladder is held beside the steps, in `diagnosis::remedy`.

use calwise_diagnosis::remedy::{self, Risk, Step};
use calwise_diagnosis::rule::Family;
use calwise_diagnosis::rules;
use calwise_engine::Language;
use calwise_licensing::knowledge::probes::{Rights, RunOn};

/// Whether a text or a command resets a grace period, in the languages of the texts.
fn resets_grace(text: &str) -> bool {
    let text = text.to_lowercase();
    let of_grace = ["graceperiod", "grace period", "période de grâce"].iter().any(|word| text.contains(word));
    let resets = ["reset", "delete", "remove", "rearm", "réinitialis", "supprim", "reg add"];
    text.contains("timebomb") || (of_grace && resets.iter().any(|word| text.contains(word)))
}

/// Whether a command writes the number of a mode.
fn writes_mode(command: &str) -> bool {
    let command = command.to_lowercase();
    ["changemode", "-mode peruser", "-mode perdevice"].iter().any(|word| command.contains(word))
        || (command.contains("licensingmode")
            && ["add", "set-item"].iter().any(|word| command.contains(word)))
}

/// Whether a command clears what a client stores.
fn clears_client(command: &str) -> bool {
    let command = command.to_lowercase();
    command.contains("mslicensing") && ["delete", "remove"].iter().any(|word| command.contains(word))
}

/// What is wrong with a ladder of a family, with the texts of its steps: `(key, attribute)` to words.
fn faults(family: Family, ladder: &[&Step], words: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for (place, step) in ladder.iter().enumerate() {
        let word = |attribute: &str| words(&format!("step-{}{attribute}", step.id)).unwrap_or_default();
        let (title, expect, undo) = (word(""), word(".expect"), word(".undo"));
        let command = step.command.unwrap_or_default();
        let mut fault = |what: &str| faults.push(format!("{}: {what}", step.id));
        if expect.is_empty() {
            fault("nobody says how it is verified");
        }
        if undo.is_empty() && step.risk != Risk::ReadOnly {
            fault("nobody says how it is undone");
        }
        if [title.as_str(), command].into_iter().any(resets_grace) {
            fault("resets a grace period");
        }
        if writes_mode(command) {
            fault("writes a mode whatever the CALs are");
        }
        if step.id == remedy::SET_MODE.id {
            let seen = ladder[..place].iter().any(|earlier| earlier.id == remedy::SEE_CALS.id);
            if !seen {
                fault("sets a mode before anybody looked at the CALs");
            }
            if !title.contains("CAL") || !expect.to_lowercase().contains("domain") {
                fault("does not say that the mode follows from CALs and domain");
            }
        }
        if clears_client(command) && family != Family::Clients {
            fault("clears clients for what is a fault of servers");
        }
    }
    faults
}

/// The words of a language, none where it has no such text.
fn texts(language: &Language) -> impl Fn(&str) -> Option<String> + '_ {
    |key| language.has(key).then(|| language.text(key))
}

#[test]
fn every_ladder_is_verified_undone_and_honest() {
    for language in [Language::english(), Language::french()] {
        for rule in rules::all() {
            let faults = faults(rule.family, rule.remedy, &texts(&language));
            assert!(faults.is_empty(), "{} in {}: {faults:?}", rule.id, language.tag());
        }
    }
}

/// Words by key.
type Words<'w> = &'w dyn Fn(&str) -> Option<String>;

const fn step(id: &'static str, risk: Risk, command: Option<&'static str>) -> Step {
    Step { id, risk, run_on: RunOn::SessionHost, rights: Rights::LocalAdministrator, command }
}

#[test]
fn every_demand_can_fail() {
    const RESET: &str =
        r#"reg delete "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\GracePeriod" /va /f"#;
    const MODE: &str = r#"reg add "HKLM\...\Licensing Core" /v LicensingMode /t REG_DWORD /d 4 /f"#;
    const STORE: &str = r"reg delete HKLM\SOFTWARE\Microsoft\MSLicensing /f";
    let english = Language::english();
    let own = texts(&english);
    let whole = |_: &str| Some("words".to_owned());
    let without =
        |missing: &'static str| move |key: &str| (!key.ends_with(missing)).then(|| "words".to_owned());
    let change = |command| step("made-up", Risk::Reversible, command);
    let family = Family::LicenseServerState;
    let cases: [(&str, Family, Vec<Step>, Words<'_>); 8] = [
        ("how it is verified", family, vec![change(None)], &without(".expect")),
        ("how it is undone", family, vec![change(None)], &without(".undo")),
        ("resets a grace period", family, vec![change(Some(RESET))], &whole),
        ("resets a grace period", family, vec![change(None)], &|_| Some("Reset the grace period".to_owned())),
        ("whatever the CALs are", family, vec![change(Some(MODE))], &whole),
        ("before anybody looked", family, vec![step("set-mode", Risk::Reversible, None)], &own),
        ("follows from CALs and domain", family, vec![step("set-mode", Risk::Reversible, None)], &whole),
        ("clears clients", family, vec![change(Some(STORE))], &whole),
    ];
    for (expected, family, ladder, words) in cases {
        let ladder: Vec<&Step> = ladder.iter().collect();
        let found = faults(family, &ladder, words);
        assert!(found.iter().any(|fault| fault.contains(expected)), "{expected}: {found:?}");
    }
    let store = change(Some(STORE));
    assert!(faults(Family::Clients, &[&store], &whole).is_empty(), "a client's store is a client's matter");
}

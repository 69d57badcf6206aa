//! Chains told by facts: what is needed for "healthy", and each thing that takes it away.

use calwise_diagnosis::outcome::Outcome;
use calwise_engine::deployment_file;

use crate::support::TODAY;

/// A host in Per User mode with one license server: connected, activated, with a pack for its release.
const WHOLE: &str = r#"{
  "hosts": [{
    "name": "RDSH01",
    "version": [{"value": {"release": "2022"}}],
    "mode": {"policy": [{"value": 4}]},
    "license_servers": {"policy": [{"value": ["ls1"]}]},
    "links": [{"server": "ls1", "connectivity": [{"value": 11, "strength": "effective-value"}]}]
  }],
  "license_servers": [{
    "name": "ls1",
    "activated": [{"value": true, "strength": "effective-value"}],
    "packs": [{"product_type": 1, "key_pack_type": 2, "version": "2022", "total": 30, "available": 11, "issued": 19}]
  }]
}"#;

/// The same by the Diagnoser alone.
const DIAGNOSED: &str = r#"{
  "hosts": [{
    "name": "RDSH01",
    "mode": {"effective": [{"value": 4}]},
    "license_servers": {"effective": [{"value": ["ls1"]}]},
    "found_without_problem": [{"value": true, "strength": "effective-value"}],
    "links": [{"server": "ls1", "available_cals": [{"value": 38}]}]
  }],
  "license_servers": [{"name": "ls1"}]
}"#;

fn outcome(deployment: &str) -> Outcome {
    let json = format!(r#"{{"format":"calwise-deployment","version":1,"deployment":{deployment}}}"#);
    let deployment = deployment_file::read(&json).unwrap_or_else(|error| panic!("{error}: {deployment}"));
    calwise_diagnosis::diagnose(deployment, TODAY).outcome
}

/// What a chain amounts to after a change of its text.
fn check(whole: &str, cases: &[(&str, &str, &str, Outcome)]) {
    for (case, old, new, expected) in cases {
        assert!(whole.contains(old), "{case}: nothing to change");
        assert_eq!(outcome(&whole.replacen(old, new, 1)), *expected, "{case}");
    }
}

const CONNECTED: &str = r#""connectivity": [{"value": 11, "strength": "effective-value"}]"#;
const ACTIVATED: &str = r#""activated": [{"value": true, "strength": "effective-value"}],"#;
const PACK: &str =
    r#""product_type": 1, "key_pack_type": 2, "version": "2022", "total": 30, "available": 11, "issued": 19"#;

/// A host whose list nobody printed, connected to a license server that issued a license, after it complained.
const CONNECTED_AND_ISSUED: &str = r#"{
  "hosts": [{
    "name": "FARM-4",
    "mode": {"policy": [{"value": 4}]},
    "links": [{"server": "cal7", "connectivity": [{"value": 11, "strength": "effective-value"}]}],
    "events": [{"kind": "no-license-server-specified", "strength": "event", "time": "2026-11-02T08:00:00Z"}]
  }],
  "license_servers": [{
    "name": "cal7",
    "events": [{"kind": "user-license-issued", "strength": "event", "time": "2026-11-18T08:00:00Z"}]
  }]
}"#;

#[test]
fn a_connection_and_an_issued_license_make_what_was_logged_before_history() {
    use Outcome::{Fault, Healthy, Insufficient};
    assert_eq!(outcome(CONNECTED_AND_ISSUED), Healthy);
    check(
        CONNECTED_AND_ISSUED,
        &[
            ("the only one is not named", r#""server": "cal7", "#, "", Healthy),
            ("another one is connected", r#""server": "cal7""#, r#""server": "cal8""#, Insufficient),
            ("it is of the wrong version", r#""value": 11"#, r#""value": 4"#, Fault),
            ("a license of the other kind", "user-license-issued", "device-license-issued", Insufficient),
        ],
    );
}

#[test]
fn a_chain_whose_parts_were_all_seen_is_healthy() {
    use Outcome::{Healthy, Insufficient};
    let per_device = WHOLE
        .replace(r#""value": 4"#, r#""value": 2"#)
        .replace(r#""product_type": 1"#, r#""product_type": 0"#);
    assert_eq!(outcome(WHOLE), Healthy);
    assert_eq!(outcome(&per_device), Healthy);
    check(
        WHOLE,
        &[
            ("a tool says that it is available", CONNECTED, r#""available": [{"value": true}]"#, Healthy),
            (
                "port 135 answers and licenses were issued",
                CONNECTED,
                r#""ports": [{"port": 135, "open": [{"value": true}]}]"#,
                Healthy,
            ),
            ("a newer pack", r#""version": "2022", "total""#, r#""version": "2025", "total""#, Healthy),
            ("a pack proves activation", ACTIVATED, "", Healthy),
            (
                "an old complaint",
                r#""links""#,
                r#""events": [{"kind": "license-server-unreachable", "strength": "event", "time": "2026-06-01T08:00:00Z"}], "links""#,
                Healthy,
            ),
            (
                "an event that complains of nothing",
                r#""links""#,
                r#""events": [{"kind": {"other": "session-logon"}, "strength": "event"}], "links""#,
                Healthy,
            ),
            (
                "nobody looked at the connection",
                CONNECTED,
                r#""name_resolves": [{"value": true}]"#,
                Insufficient,
            ),
            (
                "the release of the host is not known",
                r#""release": "2022""#,
                r#""unknown-build": 99999"#,
                Insufficient,
            ),
            (
                "the version of the pack is not known",
                r#""version": "2022", "total""#,
                r#""total""#,
                Insufficient,
            ),
        ],
    );
    check(
        &per_device,
        &[(
            "the number of free CALs is not known",
            r#""total": 30, "available": 11, "issued": 19"#,
            r#""total": 30"#,
            Insufficient,
        )],
    );
}

#[test]
fn a_part_that_fails_or_a_complaint_takes_it_away() {
    let not_healthy = |case: &str, old: &str, new: &str| {
        assert!(WHOLE.contains(old), "{case}: nothing to change");
        assert_ne!(outcome(&WHOLE.replacen(old, new, 1)), Outcome::Healthy, "{case}");
    };
    for (case, old, new) in [
        ("packs of the other type", r#""product_type": 1"#, r#""product_type": 0"#),
        ("a pack that is too old", r#""version": "2022", "total""#, r#""version": "2019", "total""#),
        ("a pack that comes with Windows", r#""key_pack_type": 2"#, r#""key_pack_type": 6"#),
        ("temporary licenses", r#""key_pack_type": 2"#, r#""key_pack_type": 4"#),
        ("a subscription that is over", PACK, &format!(r#"{PACK}, "expires": "2026-10-31""#)),
        (
            "newer packs, and upgrades are prevented",
            r#""packs": [{"product_type": 1, "key_pack_type": 2, "version": "2022""#,
            r#""prevents_upgrade": [{"value": true}], "packs": [{"product_type": 1, "key_pack_type": 2, "version": "2025""#,
        ),
        ("not activated", r#""activated": [{"value": true"#, r#""activated": [{"value": false"#),
        ("a stopped service", ACTIVATED, r#""service": [{"value": "stopped"}],"#),
        ("no connection", r#""value": 11"#, r#""value": 6"#),
        ("a host in a workgroup", r#""links""#, r#""join": [{"value": {"workgroup": "OFFICE"}}], "links""#),
        ("no trust", r#""connectivity""#, r#""relation": [{"value": "untrusted"}], "connectivity""#),
        (
            "a fresh complaint",
            r#""links""#,
            r#""events": [{"kind": "license-server-unreachable", "strength": "event", "time": "2026-11-18T08:00:00Z"}], "links""#,
        ),
        (
            "a complaint without a day",
            r#""links""#,
            r#""events": [{"kind": {"other": "licensing-slow"}, "strength": "event"}], "links""#,
        ),
    ] {
        not_healthy(case, old, new);
    }
}

#[test]
fn the_word_of_the_diagnoser_with_licenses_is_a_chain() {
    use Outcome::{Healthy, Insufficient};
    assert_eq!(outcome(DIAGNOSED), Healthy);
    check(
        DIAGNOSED,
        &[
            ("no license is available", r#""value": 38"#, r#""value": 0"#, Insufficient),
            (
                "nobody counted",
                r#"{"server": "ls1", "available_cals": [{"value": 38}]}"#,
                r#"{"server": "ls1"}"#,
                Insufficient,
            ),
            (
                "nobody counted, and clients get in",
                r#"{"server": "ls1", "available_cals": [{"value": 38}]}]
  }],"#,
                r#"{"server": "ls1"}]
  }],
  "clients": [{"name": "PC-17", "gets_in": [{"value": true, "strength": "statement"}]}],"#,
                Healthy,
            ),
            (
                "nobody counted, and one client does not get in",
                r#"{"server": "ls1", "available_cals": [{"value": 38}]}]
  }],"#,
                r#"{"server": "ls1"}]
  }],
  "clients": [{"name": "PC-17", "gets_in": [{"value": true}]}, {"name": "PC-18", "gets_in": [{"value": false}]}],"#,
                Insufficient,
            ),
            (
                "nobody counted, and the license server that answers holds licenses",
                r#"{"server": "ls1", "available_cals": [{"value": 38}]}]
  }],
  "license_servers": [{"name": "ls1"}]"#,
                r#"{"server": "ls1", "available": [{"value": true}]}]
  }],
  "license_servers": [{"name": "ls1", "packs": [{"product_type": 1, "key_pack_type": 2, "version": "2022", "total": 30, "available": 11}]}]"#,
                Healthy,
            ),
            (
                "nobody counted, and the license server that answers holds the others",
                r#"{"server": "ls1", "available_cals": [{"value": 38}]}]
  }],
  "license_servers": [{"name": "ls1"}]"#,
                r#"{"server": "ls1", "available": [{"value": true}]}]
  }],
  "license_servers": [{"name": "ls1", "packs": [{"product_type": 0, "key_pack_type": 2, "version": "2022", "total": 30, "available": 11}]}]"#,
                Insufficient,
            ),
            ("it found a problem", r#""value": true"#, r#""value": false"#, Insufficient),
            ("without a mode", r#""mode": {"effective": [{"value": 4}]},"#, "", Insufficient),
        ],
    );
}

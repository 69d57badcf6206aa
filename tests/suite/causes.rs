//! Several rules on one deployment: which causes are stated, and which give way to narrower ones.

use calwise_diagnosis::outcome::Outcome;
use calwise_engine::deployment_file;

use crate::support::TODAY;

/// The causes that are stated of a deployment, and what it amounts to.
fn stated(deployment: &str) -> (Vec<&'static str>, Outcome) {
    let json = format!(r#"{{"format":"calwise-deployment","version":1,"deployment":{deployment}}}"#);
    let deployment = deployment_file::read(&json).unwrap_or_else(|error| panic!("{error}: {deployment}"));
    let diagnosis = calwise_diagnosis::diagnose(deployment, TODAY);
    let causes = diagnosis.findings.iter().filter(|finding| finding.is_stated());
    (causes.filter_map(|finding| Some(finding.rule.cause?.name())).collect(), diagnosis.outcome)
}

/// A host in Per User mode with these license servers and links, and the license servers with their facts.
fn deployment(list: &str, links: &str, more: &str) -> String {
    format!(
        r#"{{"hosts":[{{"name":"RDSH01","mode":{{"policy":[{{"value":4}}]}},"license_servers":{{"policy":[{{"value":[{list}]}}]}},"links":[{links}]}}],{more}}}"#
    )
}

const REFUSED: &str = r#""symptoms":[{"kind":"no-license-server-available","strength":"message"}]"#;
const NONE: &str = r#""symptoms":[]"#;

#[test]
fn a_narrower_reason_is_stated_alone() {
    for (case, list, links, more, expected) in [
        (
            "a closed port, and people who are refused",
            r#""ls1""#,
            r#"{"server":"ls1","available":[{"value":false}],"ports":[{"port":135,"open":[{"value":false}]}]}"#,
            REFUSED,
            ("ls-unreachable-network", Outcome::Fault),
        ),
        (
            "a name that does not resolve, and people who are refused",
            r#""ls1""#,
            r#"{"server":"ls1","connectivity":[{"value":6}],"name_resolves":[{"value":false}]}"#,
            REFUSED,
            ("ls-name-unresolvable", Outcome::Fault),
        ),
        (
            "no connection, and nobody knows why",
            r#""ls1""#,
            r#"{"server":"ls1","connectivity":[{"value":6}]}"#,
            REFUSED,
            ("ls-unreachable", Outcome::Fault),
        ),
        (
            "a stopped service behind an open port",
            r#""ls1""#,
            r#"{"server":"ls1","connectivity":[{"value":6}],"ports":[{"port":135,"open":[{"value":true}]}]}"#,
            r#""license_servers":[{"name":"ls1","service":[{"value":"stopped"}]}]"#,
            ("ls-service-stopped", Outcome::Fault),
        ),
        (
            "a group that the host is not in",
            r#""ls1""#,
            r#"{"server":"ls1","connectivity":[{"value":5}]}"#,
            REFUSED,
            ("ls-security-group-denies-host", Outcome::Fault),
        ),
        (
            "a retired license server beside one that works",
            r#""old","ls1""#,
            r#"{"server":"old","connectivity":[{"value":6}],"name_resolves":[{"value":false}]},{"server":"ls1","connectivity":[{"value":11}]}"#,
            NONE,
            ("ls-list-stale-entry", Outcome::Warning),
        ),
        (
            "a license server behind a firewall beside one that works",
            r#""ls1","far""#,
            r#"{"server":"far","ports":[{"port":135,"open":[{"value":false}]}]},{"server":"ls1","available":[{"value":true}]}"#,
            NONE,
            ("ls-list-stale-entry", Outcome::Warning),
        ),
        (
            "a license server that is down for maintenance beside one that works",
            r#""ls1","ls2""#,
            r#"{"server":"ls2","connectivity":[{"value":11}]}"#,
            r#""license_servers":[{"name":"ls1","service":[{"value":"stopped"}]},{"name":"ls2"}]"#,
            ("ls-service-stopped", Outcome::Warning),
        ),
    ] {
        let (causes, outcome) = stated(&deployment(list, links, more));
        assert_eq!((causes, outcome), (vec![expected.0], expected.1), "{case}");
    }
}

#[test]
fn two_license_servers_that_fail_for_two_reasons_are_both_stated() {
    let links = r#"{"server":"ls1","name_resolves":[{"value":false}]},{"server":"ls2","ports":[{"port":135,"open":[{"value":false}]}]}"#;
    let (causes, outcome) = stated(&deployment(r#""ls1","ls2""#, links, REFUSED));
    assert_eq!(causes, ["ls-name-unresolvable", "ls-unreachable-network"]);
    assert_eq!(outcome, Outcome::Fault);
}

#[test]
fn an_umbrella_stays_for_a_host_that_no_narrower_reason_is_about() {
    let two = r#"{"hosts":[
        {"name":"RDSH01","license_servers":{"policy":[{"value":["ls1"]}]},"links":[{"server":"ls1","name_resolves":[{"value":false}]}]},
        {"name":"RDSH02","license_servers":{"policy":[{"value":["ls2"]}]},"links":[{"server":"ls2","connectivity":[{"value":6}]}]}
    ]}"#;
    assert_eq!(stated(two).0, ["ls-name-unresolvable", "ls-unreachable"]);
}

#[test]
fn a_database_that_keeps_the_service_from_starting_comes_before_the_service() {
    let more = r#""license_servers":[{"name":"ls1","service":[{"value":"stopped"}],"events":[{"kind":{"other":"licensing-service-cannot-start"},"parameters":["JET_errDatabaseCorrupted"],"strength":"event"}]}]"#;
    let (causes, _) = stated(&deployment(r#""ls1""#, r#"{"server":"ls1"}"#, more));
    assert_eq!(causes, ["ls-database-error", "ls-service-stopped"]);
}

/// In prose nobody shows a list: what is said of the other license server, or of people, tells how bad a dead one is.
#[test]
fn a_dead_license_server_that_costs_nobody_anything_is_a_warning() {
    let dead = r#"{"server":"old","available":[{"value":false,"strength":"statement"}]}"#;
    let alive = r#"{"server":"new","available":[{"value":true,"strength":"statement"}]}"#;
    let in_use = r#"{"name":"new","events":[{"kind":"user-license-issued","strength":"event","time":"2026-11-18T08:00:00"}]}"#;
    let gets_in = r#""clients":[{"gets_in":[{"value":true,"strength":"statement"}]}]"#;
    for (case, links, servers, more, expected) in [
        ("nothing is said of another", dead.to_owned(), String::new(), String::new(), Outcome::Fault),
        (
            "another works",
            format!("{dead},{alive}"),
            r#",{"name":"new"}"#.to_owned(),
            String::new(),
            Outcome::Warning,
        ),
        ("another issues licenses", dead.to_owned(), format!(",{in_use}"), String::new(), Outcome::Warning),
        (
            "people get in, and another is named",
            dead.to_owned(),
            r#",{"name":"new"}"#.to_owned(),
            format!(",{gets_in}"),
            Outcome::Warning,
        ),
        ("people get in for now", dead.to_owned(), String::new(), format!(",{gets_in}"), Outcome::Fault),
        (
            "another works, and people are refused",
            format!("{dead},{alive}"),
            r#",{"name":"new"}"#.to_owned(),
            format!(",{REFUSED}"),
            Outcome::Fault,
        ),
    ] {
        let deployment = format!(
            r#"{{"hosts":[{{"name":"RDSH01","links":[{links}]}}],"license_servers":[{{"name":"old"}}{servers}]{more}}}"#
        );
        assert_eq!(stated(&deployment).1, expected, "{case}");
    }
}

//! The texts that the first program of the page starts with: all but those of rules, steps and statements that no
//! sample needs, and but what only the complete program shows. Which it needs stands in
//! `static/languages/first.txt`, which a test keeps right.

/// Messages of which a list says whether they are wanted.
const LISTED: &[&str] = &[
    "rule-",
    "step-",
    "ledger-",
    // The complete program alone shows these, with the Handbook, the tables, what fits what, and what is said of formats.
    "full-",
    "fitting-",
    "family-",
    "table-",
    "ui-handbook-",
    "ui-index",
    "ui-search",
    "ui-facts-found",
    "ui-facts-lead",
    "ui-facts-more",
    "ui-disput",
    "ui-no-page",
    "ui-version-tables",
    "ui-all-facts",
    "ui-look-up",
    "ui-fact-tables",
    "ui-tables-count",
    "ui-facts-count",
    "ui-on-this-page",
    "ui-checked",
    "ui-copy-link",
    "format-console",
    "format-rdp-file",
    "format-gpresult",
    "format-reg-file",
    "format-reg-text",
    "format-reg-children",
    "format-reg-listing",
    "format-reg-rows",
    "format-reg-add",
    "format-records",
    "format-grace-period-days",
    "format-licensing-report",
    "format-network-check",
    "format-group-members",
    "format-domain-trusts",
    "format-firewall-rule",
    "format-event-text",
    "format-event-json",
    "format-event-csv",
    "format-event-table",
    "format-event-details",
    "format-event-mention",
    "format-event-number",
    "format-client-codes",
    "format-value-mention",
    "format-sentence",
    "input-is-",
    "note-quoted-from-elsewhere",
    "note-settled",
    "note-deletes-keys",
    "note-unusual-separator",
    "note-commands-on-one-line",
];

/// The texts of a language without comments, and without what the list does not name. A rule keeps its name.
pub(crate) fn first(ftl: &str, list: &str) -> String {
    let wanted: Vec<&str> = list.lines().collect();
    let mut texts = String::with_capacity(ftl.len() / 2);
    let (mut keeps, mut keeps_name) = (true, true);
    for line in ftl.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let begins = !line.starts_with([' ', '}']);
        if begins {
            let key = line.split_once(" =").map_or(line, |(key, _)| key);
            keeps = !LISTED.iter().any(|kind| key.starts_with(kind)) || wanted.contains(&key);
            keeps_name = key.starts_with("rule-");
        }
        if keeps || (begins && keeps_name) {
            texts.push_str(line);
            texts.push('\n');
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::first;

    #[test]
    fn a_rule_keeps_its_name_and_what_is_listed_stays_whole() {
        let ftl = "## Rules\n\nrule-a = A\n    .effect = It is bad.\nrule-b = B\n    .effect = { $n ->\n        [one] One\n       *[other] More\n    }\nstep-a = Do it\n    .undo = Undo it\nfull-a = All\nui-title = Title\n";
        let expected = "rule-a = A\nrule-b = B\n    .effect = { $n ->\n        [one] One\n       *[other] More\n    }\nui-title = Title\n";
        assert_eq!(first(ftl, "rule-b\n"), expected);
    }
}

//! Members of the groups that licensing relies on: `net localgroup`, `net group`, `Get-ADGroupMember`, `dsget group`; and what
//! `dsacls` says of an account to which a license was not written.
//!
//! Only a list that is whole says who is missing, so a list that may be cut off gives nothing.

use std::sync::LazyLock;

use calwise_licensing::event::EventKind;
use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::groups::{GROUPS, OTHER_NAMES, is_network_service};

use crate::messages::{Known, Needles};
use crate::observation::{DirectoryFact, Observation, Saw, ServerFact};
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::readers::COMPLETE;
use crate::records::context::{self, is_machine_word};
use crate::text::lines::Line;

pub(super) static READER: Reader = Reader { id: "group-members", read };

/// How far below its name the list of a group begins.
const LONGEST_HEAD: usize = 12;
/// Properties that name a member, the best first.
const NAMES: [&str; 3] = ["samaccountname", "distinguishedname", "name"];
/// Other properties of a member.
const OTHERS: [&str; 4] = ["objectclass", "objectguid", "sid", "members"];

/// What makes a query print one property of each member and nothing around it.
const EXPANDS: [&str; 8] = [
    " -exp",
    ").samaccountname",
    ").name",
    "% samaccountname",
    "% name",
    "foreach samaccountname",
    "foreach-object samaccountname",
    "foreach-object name",
];
/// Bytes that the name of an account may have.
const LONGEST_NAME: usize = 64;

/// All by which a group is named, to be looked for in one pass: hardly a line has any of it.
static NAMED: LazyLock<Needles> = LazyLock::new(|| {
    let names = GROUPS.iter().flat_map(|group| [Some(group.name), group.sid]).flatten();
    Needles::new(names.chain(OTHER_NAMES.iter().copied()).map(str::to_owned).collect())
});

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let first = source.line(at).filter(|line| line.text.len() < 300)?;
    if let Some(reading) = protected_account(source, first) {
        return Some(reading);
    }
    if NAMED.first_places(first.text).is_empty() {
        return None;
    }
    let other_name = OTHER_NAMES.iter().find(|name| first.text.contains(*name));
    let group = match other_name {
        Some(_) => GROUPS.first(),
        None => GROUPS.iter().find(|group| {
            let by_sid =
                group.sid.is_some_and(|sid| first.text.contains("-Identity ") && first.text.contains(sid));
            by_sid || first.text.contains(group.name)
        }),
    }?;
    let name = other_name.unwrap_or(&group.name);
    let command = first.without_prompt().to_ascii_lowercase();
    let is_query = command.starts_with("get-adgroupmember") || command.starts_with("get-localgroupmember");
    let is_net = command.starts_with("net ") || command.starts_with("net.exe ");
    let below = |from: usize| (from..from + LONGEST_HEAD).map_while(|at| Some((at, source.line(at)?)));
    let is_rule = |line: &Line<'_>| {
        line.text.trim().len() > 3 && line.text.trim().chars().all(|c| c == '-' || c == ' ')
    };
    let rule = below(at + 1)
        .take_while(|(_, line)| line.text.trim() == line.without_prompt())
        .find(|(_, line)| is_rule(line))
        .map(|(at, _)| at);
    let is_dsget = is_dsget(source, at, &command);
    let (members, end, is_whole) = match rule {
        _ if is_dsget => distinguished(source, at + 1)?,
        Some(rule) => rows(source, rule + 1, column(source, rule)),
        None if is_query && answers_nothing(source, at, first) => (Vec::new(), at + 1, true),
        None if is_query && EXPANDS.iter().any(|switch| command.contains(switch)) => plain(source, at + 1)?,
        None if is_query => properties(source, at + 1),
        None => return None,
    };
    // A group's name above a rule, such as a heading, is a list only of a command that prints one.
    if !(is_query || is_net || is_dsget || first.text.trim_end().ends_with(name))
        || (is_query && members.is_empty() && !answers_nothing(source, at, first))
    {
        return None;
    }
    let mut reading = Reading { lines: end - at, ..Reading::default() };
    let last = source.line(end.saturating_sub(1)).unwrap_or(first);
    if is_whole {
        let provenance = source.provenance_of(first.start, last.end(), Strength::EffectiveValue, None);
        let asked = server_of(first.text).map(str::to_owned);
        // Any machine of a domain gives the same answer.
        let of = asked
            .or_else(|| Some(context::above(source, at).machine?.as_str().split_once('.')?.1.to_owned()));
        let fact = DirectoryFact::Members { group: group.id, of, members: Answer::Value(members) };
        reading.observations.push(Observation { machine: None, saw: Saw::Directory(fact), provenance });
    } else {
        reading.notes.push(Note { kind: NoteKind::CutOff, about: group.name.to_owned() });
    }
    Some(reading)
}

/// What `dsacls` prints of an account whose permissions are not those of its parent.
const PROTECTED: &str = "{This object is protected from inheriting permissions from the parent}";
/// The same of one that inherits them.
const INHERITING: &str = "{This object is inheriting permissions";
/// Lines above it in which the command names the account.
const ABOVE: usize = 12;

/// An account that inherits no permissions, where a license server could not write to accounts: that may be why. Which of
/// the accounts it is nobody says, so it is as good as what a person tells.
fn protected_account(source: &Source<'_>, line: &Line<'_>) -> Option<Reading> {
    let text = line.text.trim();
    (COMPLETE && text.starts_with(PROTECTED)).then_some(())?;
    let at = source.index_of(line);
    let above = || source.lines.get(at.saturating_sub(ABOVE)..at).unwrap_or_default().iter().rev();
    let command = above().map(|line| line.text.to_ascii_lowercase()).find(|text| text.contains("dsacls"))?;
    let is_account = command.contains("cn=") && !command.contains("adminsdholder");
    let is_not_written = source.messages.iter().any(|found| {
        matches!(&found.known, Known::Event(row) if row.kind() == EventKind::CannotUpdateUserAttributes)
    });
    let is_mixed = source.text.contains(INHERITING);
    (is_account && is_not_written && !is_mixed).then_some(())?;
    let provenance = source.provenance(line, text, Strength::Statement);
    let saw = Saw::LicenseServer(ServerFact::MayWriteAttributes(false));
    let observations = vec![Observation { machine: None, saw, provenance }];
    Some(Reading { lines: 1, observations, ..Reading::default() })
}

/// Whether the prompt comes back below a query at once: the group is empty.
fn answers_nothing(source: &Source<'_>, at: usize, query: &Line<'_>) -> bool {
    let is_prompt = |line: &Line<'_>| line.without_prompt().len() < line.text.trim().len();
    is_prompt(query) && source.line(at + 1).is_some_and(is_prompt)
}

/// The domain, or the controller of one, that a command asks: `-Server hq.contoso.local`.
fn server_of(command: &str) -> Option<&str> {
    const MARK: &str = " -server ";
    let at = command.to_ascii_lowercase().find(MARK)?;
    let name = command.get(at + MARK.len()..)?.split([' ', '|', ')']).next()?.trim_matches(['"', '\'']);
    is_machine_word(name).then_some(name)
}

/// The column of the table above a rule that names members; none where the rule is no rule of a table.
fn column(source: &Source<'_>, rule: usize) -> Option<(usize, usize)> {
    let line = source.line(rule)?.text;
    let head = source.line(rule.checked_sub(1)?)?.text.to_ascii_lowercase();
    let mut starts: Vec<usize> = Vec::new();
    for (at, _) in line.match_indices('-') {
        if at == 0 || line.as_bytes().get(at - 1) == Some(&b' ') {
            starts.push(at);
        }
    }
    NAMES.iter().find_map(|name| {
        let place = starts.iter().position(|start| {
            head.get(*start..).is_some_and(|rest| rest.split_whitespace().next() == Some(name))
        })?;
        Some((starts[place], starts.get(place + 1).copied().unwrap_or(usize::MAX)))
    })
}

/// Whether a command lists members by their names in the directory: `dsget group "CN=…" -members`. Its group may be named by
/// another command in front, and the edge of a console may break it.
fn is_dsget(source: &Source<'_>, at: usize, command: &str) -> bool {
    let has = |text: &str| text.contains(" -members");
    let is_broken = || !command.matches('"').count().is_multiple_of(2);
    command.contains("dsget group")
        && (has(command) || (is_broken() && source.line(at + 1).is_some_and(|line| has(line.text))))
}

/// One name in quotes a line, `"CN=LS1,OU=Servers,DC=contoso,DC=local"`, to a blank line or a prompt. Where none is printed, the
/// prompt below shows that the command came to its end.
fn distinguished(source: &Source<'_>, from: usize) -> Option<(Vec<String>, usize, bool)> {
    // The rest of a command that was broken.
    let is_rest = source.line(from).is_some_and(|line| line.text.contains(" -members"));
    let from = from + usize::from(is_rest);
    let name = |line: &Line<'_>| {
        let name = line.text.trim().strip_prefix('"')?.strip_suffix('"')?;
        (name.contains('=') && !name.contains('"')).then(|| name.to_owned())
    };
    let members: Vec<String> = (from..).map_while(|at| name(source.line(at)?)).collect();
    let end = from + members.len();
    let mut below = (end..end + LONGEST_HEAD).filter_map(|at| source.line(at));
    let next = below.find(|line| !line.text.trim().is_empty());
    let is_ended = next.is_some_and(|line| line.without_prompt() != line.text.trim());
    (!members.is_empty() || is_ended).then_some((members, end, true))
}

/// One member a line below a rule, to the sentence that ends the list, a blank line or a prompt.
fn rows(source: &Source<'_>, from: usize, column: Option<(usize, usize)>) -> (Vec<String>, usize, bool) {
    let mut members = Vec::new();
    let mut at = from;
    while let Some(line) = source.line(at) {
        let text = line.text.trim();
        if line.is_blank() || text != line.without_prompt() {
            return (members, at, true);
        }
        at += 1;
        // No name of an account ends with a full stop: this is "The command completed successfully."
        if text.ends_with(['.', '。']) {
            return (members, at, true);
        }
        let cell = column.map_or(text, |(from, to)| {
            let to = to.min(line.text.len());
            line.text.get(from..to).unwrap_or("").trim()
        });
        members.extend((!cell.is_empty()).then(|| cell.to_owned()));
    }
    (members, at, column.is_some())
}

/// Names alone, one a line: an error of the query, or words of a person, are no list.
fn plain(source: &Source<'_>, from: usize) -> Option<(Vec<String>, usize, bool)> {
    let (members, end, is_whole) = rows(source, from, None);
    let is_name = |member: &String| {
        member.len() <= LONGEST_NAME
            && !member.contains([':', ',', ';', '"', '?'])
            && (member.ends_with('$') || !member.contains(' ') || is_network_service(member))
    };
    (!members.is_empty() && members.iter().all(is_name)).then_some((members, end, is_whole))
}

/// Blocks of `property : value`, one a member.
fn properties(source: &Source<'_>, from: usize) -> (Vec<String>, usize, bool) {
    let mut members: Vec<(usize, String)> = Vec::new();
    let (mut at, mut end) = (from, from);
    let mut is_new = true;
    while let Some(line) = source.line(at) {
        at += 1;
        if line.text.trim().is_empty() {
            is_new = true;
            continue;
        }
        let Some((name, value)) = line.text.split_once(':') else { break };
        let name = name.trim().to_ascii_lowercase();
        let rank = NAMES.iter().position(|known| *known == name);
        if rank.is_none() && !OTHERS.contains(&name.as_str()) {
            break;
        }
        end = at;
        let Some(rank) = rank else { continue };
        match members.last_mut().filter(|_| !is_new) {
            Some((known, member)) if rank < *known => (*known, *member) = (rank, value.trim().to_owned()),
            Some(_) => {}
            None => members.push((rank, value.trim().to_owned())),
        }
        is_new = false;
    }
    (members.into_iter().map(|(_, member)| member).collect(), end, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(text: &str) -> Option<Vec<String>> {
        let reading = read(&Source::new(0, text), 0)?;
        reading.observations.into_iter().find_map(|seen| match seen.saw {
            Saw::Directory(DirectoryFact::Members { members: Answer::Value(members), .. }) => Some(members),
            _ => None,
        })
    }

    const RULE: &str = "-------------------------------------------------------------------------------";

    #[test]
    fn a_list_is_read_in_every_form() {
        let net = "C:\\>net localgroup \"Terminal Server License Servers\" /domain\nAlias name     Terminal Server License Servers\nComment        Members of this group can update user accounts\n\nMembers\n\n";
        let query = "PS C:\\> Get-ADGroupMember \"Terminal Server License Servers\"";
        for (text, expected) in [
            (
                format!(
                    "{net}{RULE}\nLS1$\nNT AUTHORITY\\NETWORK SERVICE\nThe command completed successfully.\n"
                ),
                vec!["LS1$", "NT AUTHORITY\\NETWORK SERVICE"],
            ),
            (format!("{net}{RULE}\nDer Befehl wurde erfolgreich ausgeführt.\n"), vec![]),
            (format!("{query} | select name\n\nname\n----\nLS1\nLS2\n\nPS C:\\>"), vec!["LS1", "LS2"]),
            (format!("{query} -Server branch.x.test | ft name\nPS C:\\>"), vec![]),
            (
                format!("{query} | select -exp SamAccountName\nLS1$\nNETWORK SERVICE\nPS C:\\> ver"),
                vec!["LS1$", "NETWORK SERVICE"],
            ),
            (
                format!(
                    "{query} | ft name,SamAccountName\n\nname SamAccountName\n---- --------------\nLS1  LS1$\n"
                ),
                vec!["LS1$"],
            ),
            (
                format!(
                    "{query}\n\ndistinguishedName : CN=LS1,DC=x\nname              : LS1\nobjectClass       : computer\nSamAccountName    : LS1$\n\nname : LS2\nobjectClass : computer\n"
                ),
                vec!["LS1$", "LS2"],
            ),
        ] {
            let expected: Vec<String> = expected.into_iter().map(str::to_owned).collect();
            assert_eq!(members(&text), Some(expected), "{text}");
        }
    }

    #[test]
    fn names_of_the_directory_stand_in_quotes() {
        let group = "CN=Terminal Server License Servers,CN=Builtin,DC=x,DC=y";
        let one = "CN=LS1,OU=Servers,DC=x,DC=y".to_owned();
        for (text, expected) in [
            (format!("C:\\>dsget group \"{group}\" -members\n\"{one}\"\n"), Some(vec![one.clone()])),
            (
                format!(
                    "C:\\>dsquery group -name \"Terminal Server License Servers\" | dsget group -members -expand\n\"{one}\"\n\"{one}\"\n\nC:\\>"
                ),
                Some(vec![one.clone(), one.clone()]),
            ),
            (format!("C:\\>dsget group \"{group},\nDC=z\" -members\n\"{one}\"\n"), Some(vec![one])),
            (format!("C:\\>dsget group \"{group}\" -members\n\nC:\\>"), Some(vec![])),
            (format!("C:\\>dsget group \"{group}\" -members\ndsget failed:A referral was returned\n"), None),
            (format!("C:\\>dsget group \"{group}\" -memberof\n\"CN=X,DC=x\"\n"), None),
        ] {
            assert_eq!(members(&text), expected, "{text}");
        }
    }

    #[test]
    fn a_list_that_may_be_cut_off_gives_nothing() {
        let text = format!("net localgroup \"RDS Endpoint Servers\"\nMembers\n\n{RULE}\nTS1$");
        let reading = read(&Source::new(0, &text), 0).expect("a list");
        assert_eq!((reading.observations, reading.notes[0].kind), (Vec::new(), NoteKind::CutOff));
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in [
            "",
            "Add LS1 to the group Terminal Server License Servers",
            "net localgroup \"Terminal Server License Servers\"\nSystem error 1376 has occurred.",
            "Get-ADGroupMember \"Terminal Server License Servers\"",
            "Get-ADGroupMember \"Terminal Server License Servers\" | select -exp Name\nonly the old one\n\n",
            "net localgroup Administrators",
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}

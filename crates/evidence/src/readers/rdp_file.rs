//! Files of connections, `.rdp`: what a client is told to do, one `name:type:value` a line.
//!
//! They say nothing of the license server or of the host; whether the session is one for administration counts.

use calwise_licensing::fact::Strength;

use crate::observation::{Circumstance, Observation, Saw};
use crate::reader::{Reader, Reading, Source};
use crate::text::lines::Line;

pub(super) static READER: Reader = Reader { id: "rdp-file", read };

/// Settings that ask for a session for administration, the older name last.
const ADMINISTRATION: [&str; 2] = ["administrative session", "connect to console"];
/// The longest line of such a file: signatures are long.
const LONGEST_LINE: usize = 20_000;

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    setting(source.line(at)?)?;
    let rest = source.lines.get(at..)?;
    let lines = rest.iter().take_while(|line| setting(line).is_some()).count();
    // One such line may stand in a sentence.
    let mut reading = Reading { lines: Some(lines).filter(|lines| *lines > 1)?, ..Reading::default() };
    for line in rest.iter().take(lines) {
        if let Some((name, value)) = setting(line)
            && ADMINISTRATION.contains(&name)
            && matches!(value, "0" | "1")
        {
            let saw = Saw::Circumstance(Circumstance::AdministrationSession, value == "1");
            let provenance = source.provenance(line, line.text.trim(), Strength::Setting);
            // That a file does not ask for one says nothing: `mstsc /admin` does.
            reading.observations.extend((value == "1").then_some(Observation {
                machine: None,
                saw,
                provenance,
            }));
        }
    }
    Some(reading)
}

/// The name of a setting and its value: `administrative session:i:1`.
fn setting<'a>(line: &Line<'a>) -> Option<(&'a str, &'a str)> {
    let text = Some(line.text.trim()).filter(|text| text.len() <= LONGEST_LINE)?;
    let (name, rest) = text.split_once(':')?;
    let is_name = name.len() < 60
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ');
    let (kind, value) = rest.split_once(':')?;
    (is_name && matches!(kind, "i" | "s" | "b")).then_some((name, value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Option<(usize, Vec<bool>)> {
        let reading = read(&Source::new(0, text), 0)?;
        let so = reading.observations.iter().filter_map(|seen| match seen.saw {
            Saw::Circumstance(Circumstance::AdministrationSession, is_so) => Some(is_so),
            _ => None,
        });
        Some((reading.lines, so.collect()))
    }

    #[test]
    fn a_file_says_whether_the_session_is_one_for_administration() {
        let file = "full address:s:ts1.contoso.com\r\nadministrative session:i:1\r\nsignature:s:AQABAAEAAAA=\r\n\r\nwhat now?";
        assert_eq!(said(file), Some((3, vec![true])));
        assert_eq!(said(&file.replace(":i:1", ":i:0")), Some((3, vec![])));
        assert_eq!(
            said(&file.replace("administrative session", "connect to console")),
            Some((3, vec![true]))
        );
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in
            ["full address:s:ts1", "time: 10:i:1\nb:i:2", "a:x:1\nb:x:2", "https://s:i\n", "12:i:1\n13:i:1"]
        {
            assert_eq!(said(text), None, "{text}");
        }
    }
}

//! Lines that a program for mail broke to fit its width, joined again where a line of a tool cannot have ended there.
//!
//! What is quoted, spread or numbered is undone in [`super::lines`] and [`super::spread`]; what a console broke at its last
//! column is for the readers.

mod clues;
mod page;
mod quoted;

use std::collections::BTreeSet;

use super::lines::{Line, lines};
use super::mail::{marks_of_mail, without_marks};
use page::Page;
use quoted::{take_teeth, without_marks_within};

/// A text whose broken lines are whole again. It has as many bytes as before: a blank stands for the end of each line that
/// goes on.
pub struct Unwrapped {
    /// The text.
    pub text: String,
    /// Where lines ended, in order.
    pub ends: Vec<u32>,
}

impl Unwrapped {
    /// Makes lines of a text whole, which as it is shown gets plain ends of lines; nothing where none was broken.
    ///
    /// Plain are ends of one byte without what only says that a line goes on: the blank in front of them that some programs
    /// put there, and the mark of a quotation in front of the rest of a quoted line.
    pub fn of(text: &mut String) -> Option<Self> {
        let mut goes_on = broken_lines(text)?;
        if let Some(plain) = without_soft_ends(text, &goes_on) {
            *text = plain;
            goes_on = broken_lines(text)?;
        }
        if let Some(plain) = without_marks_within(text, &goes_on) {
            *text = plain;
        }
        let lines = lines(text);
        let ends: Vec<u32> =
            lines.iter().zip(goes_on).filter(|(_, goes_on)| *goes_on).map(|(line, _)| line.end()).collect();
        let mut bytes = text.as_bytes().to_vec();
        for end in &ends {
            *bytes.get_mut(*end as usize)? = b' ';
        }
        Some(Self { text: String::from_utf8(bytes).ok()?, ends })
    }
}

/// The text with plain ends of lines, where they are those of Windows or most that go on have a blank in front.
fn without_soft_ends(text: &str, goes_on: &[bool]) -> Option<String> {
    let lines = lines(text);
    // Two blanks, or nothing but one, are something else.
    let bare = |line: &'_ str| {
        line.strip_suffix(' ').filter(|bare| !bare.trim().is_empty() && !bare.ends_with(' ')).map(str::len)
    };
    let broken = || lines.iter().zip(goes_on).filter(|(_, goes_on)| **goes_on).map(|(line, _)| line.text);
    let is_flowed = broken().filter(|line| bare(line).is_some()).count() * 3 > broken().count() * 2;
    if !is_flowed && !text.contains('\r') {
        return None;
    }
    let plain = |line: &Line<'_>| match bare(line.text).filter(|_| is_flowed) {
        Some(end) => line.text.get(..end).unwrap_or("").to_owned(),
        None => line.text.to_owned(),
    };
    Some(lines.iter().map(plain).collect::<Vec<_>>().join("\n"))
}

/// Places where a line cannot have ended, from which on a text is taken to be broken.
const FEWEST: usize = 2;
/// Lines that one was broken into, at most.
const LONGEST: usize = 8;

/// Which lines go on in the next; none where nothing shows that lines were broken. What is quoted is looked at by itself,
/// each depth without the others: whoever answers has lines of another width.
fn broken_lines(text: &str) -> Option<Vec<bool>> {
    let all = lines(text);
    let mut depths: Vec<usize> = all.iter().map(|line| marks_of_mail(line.text)).collect();
    let is_comb = take_teeth(&all, &mut depths);
    let mut goes_on = vec![false; all.len()];
    for depth in depths.iter().copied().collect::<BTreeSet<usize>>().into_iter().take(DEEPEST) {
        let bare = all.iter().zip(&depths).map(|(line, own)| {
            let text = if *own == depth { without_marks(line.text) } else { "" };
            Line { text, ..*line }
        });
        let lines: Vec<Line<'_>> = bare.collect();
        // Where the marks were there when lines were broken, they took room.
        let room = |(line, bare): (&Line<'_>, &Line<'_>)| {
            if is_comb { line.text.len() - bare.text.len() } else { 0 }
        };
        let cut = all.iter().zip(&lines).map(room).collect();
        // With its mark, a line begins.
        let begins = |at: usize| is_comb && all.get(at).is_some_and(|line| marks_of_mail(line.text) > 0);
        for at in Page::broken(lines, cut).into_iter().flatten().filter(|at| !begins(at + 1)) {
            goes_on[at] = true;
        }
    }
    goes_on.contains(&true).then_some(goes_on)
}

/// Depths of quotations that are looked at.
const DEEPEST: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Input, read};

    /// The lines of a text as they were broken, and as they are read.
    fn read_as(broken: &str) -> Vec<String> {
        let mut shown = broken.to_owned();
        let whole = Unwrapped::of(&mut shown).map_or_else(|| broken.to_owned(), |unwrapped| unwrapped.text);
        assert_eq!(whole.len(), broken.len(), "places hold");
        whole.lines().map(str::to_owned).collect()
    }

    /// A sentence that was broken twice at 76 columns: from it on, a text is known to be broken.
    const SENTENCE: &str = "We moved the licensing role last week and since then nobody gets in, not even\n\
                            the colleagues who had no trouble before; the first of them called at eight\n\
                            this morning.\n\n";

    #[test]
    fn keys_commands_rows_and_entries_of_logs_are_whole_again() {
        for (broken, whole) in [
            (
                "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal\nServer\\RCM\\Licensing Core",
                "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core",
            ),
            (
                "C:\\Windows\\system32>reg query \"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\nNT\\Terminal Services\"",
                "C:\\Windows\\system32>reg query \"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\"",
            ),
            (
                "PS C:\\> Get-CimInstance Win32_TSLicenseKeyPack -ComputerName lic01.x.test |\nft KeyPackId",
                "PS C:\\> Get-CimInstance Win32_TSLicenseKeyPack -ComputerName lic01.x.test | ft KeyPackId",
            ),
            (
                "11/19/2026 8:02:44 AM  4145  The Remote Desktop license server renewed a\nWindows Server CAL",
                "11/19/2026 8:02:44 AM  4145  The Remote Desktop license server renewed a Windows Server CAL",
            ),
            (
                "rdsh-01: {os: \"Windows Server 2022\", domain: relecloud.test, rdsh: true,\nmode: 4}",
                "rdsh-01: {os: \"Windows Server 2022\", domain: relecloud.test, rdsh: true, mode: 4}",
            ),
            (
                "    LicenseServers    REG_MULTI_SZ   \nlicense-server-number-one.fabrikam.contoso.test",
                "    LicenseServers    REG_MULTI_SZ    license-server-number-one.fabrikam.contoso.test",
            ),
        ] {
            let lines = read_as(&format!("{SENTENCE}{broken}\nend\n"));
            assert!(lines.iter().any(|line| line == whole), "{lines:#?}");
        }
    }

    #[test]
    fn what_is_quoted_is_whole_again_whether_it_was_broken_before_or_after() {
        let key =
            "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core";
        let broken = format!("{SENTENCE}{}\n", key.replace("Terminal Server", "Terminal\nServer"));
        let marked = |text: &str, mark: &str| {
            text.lines().map(|line| format!("{mark}{line}")).collect::<Vec<_>>().join("\n")
        };
        let comb = "> We moved the licensing role last week and since then nobody gets in, not\n\
                    even the colleagues who had no trouble before.\n\
                    > HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal\n\
                    Server\\RCM\\Licensing Core\n\
                    >     LicensingMode    REG_DWORD    0x4\n";
        for text in [
            marked(&broken, "> "),
            marked(&broken, ">> "),
            format!("I see.\n\n{}", marked(&broken, "> ")),
            comb.to_owned(),
        ] {
            let mut shown = text.clone();
            let whole = Unwrapped::of(&mut shown).expect("a broken text");
            assert!(whole.text.lines().any(|line| without_marks(line) == key), "{}", whole.text);
            assert_eq!(shown.lines().count(), text.lines().count(), "numbers hold");
            assert_eq!(shown.len(), whole.text.len(), "places hold");
        }
    }

    #[test]
    fn columns_of_a_broken_table_stand_below_each_other_again() {
        let broken = "KeyPackId ProductVersion      TypeAndModel         TotalLicenses\n\
                      AvailableLicenses IssuedLicenses\n\
                      --------- --------------      ------------         -------------\n\
                      ----------------- --------------\n\
                      \u{20}       3 Windows Server 2019 RDS Per Device CAL              25        \n\
                      \u{20}       0             25\n\
                      \u{20}       4 Windows Server 2022 RDS Per User CAL\n";
        let lines = read_as(broken);
        let ends = |line: &str, text: &str| line.find(text).map(|at| at + text.len());
        assert_eq!(lines.len(), 4, "{lines:#?}");
        assert_eq!(lines[0].len(), lines[1].len());
        assert_eq!(ends(&lines[2], "  25 "), ends(&lines[1], " ------------- "), "{lines:#?}");
    }

    #[test]
    fn what_no_program_broke_is_left_alone() {
        let key =
            "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core\n";
        for text in [
            // Rows of one width.
            "RDSH01  Windows Server 2022  Per User    GPO    licsrv01.contoso.test   11  0\n\
             RDSH02  Windows Server 2022  Per User    GPO    licsrv01.contoso.test   11  0\n\
             RDSH03  Windows Server 2019  Per Device  local  licsrv01.contoso.test   11  0\n",
            // Sentences that end.
            "The session host has the mode per user and names the server LIC01 in its policy.\n\
             The license server is activated, it holds forty licenses and it can be reached.\n\
             Users say that they are refused at logon since Monday and that nothing changed.\n",
            &format!(
                "{key}    LicensingMode    REG_DWORD    0x4\n\n{key}    LicensingMode    REG_DWORD    0x2\n"
            ),
            // The same in small letters, by commas, in words, and as a program prints its answers.
            "host,os,mode,servers,days\n\
             rdsh01.contoso.test,Windows Server 2022,Per User,licsrv01.contoso.test,45\n\
             rdsh02.contoso.test,Windows Server 2022,Per User,licsrv01.contoso.test,31\n\
             rdsh03.contoso.test,Windows Server 2022,Per User,licsrv01.contoso.test,12\n",
            "rdsh01 is in per user mode and points to licsrv01.contoso.test through policy\n\
             rdsh02 is in per device mode and points to licsrv01.contoso.test by registry\n\
             rdsh03 is in per user mode and points to licsrv02.contoso.test through policy\n",
            "ok: [rdsh01.contoso.test] => {\"mode\": 4, \"servers\": \"licsrv01.contoso.test\"}\n\
             ok: [rdsh02.contoso.test] => {\"mode\": 2, \"servers\": \"licsrv01.contoso.test\"}\n\
             ok: [rdsh03.contoso.test] => {\"mode\": 4, \"servers\": \"licsrv01.contoso.test\"}\n",
            // Lines between sections, and an enumeration.
            "Report for host RDSH01 by the agent, and some more words here up\n\
             Licensing mode: Per User\n\
             ----------------------------------------------------------------\n\
             ----------------------------------------------------------------\n",
            "We have a license server in the first site, and one in the second one,\n\
             And they should be used by the session hosts of their site, of course,\n\
             But nobody has told them so, as far as anybody here can see from logs,\n",
            "short\nlines\nonly\n",
        ] {
            assert!(broken_lines(text).is_none(), "{text}");
        }
        let listed = "1. Moved the license server to LIC02 and installed all the CALs there, all\n\
                      2. Rebooted the session hosts on Monday\n>We moved it, and nobody gets in since\n";
        let lines = read_as(&format!("{SENTENCE}{listed}"));
        assert!(listed.lines().all(|line| lines.iter().any(|known| known == line)), "{lines:#?}");
        let unbroken = format!("{SENTENCE}{}\n", "a long line of words that nobody broke ".repeat(4));
        assert!(broken_lines(&unbroken).is_none(), "a longer line shows that none was broken");
    }

    #[test]
    fn lines_keep_the_numbers_and_places_of_the_paste() {
        let text = format!(
            "{SENTENCE}HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal\nServices\n    \
             LicensingMode    REG_DWORD    0x4\n\nend\n"
        );
        for (paste, name) in [(text.clone(), "LF"), (text.replace('\n', "\r\n"), "CR LF")] {
            let case = read(vec![Input { name: name.to_owned(), bytes: paste.into_bytes() }]);
            let input = &case.inputs[0];
            let key = input.segments.iter().find(|segment| !segment.observations.is_empty());
            let key = key.expect("a value of the registry");
            assert_eq!((key.first_line, key.last_line), (5, 7), "{name}");
            let shown = input.decoded.text.get(key.span.start as usize..key.span.end as usize);
            assert_eq!(shown, text.find("HKEY").map(|at| text[at..].trim_end_matches("\n\nend\n")), "{name}");
        }
    }
}

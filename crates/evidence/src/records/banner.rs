//! Titles that scripts print in front of what they found on a machine: `******** CHECK.CMD 1.3 on SH01 ********`.
//!
//! Headings of other kinds are in [`super::heading`].

use super::context::is_machine;

/// Marks on either side of the title that a script prints first.
const MARKS_OF_A_BANNER: usize = 4;
/// Words in front of the machine in such a title.
const ON: [&str; 8] = ["on", "auf", "sur", "en", "su", "em", "op", "na"];

/// The machine that such a title names, as the only one and behind "on".
pub(super) fn machine_of_banner(text: &str) -> Option<&str> {
    let mark = text.chars().next().filter(|mark| matches!(mark, '*' | '=' | '#' | '-'))?;
    let title = text.trim_matches(mark);
    let is_framed = [text.starts_with(title), text.ends_with(title)] == [false; 2]
        && text.len() - title.len() >= 2 * MARKS_OF_A_BANNER;
    let is_edge = |letter: char| letter.is_whitespace() || matches!(letter, ':' | ',' | ';' | '(' | ')');
    let mut machines = title.split(is_edge).filter(|word| is_machine(word));
    let name = machines.next().filter(|_| is_framed && machines.next().is_none())?;
    let before = title.get(..name.as_ptr() as usize - title.as_ptr() as usize)?;
    let mut before = before.split_whitespace().rev();
    let is_on = before.next().is_some_and(|word| ON.contains(&word));
    // "Based on": what it was made from.
    let is_ran =
        !before.next().is_some_and(|word| ["based", "depends", "depending", "built"].contains(&word));
    (is_on && is_ran).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_between_marks_names_the_machine_that_a_script_ran_on() {
        for (text, machine) in [
            ("******** CHECK.CMD 1.3 on SH01  Wed 03/12/2025 ********", Some("SH01")),
            ("==== RDCHK 2.0 auf SH02 ====", Some("SH02")),
            ("** see the log on SH01 for more **", None),
            ("******** all that ran on Monday ********", None),
            ("==== RDSH01: result of the test on LIC01 ====", None),
            ("-------- report based on LIC01 --------", None),
            ("CHECK.CMD on SH01", None),
        ] {
            assert_eq!(machine_of_banner(text), machine, "{text}");
        }
    }
}

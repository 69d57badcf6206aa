//! What a person chose for how lines are read, and how that is told to a worker.
//!
//! What comes of it is the engine's business.

use crate::engine::Choice;

/// What is chosen for some lines of a piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadAs {
    /// What Calwise makes of them by itself.
    Itself,
    /// A note: nobody reads them.
    Note,
    /// The reader of an id, and no other.
    Reader(String),
    /// As they are read, and in the language of a tag; with an empty one in that which Calwise tells.
    Language(String),
}

/// The choices for a piece after one more: it takes the place of those for any of its lines.
pub fn choose(choices: &mut Vec<Choice>, (first_line, last_line): (u32, u32), read_as: ReadAs) {
    choices.retain(|choice| choice.last_line < first_line || choice.first_line > last_line);
    let reader = match read_as {
        ReadAs::Itself | ReadAs::Language(_) => return,
        ReadAs::Note => None,
        ReadAs::Reader(id) => Some(id),
    };
    choices.push(Choice { first_line, last_line, reader });
}

/// Choices as one text: "1 5 records;8 8 ".
pub fn write(choices: &[Choice]) -> String {
    let one = |choice: &Choice| {
        let reader = choice.reader.as_deref().unwrap_or_default();
        format!("{} {} {reader}", choice.first_line, choice.last_line)
    };
    choices.iter().map(one).collect::<Vec<_>>().join(";")
}

/// Choices from such a text; what is none is left out.
pub fn read(text: &str) -> Vec<Choice> {
    let one = |text: &str| {
        let mut parts = text.split(' ');
        let (first_line, last_line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let reader = parts.next().filter(|id| !id.is_empty()).map(str::to_owned);
        Some(Choice { first_line, last_line, reader })
    };
    text.split(';').filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_arrive_as_they_were() {
        let mut choices = Vec::new();
        choose(&mut choices, (1, 5), ReadAs::Reader("records".into()));
        choose(&mut choices, (8, 8), ReadAs::Note);
        assert_eq!(write(&choices), "1 5 records;8 8 ");
        assert_eq!(read(&write(&choices)), choices);
        assert_eq!(read(""), []);
    }

    #[test]
    fn the_last_choice_counts_and_can_be_taken_back() {
        let mut choices = Vec::new();
        choose(&mut choices, (1, 5), ReadAs::Note);
        choose(&mut choices, (2, 3), ReadAs::Reader("records".into()));
        assert_eq!(write(&choices), "2 3 records");
        choose(&mut choices, (2, 3), ReadAs::Itself);
        assert_eq!(choices, []);
    }
}

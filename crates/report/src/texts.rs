//! The texts of language files: read once, filled in as often as they are wanted.
//!
//! The grammar is Fluent's, and its own parser reads it. Written out is what our files use of it: text, arguments,
//! choices by number or by word, quoted text. A file with anything else is refused when it is read.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

use crate::language::Fault;

/// The plural category of a number, as Unicode's CLDR names them.
type Plural = fn(u64) -> &'static str;

/// The languages whose plurals are known.
const PLURALS: [(&str, Plural); 2] = [
    ("en", |number| if number == 1 { "one" } else { "other" }),
    ("fr", |number| if number < 2 { "one" } else { "other" }),
];

/// What stands for a placeable.
pub(crate) struct Value<'a> {
    /// Its name in the texts.
    pub name: &'static str,
    /// How it is written.
    pub text: Cow<'a, str>,
    /// What it counts, if it does.
    pub number: Option<i64>,
}

/// A piece of a text.
enum Part {
    Text(String),
    Argument(String),
    Choice { argument: String, variants: Vec<(String, Vec<Part>)>, default: usize },
}

/// The texts of one language by key, `id` or `id.attribute`.
pub(crate) struct Texts {
    plural: Plural,
    by_key: BTreeMap<String, Vec<Part>>,
}

impl Texts {
    /// No texts yet; nothing for a language whose plurals are unknown.
    pub(crate) fn new(tag: &str) -> Option<Self> {
        let language = tag.split('-').next()?;
        let (_, plural) = PLURALS.iter().find(|(known, _)| *known == language)?;
        Some(Self { plural: *plural, by_key: BTreeMap::new() })
    }

    /// Adds the texts of a file.
    pub(crate) fn read(&mut self, ftl: &str) -> Result<(), Fault> {
        let resource = parser::parse_runtime(ftl).map_err(|(_, errors)| Fault::Syntax {
            byte: errors.first().map_or(0, |error| error.pos.start),
        })?;
        for entry in resource.body {
            let Entry::Message(message) = entry else { return Err(Fault::Unsupported) };
            if let Some(pattern) = &message.value {
                self.add(message.id.name.to_owned(), pattern)?;
            }
            for attribute in &message.attributes {
                self.add([message.id.name, attribute.id.name].join("."), &attribute.value)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, key: String, pattern: &Pattern<&str>) -> Result<(), Fault> {
        let parts = parts(pattern).ok_or(Fault::Unsupported)?;
        if self.by_key.insert(key, parts).is_some() { Err(Fault::Repeated) } else { Ok(()) }
    }

    /// Whether there is a text under that key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.by_key.contains_key(key)
    }

    /// The text under that key, and how many of its placeables have no value.
    pub(crate) fn fill(&self, key: &str, values: &[Value<'_>]) -> Option<(String, usize)> {
        let parts = self.by_key.get(key)?;
        let plain = parts.iter().map(|part| if let Part::Text(plain) = part { plain.len() } else { 0 });
        let filled = values.iter().map(|value| value.text.len());
        let mut text = String::with_capacity(plain.chain(filled).sum());
        let lacking = self.write(parts, values, &mut text);
        Some((text, lacking))
    }

    fn write(&self, parts: &[Part], values: &[Value<'_>], text: &mut String) -> usize {
        let mut lacking = 0;
        for part in parts {
            match part {
                Part::Text(plain) => text.push_str(plain),
                Part::Argument(name) => match find(values, name) {
                    Some(value) => text.push_str(&value.text),
                    None => lacking += 1,
                },
                Part::Choice { argument, variants, default } => {
                    let value = find(values, argument);
                    lacking += usize::from(value.is_none());
                    let chosen = value.and_then(|value| {
                        let category = value.number.map(|number| (self.plural)(number.unsigned_abs()));
                        variants.iter().find(|(key, _)| *key == *value.text || Some(key.as_str()) == category)
                    });
                    if let Some((_, parts)) = chosen.or_else(|| variants.get(*default)) {
                        lacking += self.write(parts, values, text);
                    }
                }
            }
        }
        lacking
    }
}

fn find<'a, 'v>(values: &'a [Value<'v>], name: &str) -> Option<&'a Value<'v>> {
    values.iter().find(|value| value.name == name)
}

fn parts(pattern: &Pattern<&str>) -> Option<Vec<Part>> {
    let mut parts = Vec::with_capacity(pattern.elements.len());
    for element in &pattern.elements {
        parts.push(match element {
            PatternElement::TextElement { value } => Part::Text((*value).to_owned()),
            PatternElement::Placeable { expression } => placeable(expression)?,
        });
    }
    Some(parts)
}

fn placeable(expression: &Expression<&str>) -> Option<Part> {
    Some(match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => Part::Argument(id.name.to_owned()),
        // An escape would have to be read; no text of ours needs one.
        Expression::Inline(InlineExpression::StringLiteral { value }) if !value.contains('\\') => {
            Part::Text((*value).to_owned())
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants: choices } => {
            let mut variants = Vec::with_capacity(choices.len());
            for Variant { key, value, .. } in choices {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = key;
                variants.push(((*key).to_owned(), parts(value)?));
            }
            let default = choices.iter().position(|variant| variant.default)?;
            Part::Choice { argument: id.name.to_owned(), variants, default }
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FTL: &str = "\
plain = Hosts
    .note = of { $site }{ \" \" }only
count = { $n ->
    [0] none
    [one] one host
   *[other] { $n } hosts
 } left
";

    fn filled(tag: &str, key: &str, n: i64) -> String {
        let mut texts = Texts::new(tag).expect("a known language");
        texts.read(FTL).expect("Fluent of our kind");
        let values = [
            Value { name: "n", text: n.to_string().into(), number: Some(n) },
            Value { name: "site", text: "Ghent".into(), number: None },
        ];
        texts.fill(key, &values).expect("a text").0
    }

    #[test]
    fn texts_attributes_and_choices_are_filled() {
        for (key, n, text) in [
            ("plain", 0, "Hosts"),
            ("plain.note", 0, "of Ghent only"),
            ("count", 0, "none left"),
            ("count", 1, "one host left"),
            ("count", 7, "7 hosts left"),
        ] {
            assert_eq!(filled("en", key, n), text);
        }
    }

    #[test]
    fn each_language_has_its_plurals() {
        let category = |tag: &str, n: u64| (Texts::new(tag).expect("a known language").plural)(n);
        assert_eq!([0, 1, 2].map(|n| category("en-GB", n)), ["other", "one", "other"]);
        assert_eq!([0, 1, 2].map(|n| category("fr", n)), ["one", "one", "other"]);
        assert!(Texts::new("tlh").is_none());
    }

    #[test]
    fn what_lacks_a_value_is_counted() {
        let mut texts = Texts::new("en").expect("a known language");
        texts.read(FTL).expect("Fluent of our kind");
        assert_eq!(texts.fill("count", &[]), Some((" hosts left".to_owned(), 2)));
        assert_eq!(texts.fill("nothing", &[]), None);
    }

    #[test]
    fn faults_of_a_file_are_named() {
        for (ftl, fault) in [
            ("a = 1\na = 2\n", Fault::Repeated),
            ("a = 1\nno Fluent\n", Fault::Syntax { byte: 9 }),
            ("a = { NUMBER($n) }\n", Fault::Unsupported),
            ("-term = a\n", Fault::Unsupported),
            ("a = { \"\\u00A0\" }\n", Fault::Unsupported),
        ] {
            assert_eq!(Texts::new("en").expect("a known language").read(ftl), Err(fault), "{ftl}");
        }
    }
}

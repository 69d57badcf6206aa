//! Elements of XML as Windows exports it: names, attributes, text and children, without namespaces.
//!
//! For records of a few kilobytes that a program wrote. What is not well-formed, or declares a document type,
//! is no element at all; what an element means is for its reader to say.

/// An element.
#[derive(Debug, Default)]
pub struct Element<'a> {
    /// Its name, without a prefix.
    pub name: &'a str,
    attributes: Vec<(&'a str, String)>,
    /// The text before its first child.
    pub text: String,
    /// The elements in it.
    pub children: Vec<Self>,
}

/// Elements within each other. Events have five.
const DEEPEST: usize = 32;

impl<'a> Element<'a> {
    /// The text of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_str())
    }

    /// The first child of a name.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// Reads one element with everything in it; nothing may stand around it but blanks and declarations.
    pub fn read(text: &'a str) -> Option<Self> {
        let mut rest = text;
        let mut open: Vec<Self> = Vec::new();
        loop {
            let (before, markup) = rest.split_once('<')?;
            add_text(open.last_mut(), &decoded(before)?)?;
            if let Some(comment) = markup.strip_prefix("!--") {
                rest = comment.split_once("-->")?.1;
                continue;
            }
            if let Some(instruction) = markup.strip_prefix('?') {
                rest = instruction.split_once("?>")?.1;
                continue;
            }
            if let Some(plain) = markup.strip_prefix("![CDATA[") {
                let (plain, after) = plain.split_once("]]>")?;
                add_text(open.last_mut(), &with_plain_ends(plain))?;
                rest = after;
                continue;
            }
            let closed = if let Some(end) = markup.strip_prefix('/') {
                let (name, after) = end.split_once('>')?;
                rest = after;
                open.pop().filter(|element| element.name == local(name.trim_end()))?
            } else {
                let (element, is_empty, after) = start(markup)?;
                rest = after;
                if !is_empty {
                    open.push(element);
                    if open.len() > DEEPEST {
                        return None;
                    }
                    continue;
                }
                element
            };
            match open.last_mut() {
                Some(parent) => parent.children.push(closed),
                None => return rest.trim().is_empty().then_some(closed),
            }
        }
    }
}

/// Adds text to the element that is open; outside of all of them there may be blanks only.
fn add_text(open: Option<&mut Element<'_>>, text: &str) -> Option<()> {
    match open {
        Some(element) if element.children.is_empty() => element.text.push_str(text),
        Some(_) => {}
        None => text.trim().is_empty().then_some(())?,
    }
    Some(())
}

/// What follows `<`: the element, whether it is empty, and what comes after its tag.
fn start(markup: &str) -> Option<(Element<'_>, bool, &str)> {
    let end = markup.find(|sign: char| sign.is_whitespace() || matches!(sign, '/' | '>'))?;
    let (name, mut rest) = markup.split_at_checked(end)?;
    let mut element = Element { name: local(is_name(name).then_some(name)?), ..Element::default() };
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            return Some((element, false, after));
        }
        if let Some(after) = rest.strip_prefix("/>") {
            return Some((element, true, after));
        }
        let (name, value) = rest.split_once('=')?;
        let name = name.trim_end();
        let value = value.trim_start();
        let (value, after) = match value.strip_prefix('"') {
            Some(value) => value.split_once('"')?,
            None => value.strip_prefix('\'')?.split_once('\'')?,
        };
        element.attributes.push((local(is_name(name).then_some(name)?), decoded(value)?));
        rest = after;
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && !text.contains(|sign: char| {
            sign.is_whitespace() || matches!(sign, '<' | '>' | '/' | '!' | '&' | '"' | '\'')
        })
}

/// A name without its prefix: some exports leave namespaces out.
fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Text with its lines ended as XML ends them; other ends come as references.
fn with_plain_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Text with its references resolved.
fn decoded(text: &str) -> Option<String> {
    let text = with_plain_ends(text);
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, reference)) = rest.split_once('&') {
        let (name, after) = reference.split_once(';')?;
        decoded.push_str(before);
        decoded.push(match name {
            "amp" => '&',
            "apos" => '\'',
            "gt" => '>',
            "lt" => '<',
            "quot" => '"',
            _ => {
                let number = name.strip_prefix('#')?;
                let code = match number.strip_prefix('x') {
                    Some(digits) => u32::from_str_radix(digits, 16),
                    None => number.parse(),
                };
                char::from_u32(code.ok()?)?
            }
        });
        rest = after;
    }
    decoded.push_str(rest);
    Some(decoded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_attributes_text_and_children_are_read() {
        let text = "<?xml version='1.0'?>\r\n<!-- one -->\n<e:Event xmlns:e = 'urn:x'><System a=\"1 &lt; 2\" b='&#x41;&#66;'/>\
                    <Message>two\r\nlines&#13;&#10;&amp; <![CDATA[<more>]]></Message></e:Event >\n";
        let event = Element::read(text).expect("an element");
        assert_eq!((event.name, event.children.len()), ("Event", 2));
        let system = event.child("System").expect("a child");
        assert_eq!(
            [system.attribute("a"), system.attribute("b"), system.attribute("c")],
            [Some("1 < 2"), Some("AB"), None]
        );
        assert_eq!(event.child("Message").expect("a child").text, "two\nlines\r\n& <more>");
    }

    #[test]
    fn what_is_not_well_formed_is_no_element() {
        for text in [
            "",
            "words",
            "<a>",
            "<a></b>",
            "<a b></a>",
            "<a b=c></a>",
            "<a b='c></a>",
            "<a>&unknown;</a>",
            "<a>& </a>",
            "<a/><b/>",
            "words <a/>",
            "<a/> words",
            "<!DOCTYPE a><a/>",
            "< a/>",
        ] {
            assert!(Element::read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn depth_has_an_end() {
        let nested = |depth: usize| "<a>".repeat(depth) + &"</a>".repeat(depth);
        assert!(Element::read(&nested(DEEPEST)).is_some());
        assert!(Element::read(&nested(100_000)).is_none());
    }
}

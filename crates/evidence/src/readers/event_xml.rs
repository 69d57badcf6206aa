//! Events as XML: `wevtutil /f:xml`, Event Viewer's XML view, `Get-WinEvent` with `ToXml()`.
//!
//! Classic events carry `EventData`, manifest events of Remote Desktop carry `UserData/EventXML`.
//! An element that is cut off is read as far as it goes, and said to be cut off.

use crate::event_record::{EventRecord, STRENGTH};
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::text::dates;
use crate::text::lines::offset;
use crate::text::xml::Element;

pub(super) static READER: Reader = Reader { id: "event-xml", read };

/// Everything that the XML of an event carries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventXml {
    /// `Provider/@Name`.
    pub provider: String,
    /// `Provider/@Guid`.
    pub provider_guid: Option<String>,
    /// `Provider/@EventSourceName`, on classic events.
    pub event_source_name: Option<String>,
    /// `EventID`.
    pub event_id: u32,
    /// `EventID/@Qualifiers`, on classic events.
    pub qualifiers: Option<u32>,
    /// `Version`.
    pub version: Option<u32>,
    /// `Level`.
    pub level: Option<u32>,
    /// `Task`.
    pub task: Option<u32>,
    /// `Opcode`.
    pub opcode: Option<u32>,
    /// `Keywords`.
    pub keywords: Option<String>,
    /// `TimeCreated/@SystemTime`.
    pub system_time: Option<String>,
    /// `EventRecordID`.
    pub record_id: Option<u64>,
    /// `Correlation/@ActivityID`.
    pub activity_id: Option<String>,
    /// `Execution/@ProcessID`.
    pub process_id: Option<u32>,
    /// `Execution/@ThreadID`.
    pub thread_id: Option<u32>,
    /// `Channel`.
    pub channel: Option<String>,
    /// `Computer`.
    pub computer: Option<String>,
    /// `Security/@UserID`.
    pub user_id: Option<String>,
    /// The parameters.
    pub data: EventData,
    /// `RenderingInfo/Message`.
    pub message: Option<String>,
}

/// Parameters of an event.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum EventData {
    /// None.
    #[default]
    None,
    /// `EventData/Data`, with their names where they have some.
    Data(Vec<(Option<String>, String)>),
    /// `UserData/EventXML`, element by element.
    UserData(Vec<(String, String)>),
}

impl EventXml {
    /// The part of it that every form of event has.
    pub fn record(&self) -> EventRecord {
        let parameters = match &self.data {
            EventData::None => Vec::new(),
            EventData::Data(data) => data.iter().map(|(_, text)| text.clone()).collect(),
            EventData::UserData(data) => data.iter().map(|(_, text)| text.clone()).collect(),
        };
        EventRecord {
            source: Some(self.provider.clone()),
            log: self.channel.clone(),
            number: Some(self.event_id),
            qualifiers: self.qualifiers,
            time: self.system_time.as_deref().and_then(dates::moment),
            computer: self.computer.clone(),
            message: self.message.clone(),
            parameters,
        }
    }
}

/// Reads one event element.
pub fn read_event_xml(text: &str) -> Option<EventXml> {
    event(&Element::read(text)?)
}

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    let mut reading = Reading::default();
    let mut from = line.start + offset(opening(line.text)?);
    // Exports put several events on one line: each that begins on the line where one ends belongs here.
    loop {
        let end = read_one(source, from, &mut reading)?;
        let last = source.last_line_of(from, end);
        reading.lines = last + 1 - at;
        let rest = source.slice(end, source.line(last)?.end());
        match rest.find("<Event").filter(|next| is_opening(rest, *next)) {
            Some(next) => from = end + offset(next),
            None => return Some(reading),
        }
    }
}

/// Reads the element that opens at a byte; where it ends.
fn read_one(source: &Source<'_>, open: u32, reading: &mut Reading) -> Option<u32> {
    let rest = source.slice_at_most(open, LONGEST_EVENT);
    let length = element_length(rest);
    let element = &rest[..length];
    let end = open + offset(length);
    let event = read_event_xml(element).or_else(|| {
        reading.notes.push(Note { kind: NoteKind::CutOff, about: String::new() });
        fragment(element)
    });
    let Some(event) = event else { return (!reading.observations.is_empty()).then_some(end) };
    let record = event.record();
    let (start, number_end) = number_place(source, open, end);
    let provenance = source.provenance_of(start, number_end, STRENGTH, record.time);
    record.add_to(reading, provenance, None);
    Some(end)
}

const END: &str = "</Event>";
/// Bytes that an event may have. What never ends is looked through no further than this.
pub(super) const LONGEST_EVENT: usize = 256 * 1024;

/// How far an element goes: to its end, to the next event where it has none, or to a blank line.
fn element_length(text: &str) -> usize {
    let next = text.match_indices("<Event").skip(1).find(|(at, _)| is_opening(text, *at));
    let own = &text[..next.map_or(text.len(), |(at, _)| at)];
    match own.find(END) {
        Some(end) => end + END.len(),
        None => own.find("\n\n").or_else(|| own.find("\r\n\r\n")).unwrap_or(own.len()),
    }
}

/// Whether `<Event` at a place is the element itself and not one whose name begins like it.
fn is_opening(text: &str, at: usize) -> bool {
    matches!(text.as_bytes().get(at + "<Event".len()), Some(b' ' | b'>' | b'\r' | b'\n') | None)
}

/// Where an event element opens in a line. Wrappers and declarations may stand before it; a sentence that
/// mentions the tag may not, unless what follows is plainly the element with its name space.
fn opening(line: &str) -> Option<usize> {
    let trimmed = line.trim_start_matches([' ', '\t', '-', '+']);
    // The beginning may be cut off, too.
    if trimmed.starts_with("<System>") || trimmed.starts_with("<Provider Name=") {
        return Some(line.len() - trimmed.len());
    }
    let (at, _) = line.match_indices("<Event").find(|(at, _)| is_opening(line, *at))?;
    let before = line[..at].trim_start_matches('\u{FEFF}').trim();
    let is_markup = before.is_empty() || before.starts_with(['<', '-', '+']);
    (is_markup || line[at..].starts_with("<Event xmlns")).then_some(at)
}

/// The place of the number with its element: what a person looks for in the XML.
fn number_place(source: &Source<'_>, start: u32, end: u32) -> (u32, u32) {
    let text = source.slice(start, end);
    let at = |offset: usize| start + u32::try_from(offset).unwrap_or(0);
    match (text.find("<EventID"), text.find("</EventID>")) {
        (Some(open), Some(close)) if open < close => (at(open), at(close + "</EventID>".len())),
        _ => (start, end),
    }
}

fn event(root: &Element<'_>) -> Option<EventXml> {
    let system = root.child("System")?;
    let provider = system.child("Provider")?;
    let id = system.child("EventID")?;
    let attribute = |element: &str, name: &str| {
        system.child(element).and_then(|element| element.attribute(name)).map(str::to_owned)
    };
    let words = |element: &Element<'_>| (!element.text.is_empty()).then(|| element.text.clone());
    let text = |element: &str| system.child(element).and_then(words).map(|text| text.trim().to_owned());
    let number = |element: &str| text(element).and_then(|text| text.parse().ok());
    let attribute_number =
        |element: &str, name: &str| attribute(element, name).and_then(|text| text.parse().ok());
    Some(EventXml {
        provider: provider.attribute("Name")?.to_owned(),
        provider_guid: provider.attribute("Guid").map(str::to_owned),
        event_source_name: provider.attribute("EventSourceName").map(str::to_owned),
        event_id: id.text.trim().parse().ok()?,
        qualifiers: id.attribute("Qualifiers").and_then(|text| text.parse().ok()),
        version: number("Version"),
        level: number("Level"),
        task: number("Task"),
        opcode: number("Opcode"),
        keywords: text("Keywords"),
        system_time: attribute("TimeCreated", "SystemTime"),
        record_id: text("EventRecordID").and_then(|text| text.parse().ok()),
        activity_id: attribute("Correlation", "ActivityID"),
        process_id: attribute_number("Execution", "ProcessID"),
        thread_id: attribute_number("Execution", "ThreadID"),
        channel: text("Channel"),
        computer: text("Computer"),
        user_id: attribute("Security", "UserID"),
        data: data(root),
        message: root.child("RenderingInfo").and_then(|rendering| rendering.child("Message")).and_then(words),
    })
}

fn data(root: &Element<'_>) -> EventData {
    if let Some(data) = root.child("EventData") {
        let rows = data.children.iter().filter(|element| element.name == "Data");
        return EventData::Data(
            rows.map(|element| (element.attribute("Name").map(str::to_owned), element.text.clone()))
                .collect(),
        );
    }
    match root.child("UserData").and_then(|data| data.children.first()) {
        Some(wrapper) => EventData::UserData(
            wrapper.children.iter().map(|element| (element.name.to_owned(), element.text.clone())).collect(),
        ),
        None => EventData::None,
    }
}

/// The little that a broken element still shows.
fn fragment(text: &str) -> Option<EventXml> {
    let between = |open: &str, close: &str| {
        let rest = &text[text.find(open)? + open.len()..];
        Some(rest[..rest.find(close)?].trim().to_owned())
    };
    let attribute =
        |name: &str| between(&format!("{name}=\""), "\"").or_else(|| between(&format!("{name}='"), "'"));
    // The number may be the last thing that is there.
    let number = &text[text.find("<EventID")?..];
    let number = number[number.find('>')? + 1..].trim_start();
    let digits = number.find(|character: char| !character.is_ascii_digit()).unwrap_or(number.len());
    Some(EventXml {
        provider: attribute("Provider Name")?,
        event_id: number[..digits].parse().ok()?,
        qualifiers: attribute("<EventID Qualifiers").and_then(|text| text.parse().ok()),
        system_time: attribute("SystemTime"),
        channel: between("<Channel>", "</Channel>"),
        computer: between("<Computer>", "</Computer>"),
        data: EventData::Data(broken_data(text)),
        ..EventXml::default()
    })
}

/// Parameters that are there whole in a broken element: `Data`, and `Param1` and so on.
fn broken_data(text: &str) -> Vec<(Option<String>, String)> {
    let mut data = Vec::new();
    for part in text.split('<') {
        let Some((name, value)) = part.split_once('>') else { continue };
        let name = name.split(' ').next().unwrap_or(name);
        if name == "Data" || name.starts_with("Param") {
            data.push((None, value.trim().to_owned()));
        }
    }
    data
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;
    use calwise_licensing::name::MachineName;

    const MANIFEST: &str = concat!(
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>",
        "<Provider Name='Microsoft-Windows-TerminalServices-RemoteConnectionManager' Guid='{c76baa63-ae81-421c-b425-340b4b24157f}'/>",
        "<EventID>50283</EventID><Level>3</Level><TimeCreated SystemTime='2026-11-18T08:14:02.1234567Z'/>",
        "<Channel>Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin</Channel><Computer>RDSH01.contoso.local</Computer>",
        "</System><UserData><EventXML xmlns='Event_NS'><Param1>ls1.contoso.local</Param1></EventXML></UserData></Event>"
    );

    #[test]
    fn a_manifest_event_gives_number_machine_time_and_parameters() {
        let text = format!("some words\n{MANIFEST}\nmore");
        let source = Source::new(0, &text);
        assert!(read(&source, 0).is_none());
        let reading = read(&source, 1).expect("an event");
        assert_eq!(reading.lines, 1);
        let seen = &reading.observations[0];
        assert_eq!(seen.machine.as_ref().map(MachineName::short).as_deref(), Some("RDSH01"));
        let Saw::Event { event, .. } = &seen.saw else { panic!("{seen:?}") };
        assert_eq!(
            (event.printed_number, event.parameters.as_slice()),
            (Some(50_283), ["ls1.contoso.local".to_owned()].as_slice())
        );
        let span = seen.provenance.span;
        assert_eq!(source.slice(span.start, span.end), "<EventID>50283</EventID>");
        assert!(seen.provenance.time.is_some_and(|time| time.utc));
    }

    #[test]
    fn an_event_that_is_cut_off_is_read_as_far_as_it_goes_and_said_to_be_cut() {
        let cut = &MANIFEST[..MANIFEST.find("</System>").expect("the end of System")];
        let reading = read(&Source::new(0, cut), 0).expect("an event");
        assert_eq!(reading.observations.len(), 1);
        assert_eq!(reading.notes[0].kind, NoteKind::CutOff);
    }

    #[test]
    fn what_is_left_of_a_classic_event_gives_qualifiers_and_parameters() {
        let text = "- <System>\n  <Provider Name=\"Microsoft-Windows-TerminalServices-RemoteConnectionManager\" />\n  <EventID Qualifiers=\"49152\">1157</EventID>\n  <Computer>VH1</Computer>\n  </System>\n- <EventData>\n  <Data>ls1</Data>\n";
        let reading = read(&Source::new(0, text), 0).expect("an event");
        let Saw::Event { event, .. } = &reading.observations[0].saw else { panic!("an event") };
        assert_eq!(
            event.kind,
            calwise_licensing::event::EventKind::Other("desktop-host-license-server-unreachable")
        );
        assert_eq!(event.parameters, ["ls1"]);
        let shorter = &text[..text.find("</EventID>").expect("the number")];
        assert!(read(&Source::new(0, shorter), 0).is_some_and(|reading| reading.observations.len() == 1));
    }

    #[test]
    fn two_events_on_one_line_are_read_one_after_the_other() {
        let text = MANIFEST.replace("<Event xmlns", "\n<Event xmlns").repeat(2);
        let source = Source::new(0, text.trim());
        assert_eq!(read(&source, 0).expect("the first").lines, 1);
        assert_eq!(read(&source, 1).expect("the second").lines, 1);
    }

    #[test]
    fn an_export_on_one_line_gives_all_its_events() {
        let other = MANIFEST.replace("50283", "1069").replace("RDSH01", "RDSH02");
        let text = format!("<?xml version=\"1.0\" encoding=\"utf-8\"?><Events>{MANIFEST}{other}</Events>");
        let reading = read(&Source::new(0, &text), 0).expect("two events");
        let machines: Vec<_> = reading
            .observations
            .iter()
            .filter_map(|seen| seen.machine.as_ref())
            .map(MachineName::short)
            .collect();
        assert_eq!(machines, ["RDSH01", "RDSH02"]);
        assert_eq!(reading.lines, 1);
        let with_words = format!("here it is: {MANIFEST}");
        assert!(read(&Source::new(0, &with_words), 0).is_some());
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in ["<Events>", "<EventLog>x</EventLog>", "the <Event> tag", "<Event><System/></Event>"] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}

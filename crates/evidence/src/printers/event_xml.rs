//! Prints an event as `wevtutil /f:xml` prints it. The inverse of the reader of the same name.

use std::fmt::Write as _;

use crate::readers::{EventData, EventXml};

/// One event element.
pub fn print_event_xml(event: &EventXml) -> String {
    let mut xml =
        String::from("<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>");
    let _ = write!(
        xml,
        "<Provider{}{}{}/>",
        attribute("Name", Some(&event.provider)),
        attribute("Guid", event.provider_guid.as_ref()),
        attribute("EventSourceName", event.event_source_name.as_ref()),
    );
    let _ = write!(
        xml,
        "<EventID{}>{}</EventID>",
        attribute("Qualifiers", event.qualifiers.as_ref()),
        event.event_id
    );
    element(&mut xml, "Version", event.version.as_ref());
    element(&mut xml, "Level", event.level.as_ref());
    element(&mut xml, "Task", event.task.as_ref());
    element(&mut xml, "Opcode", event.opcode.as_ref());
    element(&mut xml, "Keywords", event.keywords.as_ref());
    let _ = write!(xml, "<TimeCreated{}/>", attribute("SystemTime", event.system_time.as_ref()));
    element(&mut xml, "EventRecordID", event.record_id.as_ref());
    let _ = write!(xml, "<Correlation{}/>", attribute("ActivityID", event.activity_id.as_ref()));
    let _ = write!(
        xml,
        "<Execution{}{}/>",
        attribute("ProcessID", event.process_id.as_ref()),
        attribute("ThreadID", event.thread_id.as_ref()),
    );
    element(&mut xml, "Channel", event.channel.as_ref());
    element(&mut xml, "Computer", event.computer.as_ref());
    let _ = write!(xml, "<Security{}/></System>", attribute("UserID", event.user_id.as_ref()));
    data(&mut xml, &event.data);
    if let Some(message) = &event.message {
        let _ = write!(
            xml,
            "<RenderingInfo Culture='en-US'><Message>{}</Message></RenderingInfo>",
            escape(message)
        );
    }
    xml.push_str("</Event>");
    xml
}

fn data(xml: &mut String, data: &EventData) {
    match data {
        EventData::None => {}
        EventData::Data(rows) => {
            xml.push_str("<EventData>");
            for (name, text) in rows {
                let _ = write!(xml, "<Data{}>{}</Data>", attribute("Name", name.as_ref()), escape(text));
            }
            xml.push_str("</EventData>");
        }
        EventData::UserData(rows) => {
            xml.push_str("<UserData><EventXML xmlns='Event_NS'>");
            for (name, text) in rows {
                let _ = write!(xml, "<{name}>{}</{name}>", escape(text));
            }
            xml.push_str("</EventXML></UserData>");
        }
    }
}

fn element(xml: &mut String, name: &str, value: Option<&impl ToString>) {
    if let Some(value) = value {
        let _ = write!(xml, "<{name}>{}</{name}>", escape(&value.to_string()));
    }
}

fn attribute(name: &str, value: Option<&impl ToString>) -> String {
    value.map_or_else(String::new, |value| format!(" {name}='{}'", escape(&value.to_string())))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('\'', "&apos;")
        .replace('\r', "&#13;")
}

//! Numbers of events that a collector counted or listed in a column of its own: `rcm_events_14d: [50284, 50284]`,
//! `RCM_Admin_24h : 50280 x 4`.
//!
//! The name of the column says who logged them; a number by itself proves nothing. Events with their texts are read
//! elsewhere.

use std::collections::BTreeSet;

use calwise_licensing::fact::Strength;
use calwise_licensing::knowledge::events::Provider;

use super::Taking;
use crate::event_meaning::{self, Details};
use crate::records::{Value, spelling};

/// What stands in names of such columns, and who logs what stands in them.
const COLUMNS: &[(&str, Provider)] = &[
    ("rcm", Provider::RemoteConnectionManager),
    ("remoteconnectionmanager", Provider::RemoteConnectionManager),
    ("terminalserviceslicensing", Provider::Licensing),
    ("licensingevents", Provider::Licensing),
    ("licensingadmin", Provider::Licensing),
];

/// Digits that a number of an event has; fewer count something.
const DIGITS: std::ops::RangeInclusive<usize> = 4..=5;

/// Sees the events of a record.
pub(super) fn take(taking: &mut Taking<'_, '_>) {
    let record = taking.record;
    for field in record.fields.iter().filter(|field| field.property.is_none()) {
        let Some(name) = spelling(field.name) else { continue };
        let Some((_, provider)) = COLUMNS.iter().find(|(part, _)| name.contains(part)) else { continue };
        let texts = match &field.value {
            Value::Text(text) | Value::Cut(text) => std::slice::from_ref(text),
            Value::List(items) | Value::CutList(items) => items.as_slice(),
            Value::Blank | Value::Null => &[],
        };
        let words = texts.iter().flat_map(|text| text.split(|sign: char| !sign.is_ascii_alphanumeric()));
        let numbers: BTreeSet<u32> =
            words.filter(|word| DIGITS.contains(&word.len())).filter_map(|word| word.parse().ok()).collect();
        for number in numbers {
            let Some(row) = event_meaning::find(*provider, number, None, None) else { continue };
            let provenance = taking.source.provenance_of(field.start, field.end, Strength::Event, None);
            let details = Details {
                printed_number: Some(number),
                machine: taking.machine.clone(),
                ..Details::default()
            };
            let mut interpreted = event_meaning::interpret(row, details, provenance);
            taking.reading.observations.append(&mut interpreted.observations);
        }
    }
}

#[cfg(test)]
mod tests {
    use calwise_licensing::event::EventKind;

    use crate::case::{Input, read};
    use crate::observation::Saw;

    fn kinds(text: &str) -> Vec<EventKind> {
        let case = read(vec![Input { name: "paste".into(), bytes: text.as_bytes().to_vec() }]);
        let all = case.inputs.into_iter().flat_map(|input| input.segments).flat_map(|one| one.observations);
        let kind = |saw: Saw| if let Saw::Event { event, .. } = saw { Some(event.kind) } else { None };
        all.filter_map(|seen| kind(seen.saw)).collect()
    }

    #[test]
    fn a_column_of_a_log_lists_its_events() {
        let list = |column: &str| format!("PSComputerName : SH1\nLicensingType  : 4\n{column}\n");
        for (column, expected) in [
            ("RCM_Admin_24h  : 50280 x 4", vec![EventKind::GraceExpired]),
            ("RcmEvents      : 1068, 1068", vec![EventKind::ModeNotConfigured]),
            ("RCM_Admin_24h  : none", vec![]),
            ("Uptime         : 1068", vec![]),
        ] {
            assert_eq!(kinds(&list(column)), expected, "{column}");
        }
    }
}

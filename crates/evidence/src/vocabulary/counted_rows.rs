//! Rows of monitoring and of windows whose name says what the number beside it counts: one channel or item for each count.
//!
//! `WS2022 RDS Per Device CAL - Total   60 #`, `rds.cal["Windows Server 2019","Per User",free]   3`, and beside them items
//! that name a machine: `rds.host[TS1,LicensingType]   4`. Counts of one release and type are one pack.

use calwise_licensing::cal::CalType;
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::knowledge::services::service;
use calwise_licensing::name::MachineName;
use calwise_licensing::version::WindowsServer;

use super::pack_lines::{activation, counted, line as pack_line};
use super::packs::cal_type;
use crate::reader::Source;
use crate::records::context::is_machine_word;
use crate::records::{Field, Record, Records, Value};
use crate::text::lines::Line;

/// Bytes of the longest row.
const LONGEST_ROW: usize = 300;
/// Rows that are read together.
const MOST_ROWS: usize = 2000;

/// Reads the rows that begin at a line.
pub fn rows<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let mut records = Records::default();
    let mut packs: Vec<Pack> = Vec::new();
    let (mut lines, mut silent) = (0, 0);
    while let Some(line) = source.line(at + lines + silent).filter(|_| lines + silent < MOST_ROWS) {
        let Some((name, cell)) = cells(line) else { break };
        if let Some(found) = count(name, cell) {
            take_count(&mut packs, &mut records.records, &found, line, cell);
        } else if !take_item(&mut records.records, line, name, cell) {
            // A row of the same table that counts or names something else.
            if lines == 0 {
                return None;
            }
            silent += 1;
            continue;
        }
        lines += silent + 1;
        silent = 0;
    }
    records.lines = lines;
    let is_whole =
        |record: &Record<'_>| record.fields.len() > 1 || record.machine.is_some() || packs.is_empty();
    (lines > 0 && records.records.iter().any(is_whole)).then_some(records)
}

/// The name of a row and the cell behind it.
fn cells<'a>(line: &Line<'a>) -> Option<(&'a str, &'a str)> {
    let text = line.text.trim();
    let at = text.find("  ").or_else(|| text.find('\t')).filter(|_| text.len() <= LONGEST_ROW)?;
    let (name, rest) = text.split_at_checked(at)?;
    let rest = rest.trim_start();
    let cell = rest.split("  ").next()?.split('\t').next()?.trim();
    (!cell.is_empty()).then_some((name, cell))
}

/// What a row counts: of which release and type, and as what.
struct Count {
    release: &'static str,
    cal: CalType,
    property: Property,
    number: String,
}

/// A pack that rows counted before.
struct Pack {
    release: &'static str,
    cal: CalType,
    record: usize,
}

fn count(name: &str, cell: &str) -> Option<Count> {
    let number = cell.split(' ').next().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()))?;
    let lower = name.to_ascii_lowercase();
    if !["cal", "licen", "lizenz"].iter().any(|word| lower.contains(word)) {
        return None;
    }
    let words = || name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut counts = words().filter_map(counted);
    let property = counts.next().filter(|_| counts.next().is_none())?;
    let mut releases = words().filter_map(release);
    let release = releases.next().filter(|_| releases.next().is_none())?;
    Some(Count { release, cal: cal_type(&lower)?, property, number: number.to_owned() })
}

/// The release that a word names: "2022", "WS2022".
fn release(word: &str) -> Option<&'static str> {
    let year = word.strip_prefix("WS").or_else(|| word.strip_prefix("ws")).unwrap_or(word);
    WindowsServer::ALL.iter().map(|release| release.name()).find(|name| *name == year)
}

fn take_count<'a>(
    packs: &mut Vec<Pack>,
    records: &mut Vec<Record<'a>>,
    found: &Count,
    line: &Line<'a>,
    cell: &'a str,
) {
    let is_same = |pack: &&Pack| pack.release == found.release && pack.cal == found.cal;
    let known = packs.iter().find(is_same).map(|pack| pack.record);
    let index = known.unwrap_or_else(|| {
        let cal = match found.cal {
            CalType::PerUser => "User",
            CalType::PerDevice => "Device",
        };
        let product = format!("Windows Server {} - RDS Per {cal} CAL", found.release);
        let place = line.place_of(line.text.trim());
        let field = Field::new("License Version and Type", "", Value::Text(product), place);
        records.push(Record { fields: vec![field], machine: None });
        packs.push(Pack { release: found.release, cal: found.cal, record: records.len() - 1 });
        records.len() - 1
    });
    let name = match found.property {
        Property::Total => "Total",
        Property::Available => "Available",
        _ => "Issued",
    };
    if let Some(record) = records.get_mut(index) {
        record.fields.push(Field::new(name, "", Value::Text(found.number.clone()), line.place_of(cell)));
    }
}

/// Takes an item whose key names what it holds, with the machine or the service in brackets where it is one's own.
fn take_item<'a>(records: &mut Vec<Record<'a>>, line: &Line<'a>, name: &'a str, cell: &'a str) -> bool {
    let (key, arguments) =
        name.split_once('[').map_or((name, None), |(key, rest)| (key, rest.strip_suffix(']')));
    let is_key = key.contains('.')
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
    if !is_key || (name.contains('[') && arguments.is_none()) {
        return false;
    }
    let field = |name: &'a str| Field::new(name, "", Value::Text(cell.to_owned()), line.place_of(cell));
    let arguments =
        arguments.map(|all| all.split(',').map(|one| one.trim().trim_matches('"')).collect::<Vec<_>>());
    match arguments.as_deref() {
        Some([machine, property]) if is_machine_word(machine) => {
            let field = field(property);
            let machine = MachineName::new(machine).filter(|_| field.property.is_some());
            let Some(machine) = machine else { return false };
            let own = records.iter_mut().find(|record| record.machine.as_ref() == Some(&machine));
            match own {
                Some(record) => record.fields.push(field),
                None => records.push(Record { fields: vec![field], machine: Some(machine) }),
            }
            true
        }
        Some([name]) => {
            let Some(service) = service(name) else { return false };
            let named = Field::new("Name", "", Value::Text(service.name.to_owned()), line.place_of(name));
            records.push(Record { fields: vec![named, field("State")], machine: None });
            true
        }
        Some(_) => false,
        None => {
            // The last part of a key says what it is, or that with the one before it: `ls.activation`.
            let last = key.rfind('.').unwrap_or(0);
            let before = key.get(..last).and_then(|front| front.rfind('.')).map_or(0, |at| at + 1);
            let parts = [key.get(before..), key.get(last + 1..)];
            let Some(field) = parts.into_iter().flatten().map(field).find(|field| field.property.is_some())
            else {
                return false;
            };
            records.push(Record { fields: vec![field], machine: None });
            true
        }
    }
}

/// A row of a license server as its window shows it, and the packs below: `Server  LS1  Windows Server 2019  Activated`.
pub fn server<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_ROW && line.text.contains("  "))?;
    let cells: Vec<&'a str> = line.text.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let is_release = |cell: &&str| {
        cell.get(.."Windows Server".len()).is_some_and(|start| start.eq_ignore_ascii_case("Windows Server"))
            && cal_type(&cell.to_ascii_lowercase()).is_none()
    };
    let release = cells.iter().position(is_release).filter(|at| matches!(at, 1 | 2))?;
    let name = *cells.get(release - 1)?;
    let (state, is_so) =
        cells.get(release + 1..)?.iter().find_map(|cell| Some((*cell, activation(cell)?)))?;
    let machine = MachineName::new(name).filter(|_| is_machine_word(name))?;
    let field = |label: &'static str, cell: &'a str, value: String| {
        Field::new(label, "", Value::Text(value), line.place_of(cell))
    };
    let caption = *cells.get(release)?;
    let fields = vec![
        field("Server", name, name.to_owned()),
        field("Caption", caption, caption.to_owned()),
        field("Activated", state, is_so.to_string()),
    ];
    let mut records = Records {
        records: vec![Record { fields, machine: Some(machine.clone()) }],
        lines: 1,
        is_listing: false,
    };
    while let Some(mut packs) = (records.lines < MOST_ROWS).then(|| pack_line(source, at + records.lines))? {
        packs.records.iter_mut().for_each(|pack| {
            pack.machine.get_or_insert_with(|| machine.clone());
        });
        records.records.append(&mut packs.records);
        records.lines += packs.lines;
    }
    Some(records)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(found: Option<Records<'_>>) -> Vec<Vec<String>> {
        let texts = |record: &Record<'_>| {
            let own = record.machine.iter().map(|name| name.as_str().to_owned());
            own.chain(record.fields.iter().filter_map(|field| field.text().map(str::to_owned))).collect()
        };
        found.map(|found| found.records.iter().map(texts).collect()).unwrap_or_default()
    }

    #[test]
    fn counts_of_one_release_and_type_are_one_pack() {
        for text in [
            "WS2022 RDS Per User CAL - Total     75 #   70   75\nUptime    4 d\nWS2022 RDS Per User CAL - Issued    82 #\n",
            "rds.cal[\"Windows Server 2022\",\"Per User\",total]   75\nrds.cal[\"Windows Server 2022\",\"Temporary\",issued]   5\nrds.cal[\"Windows Server 2022\",\"Per User\",issued]   82\n",
        ] {
            assert_eq!(
                texts(rows(&Source::new(0, text), 0)),
                [["Windows Server 2022 - RDS Per User CAL", "75", "82"]],
                "{text}"
            );
        }
        for text in [
            "Windows Server 2022 and 2019 CAL per user total   75\n",
            "RDS Per User CAL total   75\n",
            "Windows Server 2022 Standard license total   75\n",
            "WS2022 RDS Per User CAL - Total 75\n",
        ] {
            assert!(rows(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }

    #[test]
    fn items_name_a_machine_or_a_service_in_brackets() {
        let text = "rds.ls.activation     0   (0 = activated)\nrds.service[TermServLicensing]   Running\nrds.host[TS1,LicensingType]   2\nrds.host[TS1,DaysLeft]   7\nrds.host[TS1,uptime]   x\n";
        let found = rows(&Source::new(0, text), 0);
        assert_eq!(found.as_ref().map(|found| found.lines), Some(4));
        assert_eq!(texts(found), [vec!["0"], vec!["TermServLicensing", "Running"], vec!["TS1", "2", "7"]]);
        assert!(rows(&Source::new(0, "system.uptime[x]   12\n"), 0).is_none());
    }

    #[test]
    fn packs_below_the_row_of_a_license_server_are_its_own() {
        let text = "Server   ls1    Windows Server 2019    Activated\nPack   Windows Server 2019 - Installed RDS Per User CAL    80 total    63 issued    17 avail\nmore";
        let found = server(&Source::new(0, text), 0);
        assert_eq!(found.as_ref().map(|found| found.lines), Some(2));
        let of: Vec<_> =
            found.iter().flat_map(|found| &found.records).map(|record| record.machine.clone()).collect();
        assert_eq!(of, [MachineName::new("ls1"), MachineName::new("ls1")]);
        assert!(server(&Source::new(0, "ls1   Windows Server 2019   up"), 0).is_none());
    }
}

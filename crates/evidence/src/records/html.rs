//! Tables of HTML: what `ConvertTo-Html` and collectors write. The names stand in `th`, the values in `td`.
//!
//! Only such tables; other HTML is text to the readers of text.

use super::{Field, Record, Records, Value, value};
use crate::reader::Source;
use crate::text::lines::offset;

/// Bytes in which the row of names has to end.
const LONGEST_HEADER: usize = 8000;

/// Reads the table whose first name is in a line.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line = source.line(at).filter(|line| line.text.trim_start().starts_with('<'))?;
    let head = line.text.get(..line.text.floor_char_boundary(LONGEST_HEADER))?;
    let first = head.find("<th>").or_else(|| head.find("<th "))?;
    let from = line.start as usize + first;
    let end = source.text.floor_char_boundary(from + LONGEST_HEADER);
    let header = source.text.get(from..end)?;
    let names = cells(header.get(..header.find("</tr>")?)?, "<th", "</th>");
    let is_known = |name: &&&str| Field::new(name, "", Value::Blank, (0, 0)).property.is_some();
    if names.iter().filter(is_known).count() < 2 {
        return None;
    }
    let rest = source.text.get(from..)?;
    let table = rest.get(..rest.find("</table>").unwrap_or(rest.len()))?;
    let mut records = Records { records: Vec::new(), lines: 1, is_listing: table.len() < rest.len() };
    let mut end = from;
    for row in table.split("</tr>").skip(1) {
        let row = cells(row, "<td", "</td>");
        let (true, Some(last)) = (row.len() == names.len(), row.last()) else { break };
        let place = |cell: &str| cell.as_ptr() as usize - source.text.as_ptr() as usize;
        end = place(last) + last.len();
        let fields = names.iter().zip(&row).map(|(name, cell)| {
            let start = place(cell);
            Field::new(name, "", value(cell), (offset(start), offset(start + cell.len())))
        });
        records.records.push(Record { fields: fields.collect(), machine: None });
    }
    records.lines = source.last_line_of(line.start, offset(end)) + 1 - at;
    Some(records).filter(|records| !records.records.is_empty())
}

/// What stands in the cells of a row.
fn cells<'a>(row: &'a str, opens: &str, closes: &str) -> Vec<&'a str> {
    let cell = |part: &'a str| {
        let (_, behind) = part.split_once(opens)?;
        Some(behind.split_once('>')?.1.trim())
    };
    row.split(closes).filter_map(cell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<Vec<(&str, Value)>> {
        let source = Source::new(0, text);
        let found = read(&source, 0).map(|found| found.records).unwrap_or_default();
        found
            .into_iter()
            .map(|record| record.fields.into_iter().map(|field| (field.name, field.value)).collect())
            .collect()
    }

    #[test]
    fn names_stand_in_the_first_row_and_values_below_them() {
        let expected = [
            vec![("TypeAndModel", value("RDS Per User CAL")), ("TotalLicenses", value("20"))],
            vec![("TypeAndModel", value("RDS Per Device CAL")), ("TotalLicenses", value(""))],
        ];
        for text in [
            "<table><tr><th>TypeAndModel</th><th>TotalLicenses</th></tr><tr><td>RDS Per User CAL</td><td>20</td></tr><tr><td>RDS Per Device CAL</td><td></td></tr></table>",
            "<tr><th>TypeAndModel</th><th>TotalLicenses</th></tr>\n<tr><td>RDS Per User CAL</td><td>20</td></tr>\n<tr><td>RDS Per Device CAL</td><td></td></tr>\n",
            "<th class=\"a\">TypeAndModel</th>\n<th>TotalLicenses</th>\n</tr>\n<tr>\n<td>RDS Per User CAL</td>\n<td>20</td>\n</tr>\n<tr>\n<td>RDS Per Device CAL</td><td></td></tr>",
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn a_table_is_whole_where_its_end_is_seen() {
        for (text, whole) in [
            (
                "<tr><th>KeyPackId</th><th>TotalLicenses</th></tr><tr><td>3</td><td>9</td></tr></table>\n",
                true,
            ),
            (
                "<tr><th>KeyPackId</th><th>TotalLicenses</th></tr><tr><td>3</td><td>9</td></tr>\n<tr><td>4",
                false,
            ),
        ] {
            let source = Source::new(0, text);
            assert_eq!(read(&source, 0).map(|found| found.is_listing), Some(whole), "{text}");
        }
    }

    #[test]
    fn other_tables_and_text_are_left_to_others() {
        for text in [
            "<tr><th>Colour</th><th>Size</th></tr><tr><td>blue</td><td>3</td></tr>",
            "<tr><td>KeyPackId</td></tr>",
            "<th>KeyPackId",
            "the <th>KeyPackId</th><th>TotalLicenses</th></tr>",
        ] {
            assert!(shown(text).is_empty(), "{text}");
        }
    }
}

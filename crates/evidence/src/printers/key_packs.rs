//! Prints key packs as `Format-List` and `Format-Table` do. The inverse of reading records.

use std::fmt::Write as _;

use calwise_licensing::cal::{Count, UNLIMITED};
use calwise_licensing::cal_pack::{KeyPackType, ProductType};
use calwise_licensing::deployment::CalPack;
use calwise_licensing::knowledge::pack_codes::{KEY_PACK_TYPES, PRODUCT_TYPES};
use calwise_licensing::knowledge::releases::PACK_VERSIONS;

/// The properties that are printed, in their order; the last ones are numbers that a table aligns to the right.
const NAMES: [&str; 9] = [
    "ProductVersion",
    "TypeAndModel",
    "KeyPackId",
    "ProductVersionID",
    "ProductType",
    "KeyPackType",
    "TotalLicenses",
    "AvailableLicenses",
    "IssuedLicenses",
];
/// How many of them are text.
const TEXTS: usize = 2;

/// Packs as `Format-List` prints them.
pub fn print_key_packs_as_list(packs: &[CalPack]) -> String {
    let width = NAMES.iter().map(|name| name.len()).max().unwrap_or(0);
    let mut text = String::new();
    for pack in packs {
        text.push_str("\r\n");
        for (name, value) in NAMES.iter().zip(values(pack)) {
            let _ = write!(text, "{name:width$} : {value}\r\n");
        }
    }
    text
}

/// Packs as `Format-Table -AutoSize` prints them.
pub fn print_key_packs_as_table(packs: &[CalPack]) -> String {
    let rows: Vec<[String; 9]> = packs.iter().map(values).collect();
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.chain([NAMES[column].len()]).max().unwrap_or(0)
    };
    let widths: [usize; 9] = std::array::from_fn(width);
    let dashes = NAMES.map(|name| "-".repeat(name.len()));
    let mut text = String::from("\r\n");
    let heads = [NAMES.map(str::to_owned), dashes];
    for row in heads.iter().chain(&rows) {
        for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
            let gap = if column == 0 { "" } else { " " };
            let _ = if column < TEXTS {
                write!(text, "{gap}{cell:width$}")
            } else {
                write!(text, "{gap}{cell:>width$}")
            };
        }
        text.push_str("\r\n");
    }
    text
}

fn values(pack: &CalPack) -> [String; 9] {
    let shown = |number: Option<u32>| number.map_or_else(String::new, |number| number.to_string());
    let count = |count: Option<Count>| shown(count.map(|count| count.known().unwrap_or(UNLIMITED)));
    let version = pack.version.and_then(|version| PACK_VERSIONS.iter().rfind(|row| row.cal == version));
    [
        version.map_or_else(String::new, |row| row.text.to_owned()),
        pack.facts.model.map_or_else(String::new, |model| model.text.to_owned()),
        shown(pack.id),
        shown(version.map(|row| row.id)),
        shown(pack.facts.product_type.map(product_type)),
        shown(pack.facts.key_pack_type.map(key_pack_type)),
        count(pack.total),
        count(pack.available),
        shown(pack.issued),
    ]
}

fn product_type(of: ProductType) -> u32 {
    match of {
        ProductType::Unknown(number) => number,
        known => PRODUCT_TYPES.iter().find(|row| row.meaning == known).map_or(0, |row| row.number),
    }
}

fn key_pack_type(of: KeyPackType) -> u32 {
    match of {
        KeyPackType::Unknown(number) => number,
        known => KEY_PACK_TYPES.iter().find(|row| row.meaning == known).map_or(0, |row| row.number),
    }
}

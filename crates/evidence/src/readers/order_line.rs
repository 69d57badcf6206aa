//! Lines of an order, an invoice or a delivery note: the name of the product as Microsoft sells it, and how many.
//!
//! "Windows Server 2025 Remote Desktop Services - 1 User CAL  x20". What people say of CALs is in [`super::sentence`].

use calwise_licensing::cal::Count;
use calwise_licensing::cal_pack::ProductType;
use calwise_licensing::deployment::CalPack;
use calwise_licensing::fact::Strength;
use calwise_licensing::version::WindowsServer;

use super::COMPLETE;
use super::sentence::is_prose;
use crate::observation::{Observation, Saw, ServerFact};
use crate::reader::{Reader, Reading, Source};
use crate::text::lines::Line;
use crate::text::marks::Marks;
use crate::text::plain::{Phrases, plain};

pub(super) static READER: Reader = Reader { id: "order-line", read };

/// Bytes of the longest line of an order.
const LONGEST: usize = 600;

/// Part of each name of the product.
static NAMES: Marks = Marks::in_any_case(&["rmtdsktp", "remote desktop services", "rds cal", "rds"]);
/// Names of the product.
static PRODUCTS: Phrases =
    Phrases::of(" remote desktop services | rds cal| rmtdsktpsrvcs| winrmtdsktpsrvcs| rds ");
/// How the whole name goes on behind the release: what people shorten is read as their sentence.
const SKU: &str = " remote desktop services ";
/// Types as the names of products have them.
static TYPES: [(ProductType, Phrases); 2] = [
    (
        ProductType::PerUser,
        Phrases::of(" user cal| usrcal| usr cal| user olp| user csp| cal user| per user cal| 1 user "),
    ),
    (
        ProductType::PerDevice,
        Phrases::of(
            " device cal| dvccal| dvc cal| device olp| device csp| cal device| per device cal| 1 device ",
        ),
    ),
];
/// Words in front of how many there are; "x20" and "20x" as well.
const QUANTITIES: [&str; 16] = [
    "x",
    "qty",
    "quantity",
    "menge",
    "anzahl",
    "qte",
    "quantite",
    "cantidad",
    "cant",
    "uds",
    "quantita",
    "qta",
    "qtd",
    "quantidade",
    "pcs",
    "aantal",
];

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at).filter(|line| !is_prose(line.text))?;
    let ordered = ordered(source, line)?;
    Some(Reading { lines: 1, observations: vec![ordered], ..Reading::default() })
}

/// The CALs that a line of an order names.
pub(super) fn ordered(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    let text = line.text.trim();
    let name = quoted_over_two(source, line);
    let name = name.as_deref().unwrap_or(text);
    if name.len() > LONGEST || text.ends_with('?') || !NAMES.stand_in(name) {
        return None;
    }
    let plain = plain(name);
    let (front, product) = plain.split_at_checked(PRODUCTS.first_in(&plain)?)?;
    let mut types = TYPES.iter().filter(|(_, names)| names.stand_in(product));
    let (product_type, _) = types.next().filter(|_| types.next().is_none())?;
    // The release stands right in front of the name or right behind it.
    let release = |word: &str| WindowsServer::ALL.iter().find(|release| release.name() == word);
    let release = front.rsplit(' ').find_map(release).or_else(|| product.split(' ').find_map(release))?;
    // Behind the name stands how many there are, or in front of it: "20x RDS CAL 2022 User CSP".
    let count = counted(product)
        .or_else(|| counted(front))
        .or_else(|| count_before(front).filter(|_| product.starts_with(SKU)))?;
    let (from, to) = line.place_of(text);
    let provenance = source.provenance_of(from, to, Strength::Statement, None);
    let mut pack = CalPack::at(provenance);
    pack.facts.product_type = Some(*product_type);
    pack.version = Some(release.cal_version());
    pack.total = Some(Count::Known(count));
    Some(Observation { machine: None, saw: Saw::LicenseServer(ServerFact::PlannedPack(pack)), provenance })
}

/// A line with what the next one has of a name in quotes that a program broke at its end.
fn quoted_over_two(source: &Source<'_>, line: &Line<'_>) -> Option<String> {
    if !COMPLETE || line.text.matches('"').count().is_multiple_of(2) {
        return None;
    }
    let (rest, _) = source.line(source.index_of(line) + 1)?.text.split_once('"')?;
    let is_rest = !rest.trim().is_empty() && line.text.len() + rest.len() < LONGEST;
    is_rest.then(|| format!("{} {}", line.text.trim(), rest.trim()))
}

/// How many there are, by a word for it or as "20x".
fn counted(part: &str) -> Option<u32> {
    let bare = part.split(' ').map(|word| word.trim_end_matches('.'));
    let words: Vec<&str> = bare.filter(|word| !word.is_empty()).collect();
    let number = |word: &str| word.parse::<u32>().ok().filter(|number| *number > 0);
    words.iter().enumerate().find_map(|(at, word)| {
        let next = || words.get(at + 1).and_then(|next| number(next));
        let before = || at.checked_sub(1).and_then(|before| number(words.get(before)?));
        if QUANTITIES.contains(word) {
            return next().or_else(before);
        }
        word.strip_prefix('x').or_else(|| word.strip_suffix('x')).and_then(number)
    })
}

/// How many there are, by a bare number in front of the whole name: `20 "Windows Server 2025 Remote Desktop …`.
fn count_before(front: &str) -> Option<u32> {
    let is_of_name = |word: &str| {
        ["windows", "server", "microsoft", "ms", "ws"].contains(&word)
            || WindowsServer::ALL.iter().any(|release| release.name() == word)
    };
    let mut words = front.split(' ').rev().filter(|word| !word.is_empty());
    let number = words.find(|word| !is_of_name(word)).filter(|_| COMPLETE)?;
    number.parse().ok().filter(|number| (1..2000).contains(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Option<String> {
        let source = Source::new(0, text);
        let Saw::LicenseServer(ServerFact::PlannedPack(pack)) = ordered(&source, source.line(0)?)?.saw else {
            return None;
        };
        let count = pack.total.and_then(Count::known)?;
        Some(format!("{count} {:?} {}", pack.facts.product_type?, pack.version?.name()))
    }

    #[test]
    fn the_name_of_the_product_tells_type_and_release_and_the_line_how_many() {
        for (line, expected) in [
            ("6VC-04xxx  Windows Server 2025 Remote Desktop Services - 1 User CAL   x20", "20 PerUser 2025"),
            ("Windows Server 2022 Remote Desktop Services - 1 Device CAL   Qté 25", "25 PerDevice 2022"),
            ("RDS CAL 2022 User OLP   Menge 15", "15 PerUser 2022"),
            ("20x  RDS CAL 2022 User CSP", "20 PerUser 2022"),
            ("Windows Server 2025 Remote Desktop Services - 1 User CAL, 30 pcs.", "30 PerUser 2025"),
            (
                "bought (20 x \"Windows Server 2025 Remote Desktop\nServices - 1 User CAL\", volume) and",
                "20 PerUser 2025",
            ),
            (
                "Compramos 20 \"Windows Server 2025 Remote Desktop Services - 1 User CAL\" (CSP)",
                "20 PerUser 2025",
            ),
            ("WinRmtDsktpSrvcsCAL 2019 SNGL OLP NL UsrCAL   Qty: 40", "40 PerUser 2019"),
        ] {
            assert_eq!(seen(line).as_deref(), Some(expected), "{line}");
        }
    }

    #[test]
    fn what_names_no_product_or_no_number_is_left_to_others() {
        for line in [
            "Windows Server 2025 Remote Desktop Services - 1 User CAL",
            "Do we need 20x Windows Server 2025 Remote Desktop Services - 1 User CAL?",
            "KB5005565 for Windows Server 2025 Remote Desktop Services - 1 User CAL",
            "In 2024 Windows Server 2025 Remote Desktop Services - 1 User CAL",
            "Windows Server 2025 Standard   x2",
            "Remote Desktop Services x20",
            "RDS 2019 user and device CAL: User CAL x20, Device CAL x10",
        ] {
            assert_eq!(seen(line), None, "{line}");
        }
    }
}

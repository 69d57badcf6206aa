//! Addresses within the page: everything behind the `#`.
//!
//! Plain text in and out. Reading and setting the browser's address is `platform::hash`.

use crate::COMPLETE;
use std::fmt;

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// Evidence in.
    Diagnose,
    /// The answer. An address of its own, so that going back from it leads to the evidence and not away.
    Case,
    /// Examples of each cause, and the one to open.
    Examples(Option<String>),
    /// Which licenses fit.
    Plan,
    /// Rules, facts and tables to read.
    Handbook(Topic),
    /// Every component in each of its states.
    Gallery,
}

/// A page of the handbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// The list of everything.
    Index,
    /// One rule.
    Rule(String),
    /// One fact of the ledger.
    Fact(String),
    /// One table of facts, and the row that is meant.
    Table(String, Option<String>),
    /// The version tables.
    Versions,
    /// All facts with their sources.
    Facts,
    /// Where sources disagree.
    Disputes,
}

impl Route {
    /// Reads the part behind the `#`; what is not known leads to Diagnose.
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_start_matches('/');
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        match (parts.next(), parts.next(), parts.next()) {
            (Some("diagnose"), Some("case"), _) => Self::Case,
            (Some("diagnose"), Some("examples"), id) => {
                Self::Examples(id.filter(|_| COMPLETE).map(str::to_owned))
            }
            (Some("plan"), ..) => Self::Plan,
            (Some("gallery"), ..) => Self::Gallery,
            (Some("handbook"), kind, id) => Self::Handbook(Topic::parse(kind, id, parts.next())),
            _ => Self::Diagnose,
        }
    }

    /// Whether it is another place than Diagnose.
    pub const fn is_elsewhere(&self) -> bool {
        matches!(self, Self::Examples(_) | Self::Plan | Self::Handbook(_) | Self::Gallery)
    }

    /// Whether it means a part of its page, which gets the focus instead of the heading.
    pub const fn is_of_a_row(&self) -> bool {
        matches!(self, Self::Handbook(Topic::Table(_, Some(_))))
    }

    /// The three places, for the bar at the top.
    pub fn places() -> [(Self, &'static str); 3] {
        [
            (Self::Diagnose, "ui-place-diagnose"),
            (Self::Plan, "ui-place-plan"),
            (Self::Handbook(Topic::Index), "ui-place-handbook"),
        ]
    }

    /// Whether both are in the same of the three places.
    pub fn same_place(&self, other: &Self) -> bool {
        let place = |route: &Self| match route {
            Self::Diagnose | Self::Case | Self::Examples(_) => 0,
            Self::Plan => 1,
            Self::Handbook(_) => 2,
            Self::Gallery => 3,
        };
        place(self) == place(other)
    }
}

impl Topic {
    fn parse(kind: Option<&str>, id: Option<&str>, row: Option<&str>) -> Self {
        match (kind, id) {
            // The first program has no page of it, and hands over the address as it is.
            _ if !COMPLETE => Self::Index,
            (Some("rule"), Some(id)) => Self::Rule(id.to_owned()),
            (Some("ledger"), Some(id)) => Self::Fact(id.to_owned()),
            (Some("table"), Some(id)) => Self::Table(id.to_owned(), row.map(str::to_owned)),
            (Some("versions"), _) => Self::Versions,
            (Some("facts"), _) => Self::Facts,
            (Some("disputes"), _) => Self::Disputes,
            _ => Self::Index,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Diagnose => f.write_str("#/diagnose"),
            Self::Case => f.write_str("#/diagnose/case"),
            Self::Examples(None) => f.write_str("#/diagnose/examples"),
            Self::Examples(Some(id)) => write!(f, "#/diagnose/examples/{id}"),
            Self::Plan => f.write_str("#/plan"),
            Self::Gallery => f.write_str("#/gallery"),
            Self::Handbook(Topic::Index) => f.write_str("#/handbook"),
            Self::Handbook(Topic::Rule(id)) => write!(f, "#/handbook/rule/{id}"),
            Self::Handbook(Topic::Fact(id)) => write!(f, "#/handbook/ledger/{id}"),
            Self::Handbook(Topic::Table(id, None)) => write!(f, "#/handbook/table/{id}"),
            Self::Handbook(Topic::Table(id, Some(row))) => write!(f, "#/handbook/table/{id}/{row}"),
            Self::Handbook(Topic::Versions) => f.write_str("#/handbook/versions"),
            Self::Handbook(Topic::Facts) => f.write_str("#/handbook/facts"),
            Self::Handbook(Topic::Disputes) => f.write_str("#/handbook/disputes"),
        }
    }
}

/// The address of a rule's page in the handbook.
pub fn rule(id: &str) -> String {
    format!("#/handbook/rule/{id}")
}

/// The address of a row of a table in the handbook.
pub fn row(table: &str, row: &str) -> String {
    Route::Handbook(Topic::Table(table.to_owned(), Some(row.to_owned()))).to_string()
}

/// The address of a fact's page in the handbook.
pub fn fact(id: &str) -> String {
    format!("#/handbook/ledger/{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_reads_back() {
        for route in [
            Route::Diagnose,
            Route::Case,
            Route::Examples(None),
            Route::Examples(Some("no-cals-installed".into())),
            Route::Plan,
            Route::Gallery,
            Route::Handbook(Topic::Index),
            Route::Handbook(Topic::Rule("no-cals".into())),
            Route::Handbook(Topic::Fact("grace-120".into())),
            Route::Handbook(Topic::Table("events".into(), None)),
            Route::Handbook(Topic::Table("events".into(), Some("1128".into()))),
            Route::Handbook(Topic::Versions),
            Route::Handbook(Topic::Facts),
            Route::Handbook(Topic::Disputes),
        ] {
            assert_eq!(Route::parse(&route.to_string()), route);
        }
        assert_eq!(Route::parse(&rule("no-cals")), Route::Handbook(Topic::Rule("no-cals".into())));
        assert_eq!(Route::parse(&fact("grace-120")), Route::Handbook(Topic::Fact("grace-120".into())));
    }

    #[test]
    fn unknown_addresses_lead_to_diagnose() {
        assert_eq!(Route::parse(""), Route::Diagnose);
        assert_eq!(Route::parse("#/elsewhere/4"), Route::Diagnose);
        assert_eq!(Route::parse("#/handbook/rule"), Route::Handbook(Topic::Index));
    }
}

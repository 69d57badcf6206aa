//! Addresses within the page: everything behind the `#`.
//!
//! Plain text in and out. Reading and setting the browser's address is `platform::hash`.

use std::fmt;

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// Evidence in.
    Diagnose,
    /// The answer. An address of its own, so that going back from it leads to the evidence and not away.
    Case,
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
    /// One table of facts.
    Table(String),
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
            (Some("plan"), ..) => Self::Plan,
            (Some("gallery"), ..) => Self::Gallery,
            (Some("handbook"), kind, id) => Self::Handbook(Topic::parse(kind, id)),
            _ => Self::Diagnose,
        }
    }

    /// Whether it is another place than Diagnose.
    pub const fn is_elsewhere(&self) -> bool {
        matches!(self, Self::Plan | Self::Handbook(_) | Self::Gallery)
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
            Self::Diagnose | Self::Case => 0,
            Self::Plan => 1,
            Self::Handbook(_) => 2,
            Self::Gallery => 3,
        };
        place(self) == place(other)
    }
}

impl Topic {
    fn parse(kind: Option<&str>, id: Option<&str>) -> Self {
        match (kind, id) {
            (Some("rule"), Some(id)) => Self::Rule(id.to_owned()),
            (Some("ledger"), Some(id)) => Self::Fact(id.to_owned()),
            (Some("table"), Some(id)) => Self::Table(id.to_owned()),
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
            Self::Plan => f.write_str("#/plan"),
            Self::Gallery => f.write_str("#/gallery"),
            Self::Handbook(Topic::Index) => f.write_str("#/handbook"),
            Self::Handbook(Topic::Rule(id)) => write!(f, "#/handbook/rule/{id}"),
            Self::Handbook(Topic::Fact(id)) => write!(f, "#/handbook/ledger/{id}"),
            Self::Handbook(Topic::Table(id)) => write!(f, "#/handbook/table/{id}"),
            Self::Handbook(Topic::Versions) => f.write_str("#/handbook/versions"),
            Self::Handbook(Topic::Facts) => f.write_str("#/handbook/facts"),
            Self::Handbook(Topic::Disputes) => f.write_str("#/handbook/disputes"),
        }
    }
}

/// The address of a rule's page in the handbook.
pub fn rule(id: &str) -> String {
    Route::Handbook(Topic::Rule(id.to_owned())).to_string()
}

/// The address of a fact's page in the handbook.
pub fn fact(id: &str) -> String {
    Route::Handbook(Topic::Fact(id.to_owned())).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_reads_back() {
        for route in [
            Route::Diagnose,
            Route::Case,
            Route::Plan,
            Route::Gallery,
            Route::Handbook(Topic::Index),
            Route::Handbook(Topic::Rule("no-cals".into())),
            Route::Handbook(Topic::Fact("grace-120".into())),
            Route::Handbook(Topic::Table("events".into())),
            Route::Handbook(Topic::Versions),
            Route::Handbook(Topic::Facts),
            Route::Handbook(Topic::Disputes),
        ] {
            assert_eq!(Route::parse(&route.to_string()), route);
        }
    }

    #[test]
    fn unknown_addresses_lead_to_diagnose() {
        assert_eq!(Route::parse(""), Route::Diagnose);
        assert_eq!(Route::parse("#/elsewhere/4"), Route::Diagnose);
        assert_eq!(Route::parse("#/handbook/rule"), Route::Handbook(Topic::Index));
    }
}

//! Which CAL version fits: the planner's answer in words.

use calwise_diagnosis::message::Arg;
use calwise_licensing::version::{CalVersion, WindowsServer};
use calwise_planner::{Fit, fitting_cals};
use calwise_report::Language;

use crate::v1::CellState;

/// Which CALs fit a host and a license server.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitting {
    /// The answer in one sentence.
    pub sentence: String,
    /// Every version of CALs, newest first.
    pub cal_versions: Vec<CalRow>,
    /// What has to be done first, where nothing fits.
    pub upgrade: Option<String>,
}

/// One version of CALs.
#[derive(Debug, Clone, PartialEq)]
pub struct CalRow {
    /// Its name, such as "2022 CAL".
    pub name: String,
    /// The version alone.
    pub version: String,
    /// Whether it fits, for programs.
    pub fits: bool,
    /// Whether it fits.
    pub state: CellState,
    /// What speaks for or against it.
    pub because: String,
}

/// A release of session hosts, with the CALs that fit on each release of license servers.
#[derive(Debug, Clone, PartialEq)]
pub struct MapRow {
    /// The release of the host.
    pub host: String,
    /// One cell for each of [`license_servers`].
    pub cells: Vec<MapCell>,
}

/// The CALs that fit a host and a license server.
#[derive(Debug, Clone, PartialEq)]
pub struct MapCell {
    /// Whether any does.
    pub state: CellState,
    /// Their versions, or that there is none.
    pub text: String,
}

/// Every host with every license server, newest first.
pub fn map(language: &Language) -> Vec<MapRow> {
    let cell = |host: WindowsServer, server: WindowsServer| {
        let found = fitting_cals(host, Some(server));
        let names: Vec<&str> = found.fitting().map(CalVersion::name).collect();
        if names.is_empty() {
            return MapCell { state: CellState::Bad, text: language.text("fitting-map-none") };
        }
        MapCell { state: CellState::Ok, text: names.join(", ") }
    };
    let releases = || WindowsServer::ALL.iter().rev().copied();
    let row = |host: WindowsServer| MapRow {
        host: host.name().to_owned(),
        cells: releases().map(|server| cell(host, server)).collect(),
    };
    releases().map(row).collect()
}

/// Releases that a session host can have, newest first.
pub fn hosts() -> Vec<String> {
    WindowsServer::ALL.iter().rev().map(|release| release.name().to_owned()).collect()
}

/// Releases that a license server can have, newest first.
pub fn license_servers() -> Vec<String> {
    hosts()
}

/// The CALs that fit. A release that is not in the lists gives `None`.
pub fn fitting(language: &Language, host: &str, license_server: Option<&str>) -> Option<Fitting> {
    let host = WindowsServer::from_name(host)?;
    let server = match license_server {
        Some(name) => Some(WindowsServer::from_name(name)?),
        None => None,
    };
    let found = fitting_cals(host, server);
    let names: Vec<String> = found.fitting().map(|cal| cal.name().to_owned()).collect();
    let mut args = vec![("host", Arg::from(host.name())), ("oldest", Arg::from(host.cal_version().name()))];
    args.push(("count", Arg::from(names.len())));
    args.push(("list", Arg::Names(names.clone())));
    if let Some(server) = server {
        args.push(("server", Arg::from(server.name())));
    }
    let key = match server {
        None => "fitting-sentence",
        Some(_) if names.is_empty() => "fitting-none",
        Some(_) => "fitting-sentence-server",
    };
    let row = |(cal, fit): &(CalVersion, Fit)| row(language, *cal, *fit, server.is_some());
    Some(Fitting {
        sentence: language.format(key, &args),
        cal_versions: found.versions.iter().map(row).collect(),
        upgrade: found.upgrade_license_server_to.map(|_| language.format("fitting-upgrade", &args)),
    })
}

fn row(language: &Language, cal: CalVersion, fit: Fit, with_server: bool) -> CalRow {
    let (state, because) = match fit {
        Fit::Fits if with_server => (CellState::Ok, "fitting-fits-both"),
        Fit::Fits => (CellState::Ok, "fitting-fits"),
        Fit::OlderThanHost => (CellState::Bad, "fitting-too-old"),
        Fit::NewerThanLicenseServer => (CellState::Bad, "fitting-too-new"),
    };
    CalRow {
        name: language.format("table-column-cal", &[("version", Arg::from(cal.name()))]),
        version: cal.name().to_owned(),
        fits: fit == Fit::Fits,
        state,
        because: language.text(because),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_names_what_fits_and_what_has_to_come_first() {
        let english = Language::english();
        let answer = |host, server| fitting(&english, host, server).expect("known releases");
        assert_eq!(
            answer("2022", None).sentence,
            "A session host with Windows Server 2022 needs RDS CALs of 2022 or newer."
        );
        assert_eq!(
            answer("2019", Some("2022")).sentence,
            "A session host with Windows Server 2019 and a license server with Windows Server 2022 take RDS CALs of 2022 and 2019."
        );
        assert!(answer("2019", Some("2016")).upgrade.is_some());
        let map = map(&english);
        let row = map.iter().find(|row| row.host == "2019").expect("a row");
        let texts: Vec<&str> = row.cells.iter().take(4).map(|cell| cell.text.as_str()).collect();
        assert_eq!(texts, ["2025, 2022, 2019", "2022, 2019", "2019", "None"]);
        assert_eq!(fitting(&english, "1999", None), None);
    }
}

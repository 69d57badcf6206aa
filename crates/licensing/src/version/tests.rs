//! Every release, build, pack number and name; and a release that exists only as rows.

use time::macros::date;

use super::*;
use crate::knowledge::releases::Channel;
use crate::knowledge::source;
use crate::{compatibility, lifecycle};

#[test]
fn r2_releases_share_the_cal_of_the_release_before_them() {
    for (release, name, cal) in [
        (WindowsServer::V2003, "2003", CalVersion::V2003),
        (WindowsServer::V2008, "2008", CalVersion::V2008),
        (WindowsServer::V2008R2, "2008 R2", CalVersion::V2008),
        (WindowsServer::V2012, "2012", CalVersion::V2012),
        (WindowsServer::V2012R2, "2012 R2", CalVersion::V2012),
        (WindowsServer::V2016, "2016", CalVersion::V2016),
        (WindowsServer::V2019, "2019", CalVersion::V2019),
        (WindowsServer::V2022, "2022", CalVersion::V2022),
        (WindowsServer::V2025, "2025", CalVersion::V2025),
    ] {
        assert_eq!(release.name(), name, "the constant stands for another row");
        assert_eq!(release.cal_version(), cal, "{release}");
        assert_eq!(format!("{release:?}"), format!("V{}", name.replace(' ', "")));
    }
    assert_eq!(WindowsServer::ALL.len(), 9);
    assert!(WindowsServer::ALL.is_sorted(), "oldest first");
}

#[test]
fn each_constant_of_a_cal_stands_for_its_year() {
    let years = CalVersion::ALL.iter().map(|cal| cal.name()).collect::<Vec<_>>();
    assert_eq!(years, ["2003", "2008", "2012", "2016", "2019", "2022", "2025"]);
    for (cal, year) in [
        (CalVersion::V2003, "2003"),
        (CalVersion::V2008, "2008"),
        (CalVersion::V2012, "2012"),
        (CalVersion::V2016, "2016"),
        (CalVersion::V2019, "2019"),
        (CalVersion::V2022, "2022"),
        (CalVersion::V2025, "2025"),
    ] {
        assert_eq!(cal.name(), year);
        assert_eq!(format!("{cal:?}"), format!("V{year}"));
    }
}

#[test]
fn every_build_of_a_server_has_its_release() {
    use WindowsServer as W;
    let channel = |name, channel, cal| BuildOf::ChannelRelease { name, channel, cal };
    for (number, of) in [
        (3790, BuildOf::Release(W::V2003)),
        (6001, BuildOf::Release(W::V2008)),
        (6002, BuildOf::Release(W::V2008)),
        (6003, BuildOf::Release(W::V2008)),
        (7600, BuildOf::Release(W::V2008R2)),
        (7601, BuildOf::Release(W::V2008R2)),
        (9200, BuildOf::Release(W::V2012)),
        (9600, BuildOf::Release(W::V2012R2)),
        (14_393, BuildOf::Release(W::V2016)),
        (16_299, channel("1709", Channel::SemiAnnual, CalVersion::V2016)),
        (17_134, channel("1803", Channel::SemiAnnual, CalVersion::V2016)),
        (17_763, BuildOf::Release(W::V2019)),
        (18_362, channel("1903", Channel::SemiAnnual, CalVersion::V2019)),
        (18_363, channel("1909", Channel::SemiAnnual, CalVersion::V2019)),
        (19_041, channel("2004", Channel::SemiAnnual, CalVersion::V2019)),
        (19_042, channel("20H2", Channel::SemiAnnual, CalVersion::V2019)),
        (20_348, BuildOf::Release(W::V2022)),
        (20_349, channel("Azure Stack HCI", Channel::AzureStackHci, CalVersion::V2022)),
        (25_398, channel("23H2", Channel::Annual, CalVersion::V2022)),
        (26_100, BuildOf::Release(W::V2025)),
    ] {
        assert_eq!(build(number), BuildMeaning::Known(of), "{number}");
        let expected = match of {
            BuildOf::Release(release) => ReportedVersion::Server(release),
            BuildOf::ChannelRelease { .. } => ReportedVersion::UnknownBuild(number),
        };
        assert_eq!(release_of_build(number), expected, "{number}");
    }
    assert_eq!(BUILDS.len(), 20, "a build without a row above");
    assert!(BUILDS.is_sorted_by(|one, next| one.number < next.number), "ascending, none twice");
}

#[test]
fn a_build_that_is_not_in_the_table_stays_visible() {
    assert_eq!(release_of_build(20348), ReportedVersion::Server(WindowsServer::V2022));
    assert_eq!(release_of_build(27000), ReportedVersion::UnknownBuild(27000));
    assert_eq!(build(27_000), BuildMeaning::Newer(27_000));
    assert_eq!(build(22_621), BuildMeaning::Unknown(22_621), "a build of clients only");
}

#[test]
fn every_release_is_found_by_its_name() {
    for release in WindowsServer::ALL {
        assert_eq!(WindowsServer::from_name(release.name()), Some(*release));
    }
    assert_eq!(WindowsServer::from_name(" 2012 r2 "), Some(WindowsServer::V2012R2));
    assert_eq!(WindowsServer::from_name("2030"), None);
}

#[test]
fn cals_that_do_not_exist_are_mapped_to_those_that_do() {
    for (name, expected) in [
        ("2025", Some(NamedCal::Exists(CalVersion::V2025))),
        ("2012", Some(NamedCal::Exists(CalVersion::V2012))),
        ("2012 R2", Some(NamedCal::SharedBy(WindowsServer::V2012R2, CalVersion::V2012))),
        ("2008 r2", Some(NamedCal::SharedBy(WindowsServer::V2008R2, CalVersion::V2008))),
        ("2008", Some(NamedCal::Exists(CalVersion::V2008))),
        ("2003", Some(NamedCal::Exists(CalVersion::V2003))),
        ("20H2", None),
        ("2030", None),
    ] {
        assert_eq!(CalVersion::from_name(name), expected, "{name}");
    }
}

#[test]
fn every_number_of_a_pack_version_means_what_it_should() {
    use PackVersion as P;
    for (number, expected) in [
        (0, P::NotSupported(0)),
        (1, P::NotSupported(1)),
        (2, P::Known(CalVersion::V2008, Status::Documented)),
        (3, P::Known(CalVersion::V2008, Status::Documented)),
        (4, P::Known(CalVersion::V2012, Status::Documented)),
        (5, P::Known(CalVersion::V2016, Status::Documented)),
        (6, P::Known(CalVersion::V2019, Status::Documented)),
        (7, P::Known(CalVersion::V2022, Status::Documented)),
        (8, P::Known(CalVersion::V2025, Status::Inferred)),
        (9, P::Unknown(9)),
        (u32::MAX, P::Unknown(u32::MAX)),
    ] {
        assert_eq!(PackVersion::from_number(number), expected, "{number}");
    }
    assert_eq!(PackVersion::from_number(9).cal(), None);
}

#[test]
fn every_text_of_a_pack_version_means_what_it_should() {
    for (text, expected) in [
        ("Windows Server 7", Some(CalVersion::V2008)),
        ("Windows Server 2008", Some(CalVersion::V2008)),
        ("Windows Server 2008 R2", Some(CalVersion::V2008)),
        ("Windows Server 2012", Some(CalVersion::V2012)),
        ("windows server 2012 r2 ", Some(CalVersion::V2012)),
        ("Windows Server 2016", Some(CalVersion::V2016)),
        ("Windows Server 2019", Some(CalVersion::V2019)),
        ("Windows Server 2022", Some(CalVersion::V2022)),
        ("Windows Server 2025", Some(CalVersion::V2025)),
        ("Windows Server 2003", Some(CalVersion::V2003)),
        ("Windows 2000 Server", None),
        ("Windows Server 8", None),
        ("", None),
    ] {
        assert_eq!(Versions::KNOWN.pack_version_of_text(text), expected, "{text}");
    }
}

/// "Windows Server 2028" is nothing but rows, and everything about versions knows it.
#[test]
fn a_new_release_is_rows_and_nothing_else() {
    let (new, new_cal) = (WindowsServer(9), CalVersion(7));
    let mut cals = CAL_GENERATIONS.to_vec();
    cals.push(CalGeneration { name: "2028", source: &source::CALWISE });
    let mut releases = RELEASES.to_vec();
    releases.push(Release { name: "2028", cal: new_cal, source: &source::CALWISE });
    let mut builds = BUILDS.to_vec();
    builds.push(Build { number: 30_000, of: BuildOf::Release(new), source: &source::CALWISE });
    let mut packs = PACK_VERSIONS.to_vec();
    packs.push(PackVersionRow {
        id: 9,
        text: "Windows Server 2028",
        cal: new_cal,
        status: Status::Inferred,
        source: &source::CALWISE,
    });
    let mut lifecycles = LIFECYCLES.to_vec();
    lifecycles.push(Lifecycle {
        release: new,
        mainstream: date!(2033 - 10 - 11),
        extended: date!(2038 - 10 - 12),
        security_updates: None,
        security_updates_azure: None,
        source: &source::CALWISE,
    });
    let versions = Versions {
        cals: &cals,
        releases: &releases,
        builds: &builds,
        packs: &packs,
        lifecycles: &lifecycles,
    };

    assert_eq!(versions.server_named("2028"), Some(new));
    assert_eq!(versions.cal_named("2028"), Some(NamedCal::Exists(new_cal)));
    assert_eq!(versions.build(30_000), BuildMeaning::Known(BuildOf::Release(new)));
    assert_eq!(versions.build(30_001), BuildMeaning::Newer(30_001));
    assert_eq!(versions.pack_version(9), PackVersion::Known(new_cal, Status::Inferred));
    assert_eq!(versions.pack_version_of_text("Windows Server 2028"), Some(new_cal));
    assert_eq!(versions.servers().next_back(), Some(new));

    let rules = compatibility::Rules { versions };
    for old in CalVersion::ALL {
        assert!(!rules.cal_serves_host(*old, new), "{old:?} CAL on the new host");
        assert!(rules.license_server_holds_cal(new, *old), "{old:?} CAL on the new license server");
    }
    for old in WindowsServer::ALL {
        assert!(rules.cal_serves_host(new_cal, *old), "new CAL on a {old} host");
        assert!(!rules.license_server_holds_cal(*old, new_cal), "new CAL on a {old} license server");
        assert!(!rules.license_server_serves_host(*old, new), "{old} license server, new host");
        assert!(rules.license_server_serves_host(new, *old), "new license server, {old} host");
    }
    assert!(rules.cal_serves_host(new_cal, new) && rules.license_server_holds_cal(new, new_cal));
    assert!(rules.license_server_serves_host(new, new));

    for (today, expected) in [
        (date!(2030 - 01 - 01), lifecycle::Support::Supported { mainstream_until: date!(2033 - 10 - 11) }),
        (date!(2034 - 01 - 01), lifecycle::Support::PastMainstream { until: date!(2038 - 10 - 12) }),
        (date!(2038 - 10 - 12), lifecycle::Support::EndsWithinAYear { until: date!(2038 - 10 - 12) }),
        (
            date!(2038 - 10 - 13),
            lifecycle::Support::PastExtended { ended: date!(2038 - 10 - 12), security_updates_until: None },
        ),
    ] {
        assert_eq!(lifecycle::support_in(&versions, new, today), Some(expected), "{today}");
    }
    assert_eq!(lifecycle::support(new, date!(2030 - 01 - 01)), None, "the real tables do not know it");
}

#[test]
fn a_release_is_written_as_microsoft_writes_it() {
    assert_eq!(WindowsServer::V2012R2.to_string(), "Windows Server 2012 R2");
    assert_eq!(format!("{:?} {:?}", WindowsServer::V2012R2, CalVersion::V2012), "V2012R2 V2012");
}

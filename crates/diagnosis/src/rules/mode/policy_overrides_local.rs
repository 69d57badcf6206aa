//! Finds a value that was set on the host or in the deployment and that a policy overrules.

use calwise_licensing::deployment::Setting;
use calwise_licensing::effective::SetsSomething;
use calwise_licensing::fact::{Facts, Provenance};
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "policy-overrides-local",
    family: Family::Mode,
    cause: Some(Cause::PolicyOverridesLocal),
    severity: Severity::Warning,
    ledger: &[&ledger::POLICY_FIRST, &ledger::MODE_AND_LIST_APART],
    explains: &[],
    remedy: &[
        &remedy::SEE_POLICY,
        &remedy::SEE_CALS,
        &remedy::CHANGE_POLICY,
        &remedy::APPLY_POLICY,
        &remedy::SEE_EFFECTIVE,
    ],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let mode = overruled(&host.host.mode, [host.need(Asked::PolicyMode), host.need(Asked::LocalMode)]);
    let list = overruled(
        &host.host.license_servers,
        [host.need(Asked::PolicyLicenseServers), host.need(Asked::LocalLicenseServers)],
    );
    let (variant, shows) = match (mode.is_true(), list.is_true()) {
        (true, true) => ("both", vec![ShownSetting::Mode, ShownSetting::LicenseServers]),
        (_, true) => ("servers", vec![ShownSetting::LicenseServers]),
        _ => ("mode", vec![ShownSetting::Mode]),
    };
    Verdict::of(mode.or(list), |judged| Violation {
        shows,
        ..Violation::on(Severity::Warning, judged).variant(variant)
    })
}

/// Whether the policy overrules another value of a setting; `[policy, local]` is what to ask.
fn overruled<T: PartialEq + SetsSomething>(setting: &Setting<T>, needs: [crate::need::Need; 2]) -> Judged {
    let losers = setting.overruled_by_policy();
    if !losers.is_empty() {
        let winner = place_of(&setting.policy);
        return Judged::known(true, winner.into_iter().chain(losers.into_iter().map(|(_, _, at)| at)));
    }
    let [policy, local] = needs;
    match (place_of(&setting.policy), place_of(&setting.local).or_else(|| place_of(&setting.deployment))) {
        // A policy that sets nothing overrules nothing, whatever the rest is.
        (Some(at), _) if setting.policy.value().is_none_or(|(value, _)| !value.sets_something()) => {
            Judged::known(false, [at])
        }
        (Some(winner), Some(same)) => Judged::known(false, [winner, same]),
        (Some(_), None) => Judged::open([local]),
        (None, Some(_)) => Judged::open([policy]),
        (None, None) => Judged::open([policy, local]),
    }
}

fn place_of<T: PartialEq>(facts: &Facts<T>) -> Option<Provenance> {
    let best = facts.best()?;
    (!matches!(best.answer, calwise_licensing::fact::Answer::Denied)).then_some(best.provenance)
}

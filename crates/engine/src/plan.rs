//! Planning in a few calls: requirements from a file, the plan for them, and the plan in words.

use calwise_licensing::version::CalVersion;
use calwise_planner::plan::Plan;
use calwise_planner::{Sensitivity, reading};
use time::Date;

pub use calwise_licensing::cal::CalType;
pub use calwise_planner::problem::Problem;
pub use calwise_planner::requirements::{self, Requirements};
pub use calwise_report::plan::{
    AlternativeRow, CalsRow, Cost, Figure, LineRow, Outcome, OwnedRow, PlanReport, PoolRow, ProblemRow,
    RatioPointRow, RatioRows, Said, ServerRow, report,
};

use crate::{Diagnosis, Language, v1};

/// Requirements that show what the format can say, by id.
pub const EXAMPLES: [(&str, &str); 3] = [
    ("small-office", include_str!("../../../static/plan/examples/small-office.json")),
    ("shifts", include_str!("../../../static/plan/examples/shifts.json")),
    ("two-sites", include_str!("../../../static/plan/examples/two-sites.json")),
];

/// Versions of RDS CALs, newest first.
pub fn cal_versions() -> Vec<String> {
    CalVersion::ALL.iter().rev().map(|version| version.name().to_owned()).collect()
}

/// Requirements from a file, JSON.
///
/// # Errors
///
/// Every problem with its path, in words of the language.
pub fn read(json: &str, language: &Language) -> Result<Requirements, Vec<ProblemRow>> {
    reading::read(json).map_err(|problems| calwise_report::plan::problems(&problems, language))
}

/// Whether requirements that did not come from a file can be planned with.
///
/// # Errors
///
/// Every problem with its path, in words of the language.
pub fn check(requirements: Requirements, language: &Language) -> Result<Requirements, Vec<ProblemRow>> {
    reading::check(requirements).map_err(|problems| calwise_report::plan::problems(&problems, language))
}

/// The requirements that the deployment of a diagnosis begins with: nothing that the evidence does not say.
pub fn observed(diagnosis: &Diagnosis) -> Requirements {
    calwise_planner::observed(&diagnosis.case.deployment)
}

/// What the rules say of the deployment as it is described, before any plan: errors and warnings.
///
/// Machines in them are pools and license servers, called exactly as the requirements call them.
pub fn findings(requirements: &Requirements, today: Date, language: &Language) -> Vec<v1::Finding> {
    let (asked, stand_ins) = with_stand_ins(requirements);
    let diagnosis = crate::judge(calwise_planner::described(&asked), today);
    let mut findings = crate::report(&diagnosis, language).findings;
    findings.retain(|finding| finding.severity != v1::Severity::Info);
    if let Ok(mut json) = findings_json(&findings) {
        for (stand_in, name) in &stand_ins {
            let written = serde_json::Value::from(name.as_str()).to_string();
            let written = written.trim_start_matches('"');
            json = json.replace(stand_in, written.strip_suffix('"').unwrap_or(written));
        }
        findings = findings_from_json(&json);
    }
    for finding in &mut findings {
        run_where_it_is_listed(requirements, finding, language);
    }
    findings
}

/// Steps of a finding on pools are taken on the license servers that those list, not on all there are.
fn run_where_it_is_listed(requirements: &Requirements, finding: &mut v1::Finding, language: &Language) {
    let is_listed = |server: &&requirements::PlannedServer| {
        let pools = requirements.pools.iter().filter(|pool| finding.machines.contains(&pool.name));
        let mut listed = pools.flat_map(|pool| pool.license_servers.iter().flatten());
        finding.machines.contains(&server.name)
            || listed.any(|name| {
                calwise_licensing::letters::lower_case(name)
                    == calwise_licensing::letters::lower_case(&server.name)
            })
    };
    let names = |servers: &mut dyn Iterator<Item = &requirements::PlannedServer>| {
        language.list(&servers.map(|server| server.name.clone()).collect::<Vec<_>>())
    };
    let all = names(&mut requirements.license_servers.iter());
    let listed = names(&mut requirements.license_servers.iter().filter(is_listed));
    if !listed.is_empty() {
        for step in finding.remedy.iter_mut().filter(|step| step.run_on == all) {
            step.run_on.clone_from(&listed);
        }
    }
}

/// The same requirements with pools called as machines can be, and what each of them is called indeed.
///
/// Pools are called whatever people like: two of them may differ in a sign that no machine's name has, and rules
/// write names of machines in capitals. A pool that is called like a license server is that machine.
fn with_stand_ins(requirements: &Requirements) -> (Requirements, Vec<(String, String)>) {
    let mut asked = requirements.clone();
    let lower = |name: &str| calwise_licensing::letters::lower_case(name.trim());
    let servers: Vec<String> =
        requirements.license_servers.iter().map(|server| lower(&server.name)).collect();
    let mut stand_ins = Vec::new();
    for (row, pool) in asked.pools.iter_mut().enumerate() {
        if !servers.contains(&lower(&pool.name)) {
            let stand_in = format!("PLAN-POOL-{row:05}");
            stand_ins.push((stand_in.clone(), std::mem::replace(&mut pool.name, stand_in)));
        }
    }
    (asked, stand_ins)
}

/// Findings as JSON.
///
/// # Errors
///
/// Never in practice: findings hold nothing that JSON cannot.
pub fn findings_json(findings: &[v1::Finding]) -> Result<String, serde_json::Error> {
    serde_json::to_string(findings)
}

/// Findings from their JSON, as [`findings_json`] wrote it; none of anything else.
pub fn findings_from_json(json: &str) -> Vec<v1::Finding> {
    serde_json::from_str(json).unwrap_or_default()
}

/// The plan for requirements, on a day.
pub fn plan(requirements: &Requirements, today: Date) -> Plan {
    calwise_planner::plan(requirements, today)
}

/// What else there is for requirements; takes as long as many plans.
pub fn sensitivity(requirements: &Requirements, today: Date) -> Option<Sensitivity> {
    calwise_planner::sensitivity(requirements, today)
}

/// A plan as text for a terminal.
pub fn text(report: &PlanReport, language: &Language) -> String {
    calwise_report::plan::text::report(report, language)
}

/// A plan as Markdown.
pub fn markdown(report: &PlanReport, language: &Language) -> String {
    calwise_report::plan::markdown::report(report, language)
}

/// The lines of a plan as CSV.
pub fn csv(report: &PlanReport, language: &Language) -> String {
    calwise_report::plan::csv::lines(report, language)
}

/// A plan as JSON, indented.
///
/// # Errors
///
/// Never in practice: a plan holds nothing that JSON cannot.
pub fn json(report: &PlanReport) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(report)
}

/// A plan from its JSON, as [`json`] wrote it; `None` for anything else.
pub fn report_from_json(json: &str) -> Option<PlanReport> {
    serde_json::from_str(json).ok()
}

/// Problems of requirements as text.
pub fn problems_text(problems: &[ProblemRow], language: &Language) -> String {
    calwise_report::plan::text::problems(problems, language)
}

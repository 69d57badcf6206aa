//! A plan as Markdown, for wikis and purchase requests.

use std::fmt::Write as _;

use crate::language::Language;
use crate::markdown::escape;
use crate::plan::{PlanReport, Said};

/// A plan as Markdown.
pub fn report(report: &PlanReport, language: &Language) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "# {}\n\n**{}**\n", escape(&report.title), escape(&report.sentence));
    if !report.optimality.is_empty() {
        let _ = writeln!(text, "{}\n", escape(&report.optimality));
    }
    lines(&mut text, report, language);
    if !report.conflict.is_empty() {
        heading(&mut text, "plan-heading-conflict", language);
        let _ = writeln!(text, "{}\n", escape(&report.conflict_lead));
        list(&mut text, &report.conflict);
        for further in &report.further_conflicts {
            let _ = writeln!(text, "\n{}\n", escape(&language.text("plan-conflict-further")));
            list(&mut text, further);
        }
    }
    steps(&mut text, report, language);
    pools(&mut text, report, language);
    owned(&mut text, report, language);
    other_ways(&mut text, report, language);
    for (key, notes) in
        [("plan-heading-notices", &report.notices), ("plan-heading-assumptions", &report.assumptions)]
    {
        if !notes.is_empty() {
            heading(&mut text, key, language);
            list(&mut text, notes);
        }
    }
    if !report.proof.text.is_empty() {
        heading(&mut text, "plan-heading-proof", language);
        let _ = writeln!(text, "{}", escape(&report.proof.text.join(" ")));
    }
    if !report.justification.is_empty() {
        heading(&mut text, "plan-heading-justification", language);
        let paragraphs: Vec<String> = report.justification.iter().map(|words| escape(words)).collect();
        let _ = writeln!(text, "{}", paragraphs.join("\n\n"));
    }
    text
}

fn steps(text: &mut String, report: &PlanReport, language: &Language) {
    if !report.steps.is_empty() {
        heading(text, "plan-heading-steps", language);
        for (number, step) in report.steps.iter().enumerate() {
            let _ = writeln!(text, "{}. {}", number + 1, said(step));
        }
    }
}

fn pools(text: &mut String, report: &PlanReport, language: &Language) {
    heading(text, "plan-heading-pools", language);
    row(
        text,
        &["plan-head-pool", "plan-head-mode", "plan-head-servers", "plan-head-why"]
            .map(|key| language.text(key)),
    );
    row(text, &["---"; 4].map(str::to_owned));
    for pool in &report.pools {
        let because: Vec<String> = pool.because.iter().map(said).collect();
        let cells = [&pool.name, &pool.mode, &pool.license_servers.join(", ")].map(|cell| escape(cell));
        let [name, mode, servers] = cells;
        row(text, &[name, mode, servers, because.join(" ")]);
    }
}

fn owned(text: &mut String, report: &PlanReport, language: &Language) {
    if !report.owned.is_empty() {
        heading(text, "plan-heading-owned", language);
        for owned in &report.owned {
            let because =
                owned.because.as_ref().map_or_else(String::new, |because| format!(". {}", said(because)));
            let _ = writeln!(text, "- {}{because}", escape(&language.labelled(&owned.text, &owned.use_text)));
        }
    }
}

fn other_ways(text: &mut String, report: &PlanReport, language: &Language) {
    if !report.alternatives.is_empty() {
        heading(text, "plan-heading-alternatives", language);
        for alternative in &report.alternatives {
            let _ = writeln!(text, "- {}", escape(&language.labelled(&alternative.name, &alternative.text)));
        }
    }
    if !report.thresholds.is_empty() {
        heading(text, "plan-heading-thresholds", language);
        for threshold in &report.thresholds {
            let _ = writeln!(text, "- {}", escape(threshold));
        }
    }
    if let Some(found) = &report.ratios {
        heading(text, "plan-heading-ratios", language);
        let _ = writeln!(text, "{}\n", escape(&found.sentence));
        let heads = [
            "plan-ratio-axis",
            "plan-alternative-all-per-user",
            "plan-alternative-all-per-device",
            "plan-alternative-mix",
        ];
        row(text, &heads.map(|key| language.text(key)));
        row(text, &["--:"; 4].map(str::to_owned));
        let figure = |figure: &Option<super::Figure>| {
            figure.as_ref().map_or_else(|| "–".to_owned(), |figure| figure.text.clone())
        };
        for point in &found.points {
            let values = [&point.per_user, &point.per_device, &point.mix].map(figure);
            let [user, device, mix] = values;
            row(text, &[point.ratio.text.clone(), user, device, mix]);
        }
    }
}

fn lines(text: &mut String, report: &PlanReport, language: &Language) {
    if report.lines.is_empty() {
        return;
    }
    heading(text, "plan-heading-lines", language);
    let heads = [
        "plan-head-product",
        "plan-head-version",
        "plan-head-quantity",
        "plan-head-packs",
        "plan-head-surplus",
        "plan-head-price",
        "plan-head-cost",
        "plan-head-install-on",
    ];
    row(text, &heads.map(|key| language.text(key)));
    row(text, &["---", "---", "--:", "--:", "--:", "--:", "--:", "---"].map(str::to_owned));
    for line in &report.lines {
        let cost = |cost: &Option<super::Cost>| {
            cost.as_ref().map_or_else(|| "–".to_owned(), |cost| escape(&cost.text))
        };
        row(
            text,
            &[
                escape(&line.product),
                line.cal_version.to_string(),
                line.quantity.to_string(),
                format!("{} × {}", line.packs, line.pack_size),
                line.surplus.to_string(),
                cost(&line.price),
                cost(&line.cost),
                escape(&line.install_on.join(", ")),
            ],
        );
    }
    if let Some(cost) = &report.cost {
        let _ =
            writeln!(text, "\n{}", escape(&language.labelled(&language.text("plan-head-cost"), &cost.text)));
    }
    let _ = writeln!(text, "\n### {}\n", language.text("plan-heading-because"));
    for line in &report.lines {
        let _ = writeln!(text, "- {}", escape(&line.text));
        for because in &line.because {
            let _ = writeln!(text, "  - {}", escape(because));
        }
    }
}

fn heading(text: &mut String, key: &str, language: &Language) {
    let _ = writeln!(text, "\n## {}\n", language.text(key));
}

fn row(text: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

fn list(text: &mut String, notes: &[Said]) {
    for note in notes {
        let _ = writeln!(text, "- {}", said(note));
    }
}

fn said(note: &Said) -> String {
    let ledger = note.ledger.as_ref().map_or_else(String::new, |id| format!(" (`{id}`)"));
    format!("{}{ledger}", escape(&note.text))
}

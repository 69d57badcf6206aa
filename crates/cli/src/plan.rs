//! `calwise plan`: requirements from a file, the plan to standard output.

use calwise_engine::plan::{self, Outcome};
use calwise_engine::{Date, Language};

use crate::arguments::PlanFormat;
use crate::{FOUND, HEALTHY, INSUFFICIENT, inputs, print};

/// Prints requirements to start from.
pub(crate) fn example(name: &str) -> Result<u8, String> {
    let Some((_, json)) = plan::EXAMPLES.iter().find(|(id, _)| *id == name) else {
        let ids: Vec<&str> = plan::EXAMPLES.iter().map(|(id, _)| *id).collect();
        return Err(format!("no example is called '{name}'; there are {}", ids.join(", ")));
    };
    print(json).map(|()| HEALTHY)
}

/// Plans for the requirements of a file and prints the plan.
pub(crate) fn plan(
    format: PlanFormat,
    language: &Language,
    today: Date,
    path: &[String],
) -> Result<u8, String> {
    let mut inputs = inputs::read(path).map_err(|error| error.to_string())?;
    let input = inputs.pop().ok_or("there is no file of requirements")?;
    let json = String::from_utf8(input.bytes)
        .map_err(|_| format!("{} is no text in UTF-8; requirements are JSON", input.name))?;
    let requirements = plan::read(json.trim_start_matches('\u{feff}'), language)
        .map_err(|problems| plan::problems_text(&problems, language))?;
    let planned = plan::plan(&requirements, today);
    let sensitivity = plan::sensitivity(&requirements, today);
    let report = plan::report(&requirements, &planned, sensitivity.as_ref(), today, language);
    let text = match format {
        PlanFormat::Text => plan::text(&report, language),
        PlanFormat::Json => plan::json(&report).map_err(|error| error.to_string())? + "\n",
        PlanFormat::Markdown => plan::markdown(&report, language),
        PlanFormat::Csv => plan::csv(&report, language),
    };
    print(&text)?;
    Ok(match report.outcome {
        Outcome::Impossible => FOUND,
        Outcome::Undecided | Outcome::NobodyNamed => INSUFFICIENT,
        _ => HEALTHY,
    })
}

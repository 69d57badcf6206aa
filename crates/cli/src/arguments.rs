//! The arguments of the command and their help.

use calwise_engine::Date;
use clap::{Parser, Subcommand, ValueEnum};

/// Diagnoses Remote Desktop Services licensing from pasted evidence. Nothing is sent anywhere.
#[derive(Debug, Parser)]
#[command(name = "calwise", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Reads evidence and says what is wrong, on which machine, and what to do.
    #[command(after_help = "\
Exit status:
  0  healthy, or not licensing
  1  a confirmed or likely error or warning, or a grace period that is running
  2  wrong arguments, or an input that cannot be read
  3  the evidence does not decide")]
    Diagnose {
        /// How the report is written.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// Language of the report.
        #[arg(long, value_enum, default_value_t = LanguageChoice::En)]
        lang: LanguageChoice,
        /// The day that "today" means, YYYY-MM-DD [default: the clock's].
        #[arg(long, value_parser = parse_day)]
        today: Option<Date>,
        /// Files with evidence; - or nothing reads standard input.
        #[arg(value_name = "FILE")]
        inputs: Vec<String>,
    },
    /// Explains a rule: what it finds, how it decides, what to do, when it is wrong.
    Explain {
        /// Id of the rule, as reports print it.
        rule: String,
        /// Language of the page.
        #[arg(long, value_enum, default_value_t = LanguageChoice::En)]
        lang: LanguageChoice,
    },
    /// Writes what the evidence shows, without judging it: the deployment as JSON, each value with its place.
    Deployment {
        /// Files with evidence; - or nothing reads standard input.
        #[arg(value_name = "FILE")]
        inputs: Vec<String>,
    },
    /// Plans the cheapest CAL purchase that the rules accept, from a file of requirements.
    #[command(after_help = "\
Exit status:
  0  a plan
  1  no purchase satisfies the requirements
  2  wrong arguments, or requirements that cannot be planned with
  3  the requirements are too many: no plan was found, and none is ruled out")]
    Plan {
        /// How the plan is written.
        #[arg(long, value_enum, default_value_t = PlanFormat::Text)]
        format: PlanFormat,
        /// Language of the plan.
        #[arg(long, value_enum, default_value_t = LanguageChoice::En)]
        lang: LanguageChoice,
        /// The day that "today" means, YYYY-MM-DD [default: the clock's].
        #[arg(long, value_parser = parse_day)]
        today: Option<Date>,
        /// Prints requirements to start from instead: small-office, shifts or two-sites.
        #[arg(long, value_name = "NAME", num_args = 0..=1, default_missing_value = "shifts", conflicts_with = "input")]
        example: Option<String>,
        /// File of requirements, JSON; - or nothing reads standard input.
        #[arg(value_name = "FILE")]
        input: Option<String>,
    },
    /// Prints which CALs fit which session host and license server, builds, and ends of support.
    Versions {
        /// Language of the tables.
        #[arg(long, value_enum, default_value_t = LanguageChoice::En)]
        lang: LanguageChoice,
    },
    /// Says what an event is: provider, both numberings, text, meaning and source.
    Events {
        /// Number of the event: 1128, 50280, or a 32-bit id such as 3221226600.
        #[arg(value_name = "ID")]
        number: u32,
        /// Language of the table.
        #[arg(long, value_enum, default_value_t = LanguageChoice::En)]
        lang: LanguageChoice,
    },
    /// Searches all tables and the ledger: registry values, codes, ports, policies, commands, statements.
    Facts {
        /// Words that must all stand in a row or statement.
        #[arg(value_name = "WORD", required = true)]
        words: Vec<String>,
        /// Language of the tables.
        #[arg(long, value_enum, default_value_t = LanguageChoice::En)]
        lang: LanguageChoice,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// For a terminal.
    Text,
    /// The report, version 1.
    Json,
    /// For tickets and wikis.
    Markdown,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum PlanFormat {
    /// For a terminal.
    Text,
    /// The plan, version 1.
    Json,
    /// For wikis and purchase requests.
    Markdown,
    /// The lines, for spreadsheets.
    Csv,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum LanguageChoice {
    /// English.
    En,
    /// French.
    Fr,
}

fn parse_day(text: &str) -> Result<Date, String> {
    let mut parts = text.splitn(3, '-');
    let mut number = || parts.next().and_then(|part| part.parse::<u16>().ok());
    let day = (|| {
        let (year, month, day) = (number()?, number()?, number()?);
        let month = time::Month::try_from(u8::try_from(month).ok()?).ok()?;
        Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()
    })();
    day.ok_or_else(|| "write a day as YYYY-MM-DD, for example 2026-11-20".to_owned())
}

//! The command line, read into a [`Command`], and the help that describes it.
//! Nothing is carried out here.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::bail;
use lexopt::{Arg, Parser, ValueExt};

use crate::check;
use crate::scaffold::New;
use crate::serve;

const HELP: &str = "\
Build, serve and test Calwise.

Usage: cargo xtask <command> [options]

Commands:
  dist        Build the page into dist/, ready for any static host
  serve       Build the page and serve it as a host would
  test        Run every check, layer by layer
  pictures    Build the page and take a picture of every page into target/pictures/
  lighthouse  Build the page and print what Lighthouse says of it
  new         Begin a rule or a reader: files, texts and tests that fail until they are written

`cargo xtask <command> --help` tells more.
";

const DIST_HELP: &str = "\
Build the page: wasm, bindings, hashed names, integrity, compressed copies, files for hosts.

Usage: cargo xtask dist [--out DIR]

  --out DIR   The folder to write; what it held is replaced  [dist]
";

const SERVE_HELP: &str = "\
Build the page and serve it with the headers of production. Ctrl-C ends.

Usage: cargo xtask serve [--port N] [--bind ADDRESS] [--base /PATH/] [--no-build DIR]

  --port N         The port; 0 takes a free one            [8080]
  --bind ADDRESS   The address to listen on                [127.0.0.1]
  --base /PATH/    The path under which the page lives     [/]
  --no-build DIR   Serve this folder as it is, build nothing
";

const TEST_HELP: &str = "\
Run every check in order, and go on after a failure; the last line counts the layers.

Usage: cargo xtask test [--fast] [--advisories]

  --fast         Format, clippy, native tests and a little bad input only: the inner loop
  --advisories   Ask the advisory database about the dependencies too (needs github.com)

Environment:
  CALWISE_CHROMIUM   The Chromium or Chrome to test in     [chromium from PATH]
  CHROMEDRIVER       The ChromeDriver that fits it         [chromedriver from PATH]
  CALWISE_PICTURE    Set to 1 to renew docs/screenshot.png
  CALWISE_BAD_INPUT_SECONDS   Seconds of bad input for the intake and each reader   [30; 1 with --fast]
";

const PICTURES_HELP: &str = "\
Take a picture of every page, in both themes, in forced colours, narrow and wide, into target/pictures/.

Usage: cargo xtask pictures
";

const LIGHTHOUSE_HELP: &str = "\
Print what Lighthouse says of the served page (mobile preset, median of five runs), and fail below its limits.

Usage: cargo xtask lighthouse
";

const NEW_HELP: &str = "\
Begin a rule or a reader.

Usage: cargo xtask new rule <family> <id>
       cargo xtask new reader <id>

  <family>   A folder of crates/diagnosis/src/rules, such as mode or license-servers
  <id>       Lower case words joined by hyphens; a rule's names the bad state
";

/// What the caller asked for.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    /// Say how a command is used.
    Help(&'static str),
    /// Build the page.
    Dist {
        /// Where to, if not `dist/`.
        out: Option<PathBuf>,
    },
    /// Serve the page.
    Serve(serve::Options),
    /// Run the layers of checks.
    Test(check::Options),
    /// Take a picture of every page.
    Pictures,
    /// Ask Lighthouse.
    Lighthouse,
    /// Write a skeleton.
    New(New),
    /// Run one binary of wasm tests, called by `cargo test`.
    TestRunner(Vec<OsString>),
}

/// Reads the arguments of this process.
pub(crate) fn parse() -> anyhow::Result<Command> {
    parse_from(Parser::from_env())
}

fn parse_from(mut parser: Parser) -> anyhow::Result<Command> {
    let word = match parser.next()? {
        Some(Arg::Value(word)) => word.string()?,
        None | Some(Arg::Short('h') | Arg::Long("help")) => return Ok(Command::Help(HELP)),
        Some(other) => return Err(other.unexpected().into()),
    };
    match word.as_str() {
        "dist" => dist(&mut parser),
        "serve" => serve(&mut parser),
        "test" => test(&mut parser),
        "pictures" => plain(&mut parser, Command::Pictures, PICTURES_HELP),
        "lighthouse" => plain(&mut parser, Command::Lighthouse, LIGHTHOUSE_HELP),
        "new" => new(&mut parser),
        "test-runner" => Ok(Command::TestRunner(parser.raw_args()?.collect())),
        "help" => Ok(Command::Help(HELP)),
        other => bail!("there is no command {other}: `cargo xtask --help` lists them"),
    }
}

fn dist(parser: &mut Parser) -> anyhow::Result<Command> {
    let mut out = None;
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("out") => out = Some(parser.value()?.into()),
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(DIST_HELP)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Dist { out })
}

fn serve(parser: &mut Parser) -> anyhow::Result<Command> {
    let mut options = serve::Options::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("port") => options.port = parser.value()?.parse()?,
            Arg::Long("bind") => options.bind = parser.value()?.string()?,
            Arg::Long("base") => options.base = base(&parser.value()?.string()?)?,
            Arg::Long("no-build") => options.folder = Some(parser.value()?.into()),
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(SERVE_HELP)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Serve(options))
}

/// `sub/path`, `/sub/path` and `/sub/path/` are all `/sub/path/`.
fn base(given: &str) -> anyhow::Result<String> {
    if !given.bytes().all(|byte| byte.is_ascii_graphic() && !b"?#%".contains(&byte)) {
        bail!("--base takes letters, digits and slashes as they stand in an address, such as /sub/path/");
    }
    Ok(match given.trim_matches('/') {
        "" => "/".to_owned(),
        path => format!("/{path}/"),
    })
}

fn test(parser: &mut Parser) -> anyhow::Result<Command> {
    let mut options = check::Options::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("fast") => options.fast = true,
            Arg::Long("advisories") => options.advisories = true,
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(TEST_HELP)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Test(options))
}

/// A command without options.
fn plain(parser: &mut Parser, command: Command, help: &'static str) -> anyhow::Result<Command> {
    match parser.next()? {
        None => Ok(command),
        Some(Arg::Short('h') | Arg::Long("help")) => Ok(Command::Help(help)),
        Some(other) => Err(other.unexpected().into()),
    }
}

fn new(parser: &mut Parser) -> anyhow::Result<Command> {
    let mut words = Vec::new();
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Value(word) => words.push(word.string()?),
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help(NEW_HELP)),
            other => return Err(other.unexpected().into()),
        }
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["rule", family, id] => Ok(Command::New(New::Rule { family: family.to_owned(), id: id.to_owned() })),
        ["reader", id] => Ok(Command::New(New::Reader { id: id.to_owned() })),
        _ => bail!("write `cargo xtask new rule <family> <id>` or `cargo xtask new reader <id>`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> anyhow::Result<Command> {
        parse_from(Parser::from_args(words))
    }

    #[test]
    fn a_base_has_a_slash_on_both_sides() {
        for given in ["sub/path", "/sub/path", "/sub/path/"] {
            assert_eq!(base(given).unwrap(), "/sub/path/");
        }
        assert_eq!(base("/").unwrap(), "/");
        assert_eq!(base("").unwrap(), "/");
        assert!(base("/é/").is_err());
    }

    #[test]
    fn options_of_serve() {
        let command = read(&["serve", "--port=0", "--base", "x", "--no-build", "site"]).unwrap();
        let expected = serve::Options {
            port: 0,
            base: "/x/".to_owned(),
            folder: Some("site".into()),
            ..serve::Options::default()
        };
        assert_eq!(command, Command::Serve(expected));
    }

    #[test]
    fn the_runner_gets_its_arguments_untouched() {
        let command = read(&["test-runner", "a.wasm", "--exact", "name"]).unwrap();
        let expected = ["a.wasm", "--exact", "name"].map(OsString::from).to_vec();
        assert_eq!(command, Command::TestRunner(expected));
    }

    #[test]
    fn an_unknown_word_is_refused() {
        assert!(read(&["bulid"]).unwrap_err().to_string().contains("--help"));
        assert!(read(&["dist", "--fast"]).is_err());
    }

    #[test]
    fn every_command_has_help() {
        for word in ["dist", "serve", "test", "pictures", "lighthouse"] {
            assert!(matches!(read(&[word, "--help"]), Ok(Command::Help(text)) if text.contains(word)));
        }
    }
}

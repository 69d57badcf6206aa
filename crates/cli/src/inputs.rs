//! Files and standard input as inputs of a diagnosis, with an error a person can act on.

use std::fs::File;
use std::io::{self, Read, Seek as _};
use std::path::Path;

use calwise_engine::{Input, LARGEST_INPUT};
use thiserror::Error;

const STANDARD_INPUT: &str = "standard input";

/// An input that cannot be used.
#[derive(Debug, Error)]
pub(crate) enum Unreadable {
    #[error("'{name}' is a folder; name the files in it, for example {name}/*.txt")]
    Folder { name: String },
    #[error("'{name}' cannot be read: {error}; check the path and your rights to it")]
    Io { name: String, error: io::Error },
    #[error("{name} holds more than {} MB; cut it to the part that speaks of Remote Desktop licensing", LARGEST_INPUT / (1024 * 1024))]
    TooLarge { name: String },
    #[error("{name} is empty; paste evidence into it, for example the output of reg query or an event")]
    Empty { name: String },
    #[error("{name} is not text. {how}")]
    Binary { name: String, how: String },
}

/// Reads the files named, or standard input where none is.
pub(crate) fn read(paths: &[String]) -> Result<Vec<Input>, Unreadable> {
    if paths.is_empty() {
        return Ok(vec![one("-")?]);
    }
    paths.iter().map(|path| one(path)).collect()
}

/// The name of the input with that index.
pub(crate) fn name(paths: &[String], index: usize) -> String {
    match paths.get(index).map(String::as_str) {
        None | Some("-") => STANDARD_INPUT.to_owned(),
        Some(path) => format!("'{path}'"),
    }
}

fn one(path: &str) -> Result<Input, Unreadable> {
    if path == "-" {
        let name = STANDARD_INPUT.to_owned();
        let bytes = limited(io::stdin().lock(), &name)?;
        return Ok(Input { name, bytes });
    }
    if Path::new(path).is_dir() {
        return Err(Unreadable::Folder { name: path.trim_end_matches('/').to_owned() });
    }
    let failed = |error| Unreadable::Io { name: path.to_owned(), error };
    let mut file = File::open(path).map_err(failed)?;
    let length = file.seek(io::SeekFrom::End(0)).unwrap_or(0);
    if length > LARGEST_INPUT as u64 {
        return Err(Unreadable::TooLarge { name: format!("'{path}'") });
    }
    // A pipe cannot be wound back, and was not wound forward either.
    let _ = file.rewind();
    let bytes = limited(file, &format!("'{path}'"))?;
    let name = Path::new(path)
        .file_name()
        .map_or_else(|| path.to_owned(), |name| name.to_string_lossy().into_owned());
    Ok(Input { name, bytes })
}

/// Reads at most what an input may hold.
fn limited(reader: impl Read, name: &str) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    let most = LARGEST_INPUT as u64 + 1;
    reader
        .take(most)
        .read_to_end(&mut bytes)
        .map_err(|error| Unreadable::Io { name: name.trim_matches('\'').to_owned(), error })?;
    if bytes.len() > LARGEST_INPUT {
        return Err(Unreadable::TooLarge { name: name.to_owned() });
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty { name: name.to_owned() });
    }
    Ok(bytes)
}

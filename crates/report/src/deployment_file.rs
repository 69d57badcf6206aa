//! A deployment as a file: JSON with the name and the version of its format, each value a fact with its provenance.
//!
//! The shape is that of `calwise_licensing::deployment`; its JSON Schema is `docs/formats/calwise-deployment-1.schema.json`.
//! What nothing is known of is left out.

use calwise_licensing::deployment::Deployment;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

/// The name of the format.
pub const FORMAT: &str = "calwise-deployment";

/// The version of the format: fields may be added within it, none renamed, removed or changed in meaning.
pub const VERSION: u32 = 1;

/// The file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeploymentFile {
    /// Always `calwise-deployment`.
    pub format: String,
    /// Always 1.
    pub version: u32,
    /// The deployment.
    pub deployment: Deployment,
}

/// Why a file is no deployment.
#[derive(Debug, Error)]
pub enum DeploymentFileError {
    /// It is no JSON, or its shape is not that of the format.
    #[error("{0}; the file must have the shape of {FORMAT} version {VERSION}")]
    Shape(#[from] serde_json::Error),
    /// It is of another format.
    #[error("the file says that it is '{0}'; a deployment says '{FORMAT}'")]
    OtherFormat(String),
    /// It is of a version that this program does not know.
    #[error(
        "the file is of version {0} of {FORMAT}; this program reads version {VERSION}. A newer Calwise reads it"
    )]
    OtherVersion(u32),
}

/// Only the head of a file, read first so that another format or version is named as such.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// A deployment as JSON, indented.
///
/// # Errors
///
/// Never in practice: a deployment holds nothing that JSON cannot.
pub fn write(deployment: &Deployment) -> Result<String, serde_json::Error> {
    let file = DeploymentFile { format: FORMAT.to_owned(), version: VERSION, deployment: deployment.clone() };
    let mut value = serde_json::to_value(file)?;
    prune(&mut value);
    serde_json::to_string_pretty(&value)
}

/// A deployment from its file.
///
/// # Errors
///
/// Where it is no JSON, of another format or version, or of another shape.
pub fn read(json: &str) -> Result<Deployment, DeploymentFileError> {
    let head: Head = serde_json::from_str(json)?;
    if head.format != FORMAT {
        return Err(DeploymentFileError::OtherFormat(head.format));
    }
    if head.version != VERSION {
        return Err(DeploymentFileError::OtherVersion(head.version));
    }
    let file: DeploymentFile = serde_json::from_str(json)?;
    Ok(file.deployment)
}

/// Leaves out what says nothing: `null`, empty lists and empty groups of facts.
fn prune(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            // What was answered stays as it is: a list that names nobody, a domain whose name is not known.
            let is_answer = |name: &str| name == "value";
            fields.iter_mut().filter(|(name, _)| !is_answer(name)).for_each(|(_, value)| prune(value));
            fields.retain(|name, value| {
                let says_nothing = match value {
                    Value::Null => true,
                    Value::Array(items) => items.is_empty(),
                    Value::Object(fields) => fields.is_empty() && name != "deployment",
                    _ => false,
                };
                !says_nothing || is_answer(name)
            });
        }
        Value::Array(items) => items.iter_mut().for_each(prune),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::deployment::{LicenseServerList, SessionHost, SettingPlace};
    use calwise_licensing::fact::{Answer, Provenance};

    #[test]
    fn an_empty_list_that_was_read_is_kept_and_silence_is_left_out() {
        let mut host = SessionHost::default();
        let here = Provenance::default();
        host.license_servers
            .at_mut(SettingPlace::Policy)
            .add(Answer::Value(LicenseServerList::default()), here);
        host.grace_days_left.add(Answer::Denied, here);
        let deployment = Deployment { hosts: vec![host], ..Deployment::default() };
        let json = write(&deployment).expect("JSON");
        assert!(!json.contains("brokers") && json.contains("denied"), "{json}");
        assert_eq!(read(&json).expect("a deployment"), deployment);
    }

    #[test]
    fn what_is_no_deployment_is_refused_with_the_reason() {
        for (json, reason) in [
            ("{", "line 1"),
            (r#"{"format":"calwise-report","version":1}"#, "'calwise-report'"),
            (r#"{"format":"calwise-deployment","version":2,"deployment":{}}"#, "version 2"),
            (
                r#"{"format":"calwise-deployment","version":1,"deployment":{"server":[]}}"#,
                "unknown field `server`",
            ),
            (
                r#"{"format":"calwise-deployment","version":1,"deployment":{"hosts":[{"version":[{"value":{"release":"2027"}}]}]}}"#,
                "'2027' is no release of Windows Server",
            ),
        ] {
            let error = read(json).expect_err(json).to_string();
            assert!(error.contains(reason), "{json}: {error}");
        }
    }
}

//! Registry keys and values as tools print them, before anybody asks what they mean.
//!
//! Shared by every reader of registry data. What a value says is in `calwise_licensing::knowledge::registry`.

use calwise_licensing::name::MachineName;

/// Data of a registry value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegistryData {
    /// `REG_SZ`.
    Text(String),
    /// `REG_EXPAND_SZ`.
    ExpandText(String),
    /// `REG_MULTI_SZ`.
    List(Vec<String>),
    /// `REG_DWORD`.
    Number(u32),
    /// `REG_QWORD`.
    LongNumber(u64),
    /// `REG_BINARY`.
    Bytes(Vec<u8>),
    /// `REG_NONE`.
    Nothing,
}

/// A key below `HKEY_LOCAL_MACHINE` (or another hive), in one spelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPath {
    /// The hive, in its long form.
    pub hive: &'static str,
    /// The key below it, with `CurrentControlSet` for any control set.
    pub key: String,
    /// The machine, where the path names one.
    pub machine: Option<MachineName>,
}

/// The long and the short names of hives.
const HIVES: &[(&str, &[&str])] = &[
    ("HKEY_LOCAL_MACHINE", &["HKEY_LOCAL_MACHINE", "HKLM"]),
    ("HKEY_CURRENT_USER", &["HKEY_CURRENT_USER", "HKCU"]),
    ("HKEY_USERS", &["HKEY_USERS", "HKU"]),
    ("HKEY_CLASSES_ROOT", &["HKEY_CLASSES_ROOT", "HKCR"]),
    ("HKEY_CURRENT_CONFIG", &["HKEY_CURRENT_CONFIG", "HKCC"]),
];

impl KeyPath {
    /// Reads a path in any of its spellings: `HKLM\…`, `HKEY_LOCAL_MACHINE\…`, `HKLM:\…`,
    /// `Computer\HKEY_LOCAL_MACHINE\…`, `Registry::HKEY_LOCAL_MACHINE\…`, `\\HOST\HKLM\…`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut text = text.trim().trim_matches('"').trim_end_matches('\\');
        let mut machine = None;
        if let Some(rest) = text.strip_prefix("\\\\") {
            let (name, rest) = rest.split_once('\\')?;
            machine = MachineName::new(name);
            text = rest;
        } else if let Some((_, rest)) = text.split_once("Registry::") {
            text = rest;
        } else if let Some((_, rest)) = text.split_once('\\')
            && rest.to_ascii_uppercase().starts_with("HKEY_")
        {
            text = rest;
        }
        let (hive, key) = text.split_once('\\').unwrap_or((text, ""));
        let hive = hive.trim_end_matches(':');
        let (long, _) =
            HIVES.iter().find(|(_, names)| names.iter().any(|name| name.eq_ignore_ascii_case(hive)))?;
        Some(Self { hive: long, key: any_control_set(key), machine })
    }
}

/// `SYSTEM\ControlSet001\…` and its kin, as `SYSTEM\CurrentControlSet\…`.
fn any_control_set(key: &str) -> String {
    let mut parts: Vec<&str> = key.split('\\').collect();
    let numbered = |part: &str| {
        part.len() == 13
            && part.is_char_boundary(10)
            && part[..10].eq_ignore_ascii_case("ControlSet")
            && part[10..].bytes().all(|byte| byte.is_ascii_digit())
    };
    if parts.len() > 1 && parts[0].eq_ignore_ascii_case("SYSTEM") && numbered(parts[1]) {
        parts[1] = "CurrentControlSet";
    }
    parts.join("\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_key_is_one_key() {
        for text in [
            r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control",
            r"HKLM\SYSTEM\CurrentControlSet\Control\",
            r#""HKLM\SYSTEM\ControlSet001\Control""#,
            r"HKLM:\SYSTEM\CurrentControlSet\Control",
            r"Computer\HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control",
            r"Microsoft.PowerShell.Core\Registry::HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control",
            r"\\RDSH01\HKLM\SYSTEM\ControlSet002\Control",
        ] {
            let path = KeyPath::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (path.hive, path.key.as_str()),
                ("HKEY_LOCAL_MACHINE", r"SYSTEM\CurrentControlSet\Control"),
                "{text}"
            );
            assert_eq!(path.machine.is_some(), text.starts_with("\\\\"), "{text}");
        }
        for text in ["HKXX\\a", "C:\\Windows", "", "\\\\host", "é\\HKLM"] {
            assert_eq!(KeyPath::parse(text), None, "{text}");
        }
    }
}

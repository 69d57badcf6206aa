//! What tests of tables see in a paste: observations in short, each with its machine in front.

use calwise_licensing::name::MachineName;

use crate::case::{Input, read};
use crate::observation::Saw;

/// The observations of which something is said, in order; `-` stands for no machine.
pub(super) fn shown(text: &str, said: &dyn Fn(&Saw) -> Option<String>) -> Vec<String> {
    let case = read(vec![Input { name: "paste".into(), bytes: text.as_bytes().to_vec() }]);
    let all = case.inputs.into_iter().flat_map(|input| input.segments).flat_map(|one| one.observations);
    let machine =
        |name: Option<MachineName>| name.map_or_else(|| "-".to_owned(), |name| name.as_str().to_owned());
    all.filter_map(|seen| Some((said(&seen.saw)?, seen.machine)))
        .map(|(said, name)| format!("{}: {said}", machine(name)))
        .collect()
}

//! Laws of the reader of sentences: whatever people write, it neither fails nor claims more than it was told.

use calwise_evidence::{Input, read};
use calwise_licensing::fact::Strength;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Words and marks that mean something to the reader, of four languages.
const WORDS: &[&str] = &[
    "RDSH01",
    "LIC01",
    "srv-ts.contoso.local",
    "license server",
    "Lizenzserver",
    "serveur de licences",
    "servidor de licencias",
    "session host",
    "Terminalserver",
    "2016",
    "2019",
    "2022",
    "Windows Server 2012 R2",
    "is",
    "ist",
    "est",
    "es",
    "not",
    "nicht",
    "pas",
    "no",
    "kein",
    "aucun",
    "and",
    "und",
    "aber",
    "but",
    "(",
    ")",
    ",",
    ":",
    ".",
    "?",
    "!",
    "=",
    "\"",
    "“",
    "\n",
    "\n- ",
    "50",
    "17",
    "days left",
    "Tage",
    "CALs",
    "Per User",
    "pro Gerät",
    "par utilisateur",
    "mode",
    "Modus",
    "activated",
    "aktiviert",
    "down",
    "workgroup",
    "in the domain",
    "grace period",
    "abgelaufen",
    "/admin",
    "works",
    "geht",
    "thin clients",
    "new",
    "I think",
    "vielleicht",
    "if",
    "wenn",
    "both",
    "installed",
    "bought",
    "GPO",
    "uses",
    "é",
    "ß",
    "\u{301}",
    "🖥",
    "host",
    "x",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any words in any order are read without failing, at places in the text, as what a person says.
    #[test]
    fn any_words_are_read_without_failing(words in vec(select(WORDS), 0..60), glue in select(vec![" ", "", "-"])) {
        let text = words.join(glue);
        let case = read(vec![Input { name: "paste".into(), bytes: text.clone().into_bytes() }]);
        let input = &case.inputs[0];
        for segment in input.segments.iter().filter(|segment| segment.read_as == Some("sentence")) {
            for seen in &segment.observations {
                let span = seen.provenance.span;
                prop_assert!(input.decoded.text.get(span.start as usize..span.end as usize).is_some_and(|part| !part.is_empty()));
                prop_assert!(segment.span.start <= span.start && span.end <= segment.span.end);
                prop_assert_eq!(seen.provenance.strength, Strength::Statement);
            }
        }
    }

    /// A guess, a condition, a question and a quotation state nothing, whatever follows. What is set against a guess
    /// is none: that has rows of its own.
    #[test]
    fn what_is_not_claimed_states_nothing(
        before in select(vec!["I think ", "Maybe ", "If ", "Vielleicht ", "Wenn ", "Peut-être ", "Si ", "Creo que ", "> ", "Why "]),
        words in vec(select(WORDS), 1..20),
    ) {
        let rest = words.join(" ").replace("aber", "und").replace(['.', '?', '!', '\n', '"', '“', '(', ')'], " ");
        let text = format!("{before}{rest}");
        let case = read(vec![Input { name: "paste".into(), bytes: text.into_bytes() }]);
        let sentences = case.inputs[0].segments.iter().filter(|segment| segment.read_as == Some("sentence"));
        prop_assert_eq!(sentences.flat_map(|segment| &segment.observations).count(), 0);
    }

    /// Any text at all is read without failing.
    #[test]
    fn any_text_is_read_without_failing(text in "\\PC{0,200}") {
        read(vec![Input { name: "paste".into(), bytes: text.into_bytes() }]);
    }
}

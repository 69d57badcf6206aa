//! Short words that mean something in one language, and something else or nothing in the others: the Italian "si" is a
//! Spanish condition, the Portuguese "no" a place.
//!
//! The tables of all languages are in [`super::words`]; which language it is, words tell that no other of them has.

use super::items::{Item, What};
use super::tokens::{Tokens, holds};
use super::words::Concept;

/// A language that shares its short words with others.
#[derive(Debug)]
pub(super) struct Tongue {
    /// Words that only it has.
    own: &'static str,
    /// What its short words mean.
    words: &'static [(Concept, &'static str)],
}

const ITALIAN: Tongue = Tongue {
    own: " gli della dei degli delle dello nel nella nei nelle sul sulla sui sulle dal dalla dai dalle alla allo agli che sono abbiamo anche siamo licenze licenza questo dopo ieri oggi utenti nessuno nessun nessuna stato stata adesso buongiorno ",
    words: &[
        (Concept::Filler, " il lo la i gli le un uno una l si ci vi ne al alla alle ai all va fine "),
        (Concept::If, " se "),
        (Concept::But, " ma o "),
        (Concept::Not, " mai "),
        (Concept::Wrong, " errata "),
    ],
};

const PORTUGUESE: Tongue = Tongue {
    own: " nao sao nosso nossa licenca licencas licenciamento utilizador utilizadores servico uma pelo pela foi tem ninguem nenhum nenhuma estao voce ao aos com em tambem conexao sessao funcao ",
    words: &[
        (Concept::Filler, " o a os as do da dos das no na nos nas ao aos um uma so "),
        (Concept::But, " mas "),
        (Concept::Bought, " ha "),
        (Concept::Left, " livre falta "),
        (Concept::Disconnected, " queda quedas "),
        (Concept::Unreachable, " apagado apagada "),
        (Concept::Configured, " pos posto "),
    ],
};

/// Words of a text for each word that only its language has, at most.
const RARELY: usize = 16;

/// The language of a text that shares its short words: one of [`PORTUGUESE`] and [`ITALIAN`].
fn tongue_of(tokens: &Tokens) -> Option<&'static Tongue> {
    let count =
        |tongue: &Tongue| (0..tokens.all.len()).filter(|at| holds(tongue.own, tokens.word(*at))).count();
    let (italian, portuguese) = (count(&ITALIAN), count(&PORTUGUESE));
    let (tongue, own, other) = if italian > portuguese {
        (&ITALIAN, italian, portuguese)
    } else {
        (&PORTUGUESE, portuguese, italian)
    };
    (own > other && own * RARELY >= tokens.all.len()).then_some(tongue)
}

/// Gives the short words of a language the meaning that they have in it.
pub(super) fn find_local_words(tokens: &Tokens, items: &mut [Item]) {
    let Some(tongue) = tokens.tongue.get_or_init(|| tongue_of(tokens)) else { return };
    for item in items.iter_mut().filter(|item| item.to == item.from + 1) {
        let word = tokens.word(item.from);
        if let Some((concept, _)) = tongue.words.iter().find(|(_, words)| holds(words, word)) {
            item.what = What::Says(*concept);
        }
    }
}

//! Short words that mean something in one language, and something else or nothing in the others: the Italian "si" is a
//! Spanish condition, the Portuguese "no" a place.
//!
//! The tables of all languages are in [`super::words`]; which language it is, words tell that no other of them has.

use super::items::{Item, What};
use super::lists::List;
use super::tokens::Tokens;
use super::words::Concept;

/// A language that shares its short words with others.
#[derive(Debug)]
pub(super) struct Tongue {
    /// Words that only it has.
    own: List,
    /// What its short words mean.
    words: &'static [(Concept, List)],
}

static ITALIAN: Tongue = Tongue {
    own: List::of(
        " gli della dei degli delle dello nel nella nei nelle sul sulla sui sulle sull nell dell dall quell dal dalla dai dalle alla allo agli che sono abbiamo anche siamo licenze licenza questo dopo ieri oggi utenti nessuno nessun nessuna stato stata adesso buongiorno ",
    ),
    words: &[
        (
            Concept::Filler,
            List::of(" il lo la i gli le un uno una l si ci vi ne al alla alle ai all va fine da "),
        ),
        (Concept::If, List::of(" se ")),
        (Concept::But, List::of(" ma o ")),
        (Concept::Not, List::of(" mai ")),
        (Concept::Wrong, List::of(" errata ")),
    ],
};

static PORTUGUESE: Tongue = Tongue {
    own: List::of(
        " nao sao nosso nossa licenca licencas licenciamento utilizador utilizadores servico uma pelo pela foi tem ninguem nenhum nenhuma estao voce ao aos com em tambem conexao sessao funcao ",
    ),
    words: &[
        (Concept::Filler, List::of(" o a os as do da dos das no na nos nas ao aos um uma so ")),
        (Concept::But, List::of(" mas ")),
        (Concept::Bought, List::of(" ha ")),
        (Concept::Left, List::of(" livre falta ")),
        (Concept::Disconnected, List::of(" queda quedas ")),
        (Concept::Unreachable, List::of(" apagado apagada ")),
        (Concept::Configured, List::of(" pos posto ")),
    ],
};

/// Words of a text for each word that only its language has, at most.
const RARELY: usize = 16;

/// The language of a text that shares its short words: one of [`PORTUGUESE`] and [`ITALIAN`].
fn tongue_of(tokens: &Tokens) -> Option<&'static Tongue> {
    let count =
        |tongue: &Tongue| (0..tokens.all.len()).filter(|at| tongue.own.holds(tokens.word(*at))).count();
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
        if let Some((concept, _)) = tongue.words.iter().find(|(_, words)| words.holds(word)) {
            item.what = What::Says(*concept);
        }
    }
}

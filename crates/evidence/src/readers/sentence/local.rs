//! Short words that mean something in one language, and something else or nothing in the others: the Italian "si" is a
//! Spanish condition, the Portuguese "no" a place.
//!
//! The tables of all languages are in [`super::words`]; which language it is, words tell that no other of them has.

use std::sync::LazyLock;

use calwise_licensing::letters;

use super::items::{Item, What};
use super::lists::List;
use super::tokens::Tokens;
use super::words::Concept;
use crate::text::word_lists::WordLists;

/// A language that shares its short words with others.
#[derive(Debug)]
pub(super) struct Tongue {
    /// Words that only it has.
    own: &'static str,
    /// What its short words mean.
    words: &'static [(Concept, List)],
    /// A condition, where it begins a sentence.
    condition: List,
}

static ITALIAN: Tongue = Tongue {
    own: " gli della dei degli delle dello nel nella nei nelle sul sulla sui sulle sull nell dell dall quell dal dalla dai dalle alla allo agli che sono abbiamo anche siamo licenze licenza questo dopo ieri oggi utenti utente sessione modalita criteri nessuno nessun nessuna stato stata adesso buongiorno ",
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
    condition: List::of(" se "),
};

static PORTUGUESE: Tongue = Tongue {
    own: " nao sao nosso nossa licenca licencas licenciamento utilizador utilizadores servico uma pelo pela foi tem ninguem nenhum nenhuma estao voce ao aos com em tambem conexao sessao funcao gerenciador diretiva rede ",
    words: &[
        (Concept::Filler, List::of(" o a os as do da dos das no na nos nas ao aos um uma so ")),
        (Concept::But, List::of(" mas ")),
        (Concept::Bought, List::of(" ha ")),
        (Concept::Left, List::of(" livre falta ")),
        (Concept::Disconnected, List::of(" queda quedas ")),
        (Concept::Unreachable, List::of(" apagado apagada ")),
        (Concept::Configured, List::of(" pos posto ")),
    ],
    condition: List::of(" se "),
};

static POLISH: Tongue = Tongue {
    own: " jest nie sie licencji licencje serwer serwera serwerze serwerow uzytkownika uzytkownikow urzadzenie hosta hoscie sesji przez oraz mamy wszystkie zadnych grupie grupy dwoch trzech ",
    words: &[(Concept::And, List::of(" a "))],
    condition: List::of(" jesli jezeli gdy "),
};

static DUTCH: Tongue = Tongue {
    own: " het een niet zijn naar voor geen ook maar heeft hebben wordt worden licentieserver licentie licenties sessiehost gebruiker gebruikers apparaat modus deze bij nog ",
    words: &[],
    condition: List::of(" als indien wanneer "),
};

const TONGUES: [&Tongue; 4] = [&ITALIAN, &PORTUGUESE, &POLISH, &DUTCH];

/// Words of a text for each word that only its language has, at most.
const RARELY: usize = 16;

/// The words of each of them, in one table: all texts are asked for them.
static OWN: LazyLock<WordLists> =
    LazyLock::new(|| WordLists::new(&TONGUES.map(|tongue| tongue.own), letters::lower));

/// The language of a text that shares its short words: the one of [`TONGUES`] of which it has most words.
fn tongue_of(tokens: &Tokens) -> Option<&'static Tongue> {
    let own = &*OWN;
    let mut counts = TONGUES.map(|tongue| (0, tongue));
    for at in 0..tokens.all.len() {
        let lists = own.of(tokens.word(at));
        if lists != 0 {
            let of =
                |(number, (count, _)): (usize, &mut (usize, _))| *count += (lists >> number & 1) as usize;
            counts.iter_mut().enumerate().for_each(of);
        }
    }
    let (count, tongue) = counts.into_iter().max_by_key(|(count, _)| *count)?;
    let is_alone = counts.iter().filter(|(other, _)| *other == count).count() == 1;
    (is_alone && count * RARELY >= tokens.all.len()).then_some(tongue)
}

/// Gives the short words of a language the meaning that they have in it.
pub(super) fn find_local_words(tokens: &Tokens, items: &mut [Item]) {
    let Some(tongue) = tokens.tongue.get_or_init(|| tongue_of(tokens)) else { return };
    if let Some(first) = items.first_mut().filter(|first| tongue.condition.holds(tokens.word(first.from))) {
        first.what = What::Says(Concept::If);
        return find_words(tokens, tongue, &mut items[1..]);
    }
    find_words(tokens, tongue, items);
}

fn find_words(tokens: &Tokens, tongue: &Tongue, items: &mut [Item]) {
    for item in items.iter_mut().filter(|item| item.to == item.from + 1) {
        let word = tokens.word(item.from);
        if let Some((concept, _)) = tongue.words.iter().find(|(_, words)| words.holds(word)) {
            item.what = What::Says(*concept);
        }
    }
}

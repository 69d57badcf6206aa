//! The language of a piece of text: by the sentences of Windows in it, by its writing, by its small words.
//!
//! It is shown beside the piece and decides nothing: every reader knows all languages at once, so a piece that is
//! taken for another language is read the same. docs/decisions/0011 says why.

use std::sync::LazyLock;

use calwise_licensing::letters;

use crate::messages::MessageMatch;
use crate::text::word_lists::WordLists;

/// Bytes of a piece that are looked at.
const LONGEST: usize = 8192;
/// Small words of a language that there are at least.
const FEWEST_WORDS: u32 = 2;

/// Small words, each language's own; what several share is left to the others.
const SMALL_WORDS: [(&str, &str); 8] = [
    (
        "en",
        " the and of is are with this that was were has have been from not for you we it on to what which there \
         their when only but does did can cannot could would who how users people all ",
    ),
    (
        "de",
        " der die das und ist nicht mit ein eine einen dem den auf für wir ich sind wird wurde haben hat bei kein \
         keine aber auch nach seit beim vom zum zur im wie was alle noch nur dass ",
    ),
    (
        "fr",
        " le la les des du est sont une un et dans pour pas avec sur nous vous ce cette qui que aux au par mais \
         depuis plus tous mon notre nos leur été ",
    ),
    (
        "es",
        " el la los las del es son una un y en para no con por nos ya pero se lo como al esta este desde hay todos \
         qué muy también sin usuarios ",
    ),
    (
        "it",
        " il la gli le dei della delle del è sono una un e nel nella non con che si ma da dal alla ci anche \
         questo questa tutti dopo già sul ",
    ),
    (
        "pt",
        " o a os as dos das do da é são uma um e no na para não com por nos mas se em ao está este esta desde \
         todos já também pelo pela foi ",
    ),
    (
        "nl",
        " de het een en van is niet met op voor wij we ik zijn wordt werd hebben heeft bij geen maar ook naar \
         sinds aan uit om dat die dit nog alle er te ",
    ),
    (
        "pl",
        " i w na z nie jest są się do od dla że to jak po przez ale czy już tylko ma mamy przy lub oraz ten ta \
         wszyscy który co ",
    ),
];

/// Bytes of the longest small word, or more.
const LONGEST_WORD: usize = 12;

/// The same, in one.
static LANGUAGES_OF: LazyLock<WordLists> =
    LazyLock::new(|| WordLists::new(&SMALL_WORDS.map(|(_, words)| words), letters::lower));

/// Letters that one of the languages has and few others.
const LETTERS: &[(&str, &str)] =
    &[("de", "ß"), ("es", "ñ¿¡"), ("pt", "ãõ"), ("pl", "łżśźąęćń"), ("fr", "œêùë")];

/// All languages that are told, as Windows tags them.
pub const ALL: [&str; 12] = ["de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "zh-CN", "zh-TW"];

/// The language of a piece of text, where there is enough of it to tell.
pub fn language_of<'m>(text: &str, messages: impl Iterator<Item = &'m MessageMatch>) -> Option<&'static str> {
    let text = text.get(..text.floor_char_boundary(LONGEST)).unwrap_or("");
    // What people write around an English message is theirs, so their own words come first.
    by_writing(text).or_else(|| by_words(text)).or_else(|| {
        let longest = messages.max_by_key(|found| found.end - found.start);
        longest.map(|found| found.language)
    })
}

/// Of a text in another writing than Latin.
fn by_writing(text: &str) -> Option<&'static str> {
    if text.is_ascii() {
        return None;
    }
    let (mut latin, mut kana, mut cyrillic, mut han, mut traditional) = (0, 0, 0, 0, 0);
    for letter in text.chars() {
        match letter {
            'ぁ'..='ヿ' | 'ｦ'..='ﾝ' => kana += 1,
            'Ѐ'..='ӿ' => cyrillic += 1,
            '一'..='鿿' => {
                han += 1;
                traditional +=
                    usize::from("們這為發時會對無開關電腦錯誤證權據庫網啟連線後從單".contains(letter));
            }
            letter if letter.is_alphabetic() => latin += 1,
            _ => {}
        }
    }
    // Names and commands in Latin letters stand in every language; a letter of Chinese says more than one of them.
    match () {
        () if kana * 8 > latin && kana > 1 => Some("ja"),
        () if han * 8 > latin && han > 1 => Some(if traditional > 0 { "zh-TW" } else { "zh-CN" }),
        () if cyrillic * 4 > latin && cyrillic > 3 => Some("ru"),
        () => None,
    }
}

/// Of a text in Latin letters.
fn by_words(text: &str) -> Option<&'static str> {
    let lists = &*LANGUAGES_OF;
    let mut counts = [0; SMALL_WORDS.len()];
    // What stands in capitals is an abbreviation or part of a name: "OS" and the end of "LIC-A" are no Portuguese articles.
    let is_short = |word: &str| word.chars().all(char::is_uppercase);
    let words = text.split(|letter: char| !letter.is_alphabetic());
    for word in words.filter(|word| !word.is_empty() && word.len() <= LONGEST_WORD) {
        let languages = lists.of(word);
        if languages != 0 && !is_short(word) {
            for (place, count) in counts.iter_mut().enumerate() {
                *count += 2 * (languages >> place & 1);
            }
        }
    }
    let is_ascii = text.is_ascii();
    for (count, (language, _)) in counts.iter_mut().zip(SMALL_WORDS).filter(|_| !is_ascii) {
        let own = LETTERS.iter().find(|(known, _)| *known == language).map_or("", |(_, letters)| letters);
        let is_own = |letter: char| !letter.is_ascii() && own.contains(letters::lower(letter));
        *count += u32::from(!own.is_empty() && text.contains(is_own));
    }
    let best = counts.iter().copied().max()?;
    let mut first = counts.iter().zip(SMALL_WORDS).filter(|(count, _)| **count == best);
    let (_, (language, _)) = first.next()?;
    (best >= 2 * FEWEST_WORDS && first.next().is_none()).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_hosts_in_per_user_mode_is_not_italian() {
        let list = "Host : A\nLicensingName : Per User\n\nHost : B\nLicensingName : Per User\n";
        assert_ne!(language_of(list, [].iter()), Some("it"));
        let tested = "PS C:\\> Test-NetConnection LIC-A -Port 135\nComputerName     : LIC-A\n";
        assert_eq!(language_of(tested, [].iter()), None);
    }

    #[test]
    fn every_language_that_is_told_can_be_chosen() {
        for (language, _) in SMALL_WORDS.iter().chain(LETTERS) {
            assert!(ALL.contains(language), "{language}");
        }
    }

    #[test]
    fn languages_are_told_apart_by_a_line_of_each() {
        for (language, text) in [
            ("en", "Since Monday nobody can sign in, and the list of license servers is empty."),
            ("en", "We have 40 CALs on LIC01 but only 12 are issued"),
            ("fr", "Depuis lundi plus personne ne peut se connecter, le serveur est pourtant dans la liste."),
            ("fr", "Les CAL sont sur le serveur LIC01, mais pas dans le bon mode"),
            ("de", "Seit Montag kann sich keiner mehr anmelden, und der Lizenzserver ist nicht erreichbar."),
            ("de", "Der Dienst auf LIC01 wurde nach dem Update nicht gestartet"),
            ("es", "Desde el lunes no entra nadie y el servidor de licencias no está en la lista."),
            ("es", "¿Hay que comprar más CAL para los usuarios?"),
            ("it", "Da lunedì nessuno riesce più a entrare, il server licenze non è nella lista."),
            ("it", "Le licenze sono installate sul server, ma il servizio non è avviato"),
            ("pt", "Desde segunda ninguém consegue entrar, e o servidor de licenças não está na lista."),
            ("pt", "As licenças já foram instaladas no servidor, mas o modo está errado"),
            ("nl", "Sinds maandag kan niemand meer aanmelden, en de licentieserver staat niet in de lijst."),
            ("nl", "Het aantal licenties op de server is niet genoeg voor alle apparaten"),
            ("pl", "Od poniedziałku nikt nie może się zalogować, serwera licencji nie ma na liście."),
            ("pl", "Licencje są na serwerze, ale tryb jest zły"),
            ("ru", "С понедельника никто не может войти на RDSH01, сервера нет в списке."),
            ("ja", "RDSH01 に月曜から誰も接続できません。"),
            ("ja", "ライセンスサーバーは LIC01 です"),
            ("zh-CN", "从星期一开始没有人能登录 RDSH01，许可证服务器不在列表里。"),
            ("zh-TW", "從星期一開始沒有人能登入 RDSH01，授權伺服器不在清單裡。"),
        ] {
            assert_eq!(language_of(text, [].iter()), Some(language), "{text}");
        }
    }

    #[test]
    fn what_has_no_language_is_given_none() {
        for text in [
            "",
            "OS Name: x\nOS Version: y\nOS Configuration: z\nNO DO",
            "DaysLeft : 3",
            "    LicensingMode    REG_DWORD    0x4",
            "LIC01, LIC02",
            "1128 50280",
        ] {
            assert_eq!(language_of(text, [].iter()), None, "{text}");
        }
    }

    #[test]
    fn a_message_has_its_language_and_what_people_write_around_it_theirs() {
        let message = "Удаленный сеанс отключен, поскольку отсутствуют доступные серверы лицензирования";
        let of = |text: &str| language_of(text, crate::messages::find_all(text).iter());
        assert_eq!(of(message), Some("ru"));
        assert_eq!(of("Remotedesktop-Lizenzierungsmodus ist nicht konfiguriert"), Some("de"));
        assert_eq!(
            of("LicensingProtocol: Lizenzierungsprotokoll Fehler"),
            Some("de"),
            "by the words of a message"
        );
        let around = "Bei uns kommt seit heute nur noch \"no Remote Desktop License Servers available\" und wir haben nichts geändert";
        assert_eq!(of(around), Some("de"));
    }
}

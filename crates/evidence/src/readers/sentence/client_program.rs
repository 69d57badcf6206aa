//! That the program people connect with fails before it connects: "the Remote Desktop app crashes as soon as I open it".
//!
//! By its words and without the grammar of the other tables, so that languages share it. What fails inside of a session
//! is no client. Messages of Windows that say the same are in the tables of messages.

use calwise_licensing::fact::Strength;
use calwise_licensing::symptom::SymptomKind;

use crate::observation::{Observation, Saw};
use crate::reader::Source;
use crate::text::lines::Line;
use crate::text::marks::Marks;
use crate::text::plain::{Phrases, plain};

/// Bytes of the longest line that is looked at.
const LONGEST: usize = 1500;

/// Part of each way to say that a program ends by itself.
static STEMS: Marks = Marks::in_any_case(&[
    "crash", "cierra", "closes", "quits", "plante", "ferme", "rzt", "chiude", "fecha", "beendet", "24h2",
]);
/// A release of Windows 11 whose client loses hosts of 2016 and older, and when it does.
const KNOWN_ISSUE: [&str; 2] = [" 24h2 ", " 65 s"];
/// That a program ends by itself.
static ENDS: Phrases = Phrases::of(
    " crashes | crashing | keeps crashing| closes itself| closes by itself| closes immediately\
| closes instantly| closes right away| quits immediately| quits as soon| se cierra sol| se cierra al abrir\
| se cierra nada mas| se cierra inmediat| se cierra de golpe| plante | se ferme tout| se ferme aussitot\
| se ferme immediat| se ferme des | sturzt | beendet sich sofort| schliesst sich sofort| si chiude da sol\
| si chiude subito| si chiude appena| va in crash| fecha sozinh| fecha na hora| fecha logo| fecha se sozinh",
);
/// What people connect with, by a name that nothing else has.
static PROGRAMS: Phrases = Phrases::of(
    " mstsc| msrdc| windows app | rd client| rdp client| rdp app| client rdp| cliente rdp\
| app rdp| rdp app| remote desktop app| remote desktop client| remotedesktop app| remotedesktop client\
| remotedesktopapp| remotedesktopclient| app de escritorio remoto| aplicacion de escritorio remoto\
| aplicacion escritorio remoto| cliente de escritorio remoto| appli bureau a distance\
| l'appli bureau a distance| application bureau a distance| l'application bureau a distance| client bureau a distance| app bureau a distance| l'app bureau a distance\
| app desktop remoto| l'app desktop remoto| app di desktop remoto| l'app di desktop remoto| client desktop remoto| client di desktop remoto| aplicativo area de trabalho remota\
| aplicativo de area de trabalho remota| aplicativo da area de trabalho remota\
| app area de trabalho remota| app da area de trabalho remota| app ambiente de trabalho remoto",
);
/// Remote Desktop, whatever of it.
static REMOTE: Phrases = Phrases::of(
    " rdp | remote desktop | escritorio remoto| bureau a distance| desktop remoto| remotedesktop\
| area de trabalho remota| ambiente de trabalho remoto",
);
/// What people hold in their hands.
static DEVICES: Phrases = Phrases::of(
    " tablet| tableta| tablette| ipad| iphone| android| movil | telefono| smartphone| handy \
| celular | cellulare| telefonino| macbook| telephone",
);
/// When it fails: before anybody is connected.
static AT_ONCE: Phrases = Phrases::of(
    " al abrir| nada mas | en cuanto abr| a l'ouverture| au lancement| des qu'on l'ouvre| des l'ouverture\
| beim offnen| beim start| sobald | as soon as | on launch| when opening| at startup| all'apertura| all'avvio\
| appena | ao abrir| assim que ",
);
/// What fails there is none: it runs on the other side.
static INSIDE: Phrases = Phrases::of(
    " in the session| inside | dentro de | en la sesion| en las sesiones| in der sitzung| dans la session\
| dans les sessions| nella sessione| nelle sessioni| na sessao| nas sessoes| on the server| im remotedesktop \
| remoteapp | no | not | never | nicht | kein | pas | nao | non | nunca | jamais | mai ",
);

/// What a line says of the program that people connect with.
pub(super) fn said(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    if line.text.len() > LONGEST || !STEMS.stand_in(line.text) {
        return None;
    }
    let sentences = line.text.split_inclusive(['.', ';', '!', '?']);
    let sentence = sentences.into_iter().find(|sentence| !sentence.ends_with('?') && fails(sentence))?;
    let (from, to) = line.place_of(sentence.trim());
    let provenance = source.provenance_of(from, to, Strength::Statement, None);
    Some(Observation { machine: None, saw: Saw::Symptom(SymptomKind::ClientFails), provenance })
}

fn fails(sentence: &str) -> bool {
    let plain = plain(sentence);
    if KNOWN_ISSUE.iter().all(|part| plain.contains(part)) {
        return true;
    }
    let Some(end) = ENDS.first_in(&plain) else { return false };
    // What is denied behind it is something else: "… closes by itself, I do not even see the server".
    let before = plain.get(..end + 1).unwrap_or("");
    let is_program = PROGRAMS.stand_in(&plain);
    let is_device = DEVICES.stand_in(&plain) && REMOTE.stand_in(&plain) && AT_ONCE.stand_in(&plain);
    (is_program || is_device) && !INSIDE.stand_in(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_that_fails_is_told_from_what_fails_in_a_session() {
        for (sentence, expected) in [
            ("The Remote Desktop app on the phone crashes as soon as I tap it", true),
            ("mstsc crashes since the update", true),
            ("La aplicación de Escritorio remoto se cierra sola", true),
            ("en el iPad, al abrir el escritorio remoto, la aplicación se cierra sola y no veo nada", true),
            ("L'appli Bureau à distance plante à l'ouverture", true),
            ("Die Remotedesktop-App stürzt beim Öffnen ab", true),
            ("L'app Desktop remoto si chiude da sola appena la tocco", true),
            ("O aplicativo Área de Trabalho Remota fecha sozinho", true),
            ("In the remote desktop session the payroll program crashes at startup", false),
            ("En el escritorio remoto la aplicación de nóminas se cierra sola", false),
            ("Dans la session, le client RDP de l'autre site plante", false),
            ("PC mit 24H2 fliegen nach 65 Sekunden raus", true),
            ("PC mit 24H2 fliegen nach 60 Minuten raus", false),
            ("The Remote Desktop app never crashes on this phone", false),
            ("Le logiciel de caisse plante sur la tablette", false),
        ] {
            assert_eq!(fails(sentence), expected, "{sentence}");
        }
    }
}

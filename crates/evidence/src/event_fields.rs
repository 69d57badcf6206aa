//! Labels of events in all the forms and languages in which a log is printed, and the fields they stand for.
//!
//! The one place where labels are known; what a form looks like around them is for its reader.

use crate::event_record::EventRecord;
use crate::records::without_type;
use crate::text::dates;
use calwise_licensing::letters;

/// A label's part in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The log, or its channel.
    Log,
    /// Who logged it.
    Source,
    /// Its number.
    Number,
    /// Its number with severity and facility.
    LongNumber,
    /// What tells apart events of one number.
    Qualifiers,
    /// When it was logged.
    Time,
    /// The machine that logged it.
    Computer,
    /// Its text.
    Message,
    /// Its parameters.
    Parameters,
    /// Its XML follows.
    Xml,
    /// Something else that every event has.
    Other,
}

/// Labels in lower case: Event Viewer's in eleven languages, `wevtutil`'s, properties of PowerShell, fields of
/// collectors.
const LABELS: &[(Field, &[&str])] = &[
    (
        Field::Log,
        &[
            "log name",
            "logname",
            "logfile",
            "log",
            "eventlog",
            "channel",
            "nom du journal",
            "protokollname",
            "nombre de registro",
            "nombre del registro",
            "nome registro",
            "nome do log",
            "nome do registo",
            "logboeknaam",
            "nazwa dziennika",
            "имя журнала",
            "ログの名前",
            "日志名称",
            "記錄檔名稱",
        ],
    ),
    (
        Field::Source,
        &[
            "source",
            "event source",
            "ereignisquelle",
            "source de l'événement",
            "providername",
            "provider",
            "provider name",
            "provider_name",
            "winlog.provider_name",
            "event.provider",
            "sourcename",
            "quelle",
            "origen",
            "origine",
            "fonte",
            "origem",
            "bron",
            "źródło",
            "источник",
            "ソース",
            "来源",
            "來源",
        ],
    ),
    (
        Field::Number,
        &[
            "event id",
            "eventid",
            "eventcode",
            "event_id",
            "event number",
            "winlog.event_id",
            "event.code",
            "id",
            "id de l'événement",
            "id d'événement",
            "id événement",
            "ereignis-id",
            "ereigniskennung",
            "id. del evento",
            "id. de evento",
            "id del evento",
            "id de evento",
            "identificador de evento",
            "id evento",
            "identificação do evento",
            "id do evento",
            "gebeurtenis-id",
            "identyfikator zdarzenia",
            "код события",
            "イベント id",
            "事件 id",
            "事件id",
            "事件識別碼",
        ],
    ),
    (Field::LongNumber, &["instanceid"]),
    (Field::Qualifiers, &["qualifiers"]),
    (
        Field::Time,
        &[
            "date",
            "date and time",
            "timecreated",
            "timegenerated",
            "time",
            "timestamp",
            "@timestamp",
            "_time",
            "eventtime",
            "datum",
            "datum und uhrzeit",
            "date et heure",
            "fecha",
            "fecha y hora",
            "data",
            "data e ora",
            "data e hora",
            "datum en tijd",
            "data i godzina",
            "дата",
            "дата и время",
            "日付",
            "日付と時刻",
            "日期",
            "日期和时间",
            "日期和時間",
        ],
    ),
    (
        Field::Computer,
        &[
            "computer",
            "machinename",
            "computername",
            "computer_name",
            "logging computer",
            "winlog.computer_name",
            "host.hostname",
            "host.name",
            "agent.hostname",
            "ordinateur",
            "equipo",
            "computador",
            "komputer",
            "компьютер",
            "コンピューター",
            "コンピュータ",
            "计算机",
            "電腦",
        ],
    ),
    (
        Field::Message,
        &[
            "description",
            "message",
            "rendereddescription",
            "beschreibung",
            "descripción",
            "descrizione",
            "descrição",
            "beschrijving",
            "opis",
            "описание",
            "説明",
            "描述",
            "说明",
        ],
    ),
    (Field::Parameters, &["replacementstrings", "properties"]),
    (
        Field::Xml,
        &[
            "event xml",
            "xml de l'événement",
            "ereignis-xml",
            "xml de evento",
            "xml evento",
            "xml do evento",
            "gebeurtenis-xml",
            "kod xml zdarzenia",
            "xml события",
            "イベント xml",
            "事件 xml",
        ],
    ),
    (
        Field::Other,
        &[
            "task category",
            "event type",
            "event level",
            "eventtype",
            "taskcategory",
            "recordnumber",
            "type",
            "event category",
            "ereignistyp",
            "ereigniskategorie",
            "task",
            "level",
            "opcode",
            "keywords",
            "keyword",
            "user",
            "user name",
            "entrytype",
            "category",
            "categorynumber",
            "index",
            "recordid",
            "version",
            "providerid",
            "processid",
            "threadid",
            "userid",
            "leveldisplayname",
            "opcodedisplayname",
            "taskdisplayname",
            "keywordsdisplaynames",
            "relatedactivityid",
            "activityid",
            "containerlog",
            "matchedqueryids",
            "bookmark",
            "timewritten",
            "username",
            "site",
            "container",
            "pscomputername",
            "runspaceid",
            "catégorie de la tâche",
            "niveau",
            "mots clés",
            "mots-clés",
            "utilisateur",
            "aufgabenkategorie",
            "ebene",
            "schlüsselwörter",
            "benutzer",
            "categoría de la tarea",
            "categoría de tarea",
            "nivel",
            "palabras clave",
            "usuario",
            "categoria attività",
            "livello",
            "parole chiave",
            "utente",
            "categoria da tarefa",
            "nível",
            "palavras-chave",
            "usuário",
            "utilizador",
            "taakcategorie",
            "trefwoorden",
            "gebruiker",
            "kategoria zadania",
            "poziom",
            "słowa kluczowe",
            "użytkownik",
            "категория задачи",
            "уровень",
            "ключевые слова",
            "пользователь",
            "タスクのカテゴリ",
            "レベル",
            "キーワード",
            "ユーザー",
            "任务类别",
            "级别",
            "关键字",
            "用户",
            "操作代码",
            "工作類別",
            "等級",
            "層級",
            "關鍵字",
            "使用者",
        ],
    ),
];

/// The field of a label, whatever its case, quotes and blanks around it.
pub fn field(label: &str) -> Option<Field> {
    let label = label
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{A0}' | '\u{202F}' | '"' | '\u{FEFF}'));
    if label.is_empty() || label.len() > LONGEST_LABEL {
        return None;
    }
    let name = letters::lower_case(without_type(label)).replace('’', "'").replace('\u{A0}', " ");
    LABELS.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(field, _)| *field)
}

/// Bytes that a label may have.
const LONGEST_LABEL: usize = 64;

/// The label of a line and what follows its colon.
pub fn labelled(line: &str) -> Option<(Field, &str)> {
    if let Some(found) = in_two_cells(line) {
        return Some(found);
    }
    let at = line.find([':', '：', '='])?;
    if line[at..].starts_with('=') {
        let is_word = line[..at].bytes().all(|byte| byte.is_ascii_alphanumeric());
        return Some((field(&line[..at]).filter(|_| is_word)?, line[at + 1..].trim()));
    }
    let value = line[at..].trim_start_matches([':', '：']);
    Some((field(&line[..at])?, value.trim()))
}

/// A label and its value in the two cells of a table that was copied, as alerts show what they were raised by.
fn in_two_cells(line: &str) -> Option<(Field, &str)> {
    let (label, value) = line.split_once('\t')?;
    let value = value.trim();
    let is_cell = !value.is_empty() && !value.contains('\t') && !value.starts_with([':', '=']);
    let has_mark = label.contains([':', '：', '=']);
    if is_cell && !has_mark { Some((field(label)?, value)) } else { None }
}

impl EventRecord {
    /// Takes what stands for a field; false where it is a date that cannot be read.
    pub fn set(&mut self, field: Field, value: &str) -> bool {
        let value = value.trim();
        let text = || (!value.is_empty()).then(|| value.to_owned());
        match field {
            Field::Log => self.log = text(),
            Field::Source => self.source = text(),
            Field::Number => self.number = number(value).or(self.number),
            Field::LongNumber => {
                let long = number(value);
                self.qualifiers = self.qualifiers.or(long.map(|long| long >> 16).filter(|high| *high > 0));
                self.number = self.number.or(long);
            }
            Field::Qualifiers => self.qualifiers = number(value).or(self.qualifiers),
            Field::Time => {
                // Older forms put the time of day on a line of its own.
                self.time = dates::moment(value).or(self.time);
                return self.time.is_some() || value.is_empty();
            }
            Field::Computer => self.computer = text(),
            Field::Message => self.message = text(),
            Field::Parameters => self.parameters.extend(in_braces(value)),
            Field::Xml | Field::Other => {}
        }
        true
    }
}

/// A number as logs print it: plain, with separators of thousands that PowerShell never prints left out, or hex.
fn number(text: &str) -> Option<u32> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    }
}

/// Items of a list as PowerShell prints it, `{one, two}`; objects in it say nothing.
fn in_braces(text: &str) -> impl Iterator<Item = String> {
    let list = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let items = list.into_iter().flat_map(|list| list.split(',')).map(str::trim);
    items.filter(|item| !item.is_empty() && !item.starts_with("System.")).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_label_stands_once_and_in_lower_case() {
        let all: Vec<&str> = LABELS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        let unique: BTreeSet<_> = all.iter().collect();
        assert_eq!(unique.len(), all.len());
        for name in all {
            assert_eq!(name, name.to_lowercase());
            assert!(name.len() <= LONGEST_LABEL && field(name).is_some(), "{name}");
        }
    }

    #[test]
    fn labels_are_known_in_every_language_of_windows() {
        for line in [
            "Event ID:      4105",
            "ID de l’événement : 4105",
            "Ereignis-ID:   4105",
            "Id. del evento:4105",
            "ID evento:     4105",
            "Identificação do Evento:4105",
            "Gebeurtenis-id:4105",
            "Identyfikator zdarzenia:4105",
            "Код события:   4105",
            "イベント ID: 4105",
            "事件 ID：4105",
            "事件識別碼: 4105",
        ] {
            assert_eq!(labelled(line), Some((Field::Number, "4105")), "{line}");
        }
        assert_eq!(labelled("EventCode=4105"), Some((Field::Number, "4105")));
        assert_eq!(field("EventID_d"), Some(Field::Number));
        assert_eq!(labelled("Event Number\t4105"), Some((Field::Number, "4105")));
        assert_eq!(labelled("Event ID\t: 4105"), Some((Field::Number, "4105")));
        for line in ["Level\tDate\tSource", "rack\t4105", "note: 4105", "a note=4105", "event id = 4105"] {
            assert_eq!(labelled(line), None, "{line}");
        }
    }

    #[test]
    fn a_long_number_gives_number_and_qualifiers() {
        let mut record = EventRecord::default();
        record.set(Field::LongNumber, "3221226600");
        assert_eq!((record.number, record.qualifiers), (Some(3_221_226_600), Some(49_152)));
        record.set(Field::Number, "1128");
        assert_eq!(record.number, Some(1128));
        record.set(Field::Parameters, "{ls1, System.Object}");
        assert_eq!(record.parameters, ["ls1"]);
    }
}

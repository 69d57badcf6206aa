//! The page's side of reading large cases: a worker reads, and the page takes the report in part by part.
//!
//! One worker, kept while its case is open: it alone can say the report in another language. One that ends in the
//! middle is started again once. The worker's side is `reading`.

use super::{languages, reading};
use crate::engine::v1::Report;
use crate::state::lines::Run;
use crate::state::marks::Mark;
use crate::state::{Action, Case, Elsewhere, Piece, SharedReport, Sheet, Step, choice};
use crate::words::Words;
use gloo::events::EventListener;
use js_sys::{Array, Function, Reflect, Uint8Array, Uint32Array, global};
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;
use time::Date;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{MessageEvent, Worker};
use yew::Callback;
use yew::platform::time::sleep;

/// How often a worker that ends in the middle is started again.
const TRIES: u32 = 1;

/// What is asked of the worker.
#[derive(Clone)]
enum Question {
    Read(Vec<Piece>, Date),
    Say,
}

struct Desk {
    worker: Worker,
    ready: bool,
    _listeners: [EventListener; 2],
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

#[derive(Default)]
struct Reader {
    dispatch: Callback<Action>,
    desk: Option<Desk>,
    asked: Option<(usize, Question, [String; 2])>,
    /// What the worker has read: the pieces to start from if it is gone.
    known: Option<(Vec<Piece>, Date)>,
    failed: u32,
    texts: Vec<Vec<u8>>,
    report: Option<Report>,
    starts: Vec<Vec<u32>>,
    runs: Vec<Run>,
    marks: Vec<Mark>,
    giving: Option<Callback<JsValue>>,
}

thread_local! {
    static READER: RefCell<Reader> = RefCell::default();
}

fn with<T>(what: impl FnOnce(&mut Reader) -> T) -> T {
    READER.with(|reader| what(&mut reader.borrow_mut()))
}

/// Reads pieces; the case that comes of it has this id.
pub fn read(id: usize, pieces: Vec<Piece>, today: Date, words: &Words, dispatch: Callback<Action>) {
    with(|reader| {
        // Whoever is busy with what nobody wants to know is replaced.
        if reader.asked.is_some() {
            reader.desk = None;
        }
        reader.dispatch = dispatch;
        reader.failed = 0;
        reader.known = Some((pieces.clone(), today));
    });
    ask(id, Question::Read(pieces, today), words);
}

/// Says the report of the case that was read last in another language.
pub fn say(id: usize, words: &Words) {
    let again = with(|reader| match (&reader.desk, &reader.known) {
        (None, Some((pieces, today))) => Question::Read(pieces.clone(), *today),
        _ => Question::Say,
    });
    ask(id, again, words);
}

/// Nothing is being read any more.
pub fn stop() {
    with(|reader| {
        if reader.asked.take().is_some() {
            reader.desk = None;
        }
    });
}

/// The case is gone, and with it whoever read it.
pub fn end() {
    with(|reader| {
        let dispatch = reader.dispatch.clone();
        *reader = Reader { dispatch, ..Reader::default() };
    });
}

/// Gives the whole report as `markdown` or `json`; nothing where whoever read the case is gone.
pub fn give(kind: &str, given: &Callback<JsValue>) {
    let asked = with(|reader| {
        let Some(desk) = reader.desk.as_ref().filter(|desk| desk.ready && reader.asked.is_none()) else {
            return false;
        };
        reader.giving = Some(given.clone());
        desk.worker.post_message(&Array::of3(&"give".into(), &0.into(), &kind.into())).is_ok()
    });
    if !asked {
        given.emit(JsValue::NULL);
    }
}

fn ask(id: usize, question: Question, words: &Words) {
    let tag = words.language().tag().to_owned();
    spawn_local(async move {
        // What is shown meanwhile comes first.
        sleep(Duration::ZERO).await;
        match languages::all_texts(&tag).await {
            Some(texts) => {
                with(|reader| reader.asked = Some((id, question, [tag, texts])));
                go_on();
            }
            None => tell(Action::Failed(false)),
        }
    });
}

fn tell(action: Action) {
    let dispatch = with(|reader| reader.dispatch.clone());
    dispatch.emit(action);
}

/// Asks what is wanted, as soon as there is somebody to ask.
fn go_on() {
    let can = with(|reader| {
        if reader.asked.is_none() {
            return true;
        }
        if reader.desk.is_none() {
            reader.desk = start();
        }
        let Reader { asked: Some((id, question, [tag, texts])), desk: Some(desk), .. } = &*reader else {
            return false;
        };
        if !desk.ready {
            return true;
        }
        let number = JsValue::from(u32::try_from(*id).unwrap_or(u32::MAX));
        match question {
            Question::Say => {
                let message = Array::of4(&"say".into(), &number, &tag.into(), &texts.into());
                reader.report = None;
                desk_of(reader).is_some_and(|desk| desk.worker.post_message(&message).is_ok())
            }
            Question::Read(pieces, today) => {
                let (names, buffers) = (Array::new(), Array::new());
                for piece in pieces {
                    names.push(&piece.name.as_str().into());
                    buffers.push(&Uint8Array::from(piece.bytes.as_slice()).buffer());
                }
                let message = Array::of4(&"read".into(), &number, &tag.into(), &texts.into());
                message.push(&today.to_string().into());
                message.push(&names);
                message.push(&buffers);
                let choices = pieces.iter().map(|piece| JsValue::from(choice::write(&piece.choices)));
                message.push(&choices.collect::<Array>());
                reader.forget();
                desk_of(reader)
                    .is_some_and(|desk| desk.worker.post_message_with_transfer(&message, &buffers).is_ok())
            }
        }
    });
    if !can {
        with(|reader| reader.asked = None);
        tell(Action::Failed(false));
    }
}

fn desk_of(reader: &Reader) -> Option<&Desk> {
    reader.desk.as_ref()
}

fn start() -> Option<Desk> {
    let begin: Function = Reflect::get(&global(), &"calwiseWorker".into()).ok()?.dyn_into().ok()?;
    let worker: Worker = begin.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
    let heard = EventListener::new(&worker, "message", |event| {
        if let Some(event) = event.dyn_ref::<MessageEvent>() {
            hear(&event.data());
        }
    });
    let failed = EventListener::new(&worker, "error", |event| {
        event.prevent_default();
        fail();
    });
    Some(Desk { worker, ready: false, _listeners: [heard, failed] })
}

/// A worker that ends in the middle is replaced; one that never began leaves reading to the page.
fn fail() {
    let action = with(|reader| {
        let began = reader.desk.as_ref().is_some_and(|desk| desk.ready);
        reader.desk = None;
        reader.failed += 1;
        let Some((_, question, _)) = &mut reader.asked else { return None };
        if began && reader.failed <= TRIES {
            if let (Question::Say, Some((pieces, today))) = (&question, &reader.known) {
                *question = Question::Read(pieces.clone(), *today);
            }
            return None;
        }
        reader.asked = None;
        Some(Action::Failed(began))
    });
    match action {
        Some(action) => tell(action),
        None => go_on(),
    }
}

fn hear(message: &JsValue) {
    let Some(answer) = message.dyn_ref::<Array>() else {
        with(|reader| {
            if let Some(desk) = &mut reader.desk {
                desk.ready = true;
            }
        });
        return go_on();
    };
    let word = answer.get(0).as_string().unwrap_or_default();
    let value = answer.get(2);
    if word == "given" {
        if let Some(given) = with(|reader| reader.giving.take()) {
            given.emit(value);
        }
        return;
    }
    if let Some(action) = with(|reader| reader.take(&word, &value, &answer.get(3))) {
        tell(action);
    }
}

impl Reader {
    fn forget(&mut self) {
        self.texts.clear();
        self.report = None;
        self.starts.clear();
    }

    /// Takes in one answer; gives what the page is to be told.
    fn take(&mut self, word: &str, value: &JsValue, more: &JsValue) -> Option<Action> {
        let (id, is_read) = match &self.asked {
            Some((id, question, _)) => (*id, matches!(question, Question::Read(..))),
            None => return None,
        };
        match word {
            "step" => {
                let number = |value: &JsValue| value.as_f64().and_then(|read| format!("{read}").parse().ok());
                let (read, part) = (number(value), number(more).unwrap_or(0));
                let many = self.known.as_ref().map_or(0, |(pieces, _)| pieces.len());
                return Some(Action::Step(
                    id,
                    match read {
                        Some(read) if read < many => Step::Read(read, u32::try_from(part).unwrap_or(0)),
                        Some(_) => Step::Judge,
                        None => Step::Tell,
                    },
                ));
            }
            "text" => self.texts.push(Uint8Array::new(value).to_vec()),
            "starts" => self.starts.push(Uint32Array::new(value).to_vec()),
            "runs" => self.runs = reading::runs_of(&Uint32Array::new(value).to_vec()),
            "marks" => self.marks = reading::marks_of(&Uint32Array::new(value).to_vec()),
            "part" => {
                if let Ok(part) = serde_json::from_slice(&Uint8Array::new(value).to_vec()) {
                    reading::join(&mut self.report, part);
                }
            }
            "told" if !is_read => {
                self.asked = None;
                return Some(Action::Retold(id, SharedReport::new(self.report.take()?)));
            }
            "done" => {
                self.asked = None;
                let sheet = Sheet {
                    starts: std::mem::take(&mut self.starts),
                    runs: std::mem::take(&mut self.runs),
                    marks: std::mem::take(&mut self.marks),
                };
                return Some(Action::Came(Rc::new(Case::elsewhere(
                    id,
                    Elsewhere {
                        report: SharedReport::new(self.report.take()?),
                        texts: Rc::new(std::mem::take(&mut self.texts)),
                        sheet: Rc::new(sheet),
                        requirements: value.as_string().map(Into::into),
                    },
                ))));
            }
            _ => {}
        }
        None
    }
}

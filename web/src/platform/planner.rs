//! The page's side of working out plans: one question at a time, and only the newest counts.
//!
//! A worker does the work. Where none can be had the page does it itself, and typing waits for it.

use super::{languages, worker};
use crate::engine::plan::{self, PlanReport};
use crate::engine::v1::Finding;
use crate::words::Words;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Reflect, global};
use std::cell::RefCell;
use std::rc::Rc;
use time::Date;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{MessageEvent, Worker};
use yew::Callback;

/// How long the page is quiet before alternatives are asked for, in milliseconds.
const QUIET: u32 = 400;
/// How long an answer may take that nobody waits for any more.
const PATIENCE: f64 = 1_500.0;

/// What is asked.
#[derive(Clone)]
pub struct Question {
    /// The requirements, JSON that can be read.
    pub json: Rc<str>,
    /// The day that "today" means.
    pub today: Date,
    /// The language to answer in.
    pub words: Words,
    /// Whether alternatives are wanted as well, once nothing else is.
    pub deep: bool,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// What was asked.
    pub json: Rc<str>,
    /// The plan; none where it could not be worked out.
    pub report: Option<Rc<PlanReport>>,
    /// What the rules say of what is there today.
    pub findings: Rc<Vec<Finding>>,
    /// Whether alternatives were looked for as well.
    pub deep: bool,
    /// How long it took from the question on, in milliseconds.
    pub took: f64,
    /// How much of it was the engine's.
    pub engine: f64,
}

/// Asks a worker, and starts and ends it.
#[derive(Clone)]
pub struct Planner(Rc<RefCell<Inner>>);

struct Inner {
    answered: Callback<Answer>,
    worker: Option<Started>,
    /// The language that the worker speaks, and its texts once they are there.
    texts: Option<(String, [String; 2])>,
    spoken: Option<String>,
    wanted: Option<(Question, bool, f64)>,
    running: Option<(u32, Question, bool, f64)>,
    quiet: Option<Timeout>,
    count: u32,
    alone: bool,
}

struct Started {
    worker: Worker,
    ready: bool,
    _listeners: [EventListener; 2],
}

impl Drop for Started {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn now() -> f64 {
    js_sys::Date::now()
}

impl Planner {
    /// Nothing is started before something is asked.
    pub fn new(answered: Callback<Answer>) -> Self {
        Self(Rc::new(RefCell::new(Inner {
            answered,
            worker: None,
            texts: None,
            spoken: None,
            wanted: None,
            running: None,
            quiet: None,
            count: 0,
            alone: false,
        })))
    }

    /// Asks; what was asked before is not answered any more.
    pub fn ask(&self, question: Question) {
        {
            let mut inner = self.0.borrow_mut();
            inner.quiet = None;
            // Whoever is busy with what nobody wants to know is replaced.
            if inner.running.as_ref().is_some_and(|(_, _, deep, begun)| *deep || now() - begun > PATIENCE) {
                inner.worker = None;
                inner.spoken = None;
                inner.running = None;
            }
            inner.wanted = Some((question, false, now()));
        }
        self.go_on();
    }

    /// Nothing is wanted any more.
    pub fn forget(&self) {
        let mut inner = self.0.borrow_mut();
        inner.quiet = None;
        inner.wanted = None;
        if let Some((number, ..)) = &mut inner.running {
            // An answer to no question.
            *number = u32::MAX;
        }
    }

    /// Sends what is wanted, as soon as there is somebody to send it to.
    fn go_on(&self) {
        let mut inner = self.0.borrow_mut();
        let Some((question, ..)) = inner.wanted.clone() else { return };
        if inner.alone {
            drop(inner);
            return self.work_alone();
        }
        let tag = question.words.language().tag().to_owned();
        if inner.texts.as_ref().is_none_or(|(known, _)| *known != tag) {
            drop(inner);
            return self.bring_texts(tag);
        }
        if inner.worker.is_none() {
            inner.worker = self.start();
            if inner.worker.is_none() {
                inner.alone = true;
                drop(inner);
                return self.work_alone();
            }
        }
        if inner.running.is_some() || inner.worker.as_ref().is_none_or(|worker| !worker.ready) {
            return;
        }
        if inner.spoken.as_ref() != Some(&tag) {
            if let Some((tag, [texts, plans])) = &inner.texts {
                inner.send(&Array::of3(&tag.as_str().into(), &texts.as_str().into(), &plans.as_str().into()));
            }
            inner.spoken = Some(tag);
        }
        inner.count += 1;
        let number = inner.count;
        if let Some((question, deep, begun)) = inner.wanted.take() {
            inner.send(&Array::of4(
                &number.into(),
                &question.json.as_ref().into(),
                &question.today.to_string().into(),
                &deep.into(),
            ));
            inner.running = Some((number, question, deep, begun));
        }
    }

    fn bring_texts(&self, tag: String) {
        let planner = self.clone();
        spawn_local(async move {
            let texts = languages::for_worker(&tag).await;
            {
                let mut inner = planner.0.borrow_mut();
                match texts {
                    Some(texts) => inner.texts = Some((tag, texts)),
                    None => inner.alone = true,
                }
            }
            planner.go_on();
        });
    }

    fn start(&self) -> Option<Started> {
        let begin: Function = Reflect::get(&global(), &"calwiseWorker".into()).ok()?.dyn_into().ok()?;
        let worker: Worker = begin.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
        let (hearing, failing) = (Rc::downgrade(&self.0), Rc::downgrade(&self.0));
        let heard = EventListener::new(&worker, "message", move |event| {
            if let (Some(inner), Some(event)) = (hearing.upgrade(), event.dyn_ref::<MessageEvent>()) {
                Self(inner).hear(&event.data());
            }
        });
        let failed = EventListener::new(&worker, "error", move |_| {
            if let Some(inner) = failing.upgrade() {
                Self(inner).fail();
            }
        });
        Some(Started { worker, ready: false, _listeners: [heard, failed] })
    }

    fn hear(&self, message: &JsValue) {
        match message.dyn_ref::<Array>() {
            None => {
                if let Some(worker) = &mut self.0.borrow_mut().worker {
                    worker.ready = true;
                }
            }
            Some(answer) => {
                let running = self.0.borrow_mut().running.take();
                if let Some((number, question, deep, begun)) = running
                    && answer.get(0).as_f64() == Some(number.into())
                    && self.0.borrow().wanted.is_none()
                {
                    let json = answer.get(1).as_string();
                    let report = json.and_then(|json| plan::report_from_json(&json)).map(Rc::new);
                    let findings = answer.get(3).as_string().unwrap_or_default();
                    let findings = Rc::new(plan::findings_from_json(&findings));
                    let engine = answer.get(2).as_f64().unwrap_or_default();
                    let json = question.json.clone();
                    self.tell(Answer { json, report, findings, deep, took: now() - begun, engine }, question);
                }
            }
        }
        self.go_on();
    }

    /// A worker that ends in the middle is replaced; one that never began leaves the page alone.
    fn fail(&self) {
        let lost = {
            let mut inner = self.0.borrow_mut();
            inner.alone |= inner.worker.as_ref().is_some_and(|worker| !worker.ready);
            inner.worker = None;
            inner.spoken = None;
            inner.running.take()
        };
        if let Some((_, question, deep, begun)) = lost
            && self.0.borrow().wanted.is_none()
        {
            let json = question.json.clone();
            self.tell(
                Answer {
                    json,
                    report: None,
                    findings: Rc::default(),
                    deep,
                    took: now() - begun,
                    engine: 0.0,
                },
                question,
            );
        }
        self.go_on();
    }

    fn tell(&self, answer: Answer, question: Question) {
        let ask_deeper = question.deep && !answer.deep && answer.report.is_some();
        let answered = self.0.borrow().answered.clone();
        answered.emit(answer);
        if ask_deeper {
            let planner = self.clone();
            self.0.borrow_mut().quiet = Some(Timeout::new(QUIET, move || {
                planner.0.borrow_mut().wanted = Some((question, true, now()));
                planner.go_on();
            }));
        }
    }

    /// Without a worker: after a pause, on the page itself, and without alternatives.
    fn work_alone(&self) {
        let planner = self.clone();
        let pause = Timeout::new(QUIET, move || {
            let Some((question, _, begun)) = planner.0.borrow_mut().wanted.take() else { return };
            let started = now();
            let plan = worker::answer(&question.json, question.today, false, question.words.language());
            let [plan, findings] = plan.unwrap_or_default();
            let report = plan::report_from_json(&plan).map(Rc::new);
            let findings = Rc::new(plan::findings_from_json(&findings));
            let answered = planner.0.borrow().answered.clone();
            let json = question.json;
            answered.emit(Answer {
                json,
                report,
                findings,
                deep: true,
                took: now() - begun,
                engine: now() - started,
            });
        });
        self.0.borrow_mut().quiet = Some(pause);
    }
}

impl Inner {
    fn send(&self, message: &JsValue) {
        if let Some(started) = &self.worker {
            // A message of texts and numbers can always be copied.
            let _ = started.worker.post_message(message);
        }
    }
}

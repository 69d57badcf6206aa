//! The worker's side: the complete program without a page, which works out plans as it is asked to, and reads large
//! cases (`reading`).
//!
//! It says `ready` once. Then it takes `[tag, texts, texts of plans]`, which is the language to speak, and
//! `[number, requirements, day, deep]`, which it answers by `[number, plan or null, milliseconds, findings]`.

use super::reading::Desk;
use crate::engine::{Date, Language, plan};
use gloo::events::EventListener;
use js_sys::{Array, global};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Listens from now on.
pub fn serve() {
    let Ok(scope) = global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let language = RefCell::new(None::<Language>);
    let reading = RefCell::new(Desk::default());
    let answering = scope.clone();
    EventListener::new(&scope, "message", move |event| {
        let message = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().dyn_into::<Array>().ok());
        let Some(message) = message else { return };
        if reading.borrow_mut().answer(&answering, &message) {
            return;
        }
        let text = |at: u32| message.get(at).as_string().unwrap_or_default();
        let Some(number) = message.get(0).as_f64() else {
            language.replace(speak(&text(0), &text(1), &text(2)));
            return;
        };
        let begun = js_sys::Date::now();
        let answer = language
            .borrow()
            .as_ref()
            .and_then(|language| answer(&text(1), day(&text(2))?, message.get(3).is_truthy(), language));
        let (answer, findings) =
            answer.map_or((JsValue::NULL, JsValue::NULL), |[plan, findings]| (plan.into(), findings.into()));
        // Refused only where the page is gone.
        let _ = answering.post_message(&Array::of4(
            &number.into(),
            &answer,
            &(js_sys::Date::now() - begun).into(),
            &findings,
        ));
    })
    .forget();
    // The page waits for this before it asks for anything.
    let _ = scope.post_message(&"ready".into());
}

fn speak(tag: &str, texts: &str, plans: &str) -> Option<Language> {
    Language::parse(tag, texts).ok()?.with_plans(plans).ok()
}

/// A day of the form `YYYY-MM-DD`.
pub fn day(text: &str) -> Option<Date> {
    let mut parts = text.split('-').map(str::parse::<u16>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    let month = u8::try_from(month).ok()?.try_into().ok()?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()
}

/// The plan for requirements, with what else there is where it is to go deep, and the findings of today: JSON to JSON.
pub fn answer(json: &str, today: Date, deep: bool, language: &Language) -> Option<[String; 2]> {
    let requirements = plan::read(json, language).ok()?;
    let planned = plan::plan(&requirements, today);
    let found = if deep { plan::sensitivity(&requirements, today) } else { None };
    let report = plan::report(&requirements, &planned, found.as_ref(), today, language);
    let findings = plan::findings(&requirements, today, language);
    Some([plan::json(&report).ok()?, plan::findings_json(&findings).ok()?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_plan_comes_back_as_it_was_made() {
        let english = Language::english();
        let today = date!(2026 - 11 - 20);
        for (id, json) in plan::EXAMPLES {
            let requirements = plan::read(json, &english).expect("an example");
            let planned = plan::plan(&requirements, today);
            let made = plan::report(&requirements, &planned, None, today, &english);
            let [answered, findings] = answer(json, today, false, &english).expect("a plan");
            assert_eq!(plan::report_from_json(&answered), Some(made), "{id}");
            let found = plan::findings(&requirements, today, &english);
            assert_eq!(plan::findings_from_json(&findings), found, "{id}");
        }
        assert_eq!(answer("{}", today, false, &english), None);
        assert_eq!(day(&today.to_string()), Some(today));
    }
}

//! Asking the server and listening to it, and what else is asked of the browser by name.

use leptos::{
    prelude::{document, request_animation_frame},
    wasm_bindgen::{JsCast, JsValue, closure::Closure},
    web_sys,
};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen_futures::JsFuture;

/// Reads JSON; nothing where the server does not answer as it should.
pub async fn read<T: DeserializeOwned>(url: &str) -> Option<T> {
    fetch(url, None).await.ok().flatten()
}

/// Posts JSON and reads the answer.
pub async fn post<T: DeserializeOwned>(url: &str, body: &impl Serialize) -> Option<T> {
    fetch(url, Some(serde_json::to_string(body).ok()?)).await.ok().flatten()
}

async fn fetch<T: DeserializeOwned>(url: &str, body: Option<String>) -> Result<Option<T>, JsValue> {
    let options = js_sys::Object::new();
    let set = |object: &js_sys::Object, name: &str, value: &JsValue| js_sys::Reflect::set(object, &name.into(), value);
    if let Some(body) = body {
        let headers = js_sys::Object::new();
        set(&headers, "content-type", &"application/json".into())?;
        set(&options, "method", &"POST".into())?;
        set(&options, "headers", &headers)?;
        set(&options, "body", &body.into())?;
    }
    let response =
        JsFuture::from(method(&js_sys::global(), "fetch")?.call2(&JsValue::NULL, &url.into(), &options)?.dyn_into::<js_sys::Promise>()?)
            .await?;
    if !js_sys::Reflect::get(&response, &"ok".into())?.is_truthy() {
        return Ok(None);
    }
    let text = JsFuture::from(method(&response, "text")?.call0(&response)?.dyn_into::<js_sys::Promise>()?).await?;
    Ok(text.as_string().and_then(|text| serde_json::from_str(&text).ok()))
}

fn method(of: &JsValue, name: &str) -> Result<js_sys::Function, JsValue> {
    js_sys::Reflect::get(of, &name.into())?.dyn_into()
}

/// Hears every message of a stream of events, for as long as the page is open; the browser connects again by itself.
pub fn listen<T: DeserializeOwned>(url: &str, hear: impl Fn(T) + 'static) -> Option<web_sys::EventTarget> {
    let source = method(&js_sys::global(), "EventSource").ok()?;
    let stream = js_sys::Reflect::construct(&source, &js_sys::Array::of1(&url.into())).ok()?.unchecked_into::<web_sys::EventTarget>();
    let hear = Closure::<dyn Fn(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
        if let Some(message) = event.data().as_string().and_then(|text| serde_json::from_str(&text).ok()) {
            hear(message);
        }
    });
    stream.add_event_listener_with_callback("message", hear.as_ref().unchecked_ref()).ok()?;
    hear.forget();
    Some(stream)
}

/// Where something is on the screen, in CSS pixels: its sides, by name.
pub fn side_of(element: &JsValue) -> Option<impl Fn(&str) -> f64> {
    let rect = method(element, "getBoundingClientRect").ok()?.call0(element).ok()?;
    Some(move |name: &str| number(&rect, name))
}

fn number(of: &JsValue, name: &str) -> f64 {
    js_sys::Reflect::get(of, &name.into()).ok().and_then(|value| value.as_f64()).unwrap_or_default()
}

/// Scrolls a part of the page, once it is drawn, to the first thing of a kind within it.
pub fn show_first(scroller: &'static str, first: &'static str) {
    request_animation_frame(move || {
        let find = |what| document().query_selector(what).ok().flatten();
        let (Some(scroller), Some(first)) = (find(scroller), find(first)) else { return };
        let (Some(side), Some(of_first)) = (side_of(&scroller), side_of(&first)) else { return };
        // Beneath the names of the rooms and beside the hours.
        let by = |name: &str, beside: f64| (of_first(name) - side(name) - beside).max(0.0);
        scroll_by(&scroller, by("left", 72.0), by("top", 64.0));
    });
}

fn scroll_by(what: &JsValue, across: f64, down: f64) -> Option<JsValue> {
    method(what, "scrollBy").ok()?.call2(what, &across.into(), &down.into()).ok()
}

/// So near to an edge a pointer that drags scrolls, and so far at a time; in CSS pixels.
const EDGE: f64 = 40.0;
const STEP: f64 = 12.0;

/// Scrolls what a pointer is within, and the page, where it is near an edge; whether it was.
pub fn scroll_towards(scroller: &JsValue, (x, y): (f64, f64)) -> Option<bool> {
    let towards = |at: f64, from: f64, to: f64| match at {
        at if at < from || at > to => 0.0,
        at if at < from + EDGE => -STEP,
        at if at > to - EDGE => STEP,
        _ => 0.0,
    };
    let side = side_of(scroller)?;
    let (across, down) = (towards(x, side("left"), side("right")), towards(y, side("top"), side("bottom")));
    let window = js_sys::global();
    // The page goes along only while there is more of the board that way.
    let height = number(&window, "innerHeight");
    let page = match towards(y, 0.0, height) {
        by if by > 0.0 && side("bottom") > height || by < 0.0 && side("top") < 0.0 => by,
        _ => 0.0,
    };
    scroll_by(scroller, across, down)?;
    scroll_by(&window, 0.0, page)?;
    Some(across != 0.0 || down != 0.0 || page != 0.0)
}

//! What is live at the programme: the organisers' [`board`], and [`LivePaste`].
//!
//! [`LivePaste`] shows, while a mail's lines are being typed or pasted, how they will be read: the same rules as on the server, run in
//! the browser. Without scripts the button does it.

pub mod board;

use super::rules::lines::{self, Setting};
use chrono::Timelike;
use leptos::{ev, prelude::*, wasm_bindgen::JsCast, web_sys};

/// Reads along with the text area whose id is `area`. `counted` is a pattern with the placeholder `{n}`.
#[island]
pub fn LivePaste(area: String, setting: Setting, counted: String) -> impl IntoView {
    let text = RwSignal::new(String::new());
    Effect::new(move |_| {
        let area = area.clone();
        let reading = window_event_listener(ev::input, move |event| {
            let at_area =
                event.target().and_then(|t| t.dyn_into::<web_sys::HtmlElement>().ok()).is_some_and(|element| element.id() == area);
            if at_area {
                text.set(event_target_value(&event));
            }
        });
        on_cleanup(move || reading.remove());
    });
    let read = Memo::new(move |_| lines::read(&text.read(), &setting));
    let nothing = move || read.read().proposals.is_empty();
    let told = move || counted.replace("{n}", &read.read().proposals.iter().filter(|it| it.likely).count().to_string());
    let items = move || {
        let read = read.read();
        read.proposals
            .iter()
            .map(|proposal| {
                let at = proposal.at.map(|(_, time)| format!("{:02}.{:02}", time.hour(), time.minute()));
                let speakers = proposal.speakers.iter().map(|s| s.name.as_str()).collect::<Vec<_>>().join(", ");
                view! { <li>{at.map(|at| view! { <strong>{at}</strong> " " })} {proposal.title.clone()} {(!speakers.is_empty()).then(|| format!(" – {speakers}"))}</li> }
            })
            .collect_view()
    };
    view! {
        <div class="stack" data-gap="tight" hidden=nothing>
            <p role="status">{told}</p>
            <ol>{items}</ol>
        </div>
    }
}

//! Fields one chooses from: a list, radio buttons, checkboxes.

use super::fields::Field;
use super::forms::{error_text, framed, optional_mark};
use leptos::prelude::*;

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
    /// The label's language, where it is not the page's.
    pub lang: Option<String>,
    /// The number of a track's colour, shown beside the label of a radio button or checkbox.
    pub colour: Option<u8>,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, lang: None, colour: None }
    }
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }
    pub fn colour(mut self, number: u8) -> Self {
        self.colour = Some(number);
        self
    }
}

/// One of many, in a list that opens.
#[component]
pub fn Select(
    field: Field,
    #[prop(into)] label: String,
    choices: Vec<Choice>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional)] optional: bool,
    /// A first line that stands for "nothing chosen".
    #[prop(optional_no_strip, into)]
    empty: Option<String>,
) -> impl IntoView {
    let chosen = field.text();
    let options = empty
        .map(|label| Choice::new("", label))
        .into_iter()
        .chain(choices)
        .map(|choice| {
            let selected = choice.value == chosen;
            view! { <option value=choice.value lang=choice.lang selected=selected>{choice.label}</option> }
        })
        .collect_view();
    let control = view! {
        <select
            class="ds-input" id=field.id.clone() name=field.name.clone()
            aria-describedby=field.described_by(hint.is_some()) aria-invalid=field.invalid()
        >{options}</select>
    };
    framed(&field, label, hint, optional, control.into_any())
}

/// One of many, in a cell of a table: `label` is for screen readers, since row and column say it to the eye.
#[component]
pub fn CellSelect(field: Field, #[prop(into)] label: String, choices: Vec<Choice>) -> impl IntoView {
    let chosen = field.text();
    let options = choices
        .into_iter()
        .map(|choice| {
            let selected = choice.value == chosen;
            view! { <option value=choice.value lang=choice.lang selected=selected>{choice.label}</option> }
        })
        .collect_view();
    view! { <select class="ds-input" id=field.id.clone() name=field.name.clone() aria-label=label>{options}</select> }
}

/// One of a few, all in sight.
#[component]
pub fn Radios(
    field: Field,
    #[prop(into)] label: String,
    choices: Vec<Choice>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    group(field, label, choices, hint, optional, "radio")
}

/// Any number of a few.
#[component]
pub fn CheckboxGroup(
    field: Field,
    #[prop(into)] label: String,
    choices: Vec<Choice>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    group(field, label, choices, hint, optional, "checkbox")
}

/// The first box carries the field's own id, so that the summary's link reaches it.
fn group(field: Field, label: String, choices: Vec<Choice>, hint: Option<String>, optional: bool, kind: &'static str) -> impl IntoView {
    field.called(&label);
    let boxes = choices
        .into_iter()
        .enumerate()
        .map(|(i, choice)| {
            let id = if i == 0 { field.id.clone() } else { format!("{}-{i}", field.id) };
            let checked = field.values.contains(&choice.value);
            let hint_id = format!("{}-{i}-hint", field.id);
            let label = match choice.colour {
                Some(number) => view! { <span class="track" data-track=number.to_string()>{choice.label}</span> }.into_any(),
                None => choice.label.into_any(),
            };
            view! {
                <div class="ds-field">
                    <input
                        class="ds-input" type=kind id=id.clone() name=field.name.clone() value=choice.value checked=checked
                        aria-describedby=choice.hint.is_some().then(|| hint_id.clone()) aria-invalid=field.invalid()
                    />
                    <label class="ds-label" for=id lang=choice.lang>{label}</label>
                    {choice.hint.map(|hint| view! { <p class="hint" data-field="description" id=hint_id>{hint}</p> })}
                </div>
            }
        })
        .collect_view();
    let described = field.described_by(hint.is_some());
    view! {
        <fieldset class="ds-fieldset fieldset" aria-describedby=described>
            <legend class="ds-label">{label}{optional_mark(field.locale, optional)}</legend>
            {hint.map(|hint| view! { <p class="hint" id=field.hint_id()>{hint}</p> })}
            <div class="choices">{boxes}</div>
            {error_text(&field)}
        </fieldset>
    }
}

/// Yes or no. Sends `value` (`true` where none is given) when it is set, and nothing when not.
#[component]
pub fn Checkbox(
    field: Field,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(default = "true".into(), into)] value: String,
) -> impl IntoView {
    field.called(&label);
    let described = field.described_by(hint.is_some());
    view! {
        <div class="ds-field">
            <input
                class="ds-input" type="checkbox" id=field.id.clone() name=field.name.clone() value=value checked=field.is_set()
                aria-describedby=described aria-invalid=field.invalid()
            />
            <label class="ds-label" for=field.id.clone()>{label}</label>
            {hint.map(|hint| view! { <p class="hint" data-field="description" id=field.hint_id()>{hint}</p> })}
            {error_text(&field)}
        </div>
    }
}

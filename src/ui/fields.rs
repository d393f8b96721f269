//! What a form's fields show: the values that were posted or stored, and the errors at them, in words.
//!
//! A page makes one [`Inputs`] of its [`FormState`] and hands each component its [`Field`] by name; so values are kept and errors find their
//! place without a line per field.

use crate::error::Problem;
use crate::forms::FormState;
use crate::i18n::{Locale, catalogue};
use leptos::prelude::{StoredValue, UpdateValue, WithValue};

/// A form's values and errors. `Copy`, so that it goes into nested views freely; lives as long as the page is being rendered.
#[derive(Clone, Copy)]
pub struct Inputs {
    locale: Locale,
    /// Keeps ids apart where a page has several forms.
    prefix: &'static str,
    state: StoredValue<State>,
}

struct State {
    form: FormState,
    /// What the fields were called as they were shown, by name: for the summary of errors.
    labels: Vec<(String, String)>,
}

impl Inputs {
    pub fn new(locale: Locale, form: &FormState) -> Self {
        Self { locale, prefix: "", state: StoredValue::new(State { form: form.clone(), labels: Vec::new() }) }
    }

    /// Nothing filled in yet.
    pub fn empty(locale: Locale) -> Self {
        Self::new(locale, &FormState::default())
    }

    /// The same with ids that start with `prefix`: for a page's second form.
    pub fn prefix(self, prefix: &'static str) -> Self {
        Self { prefix, ..self }
    }

    pub fn locale(self) -> Locale {
        self.locale
    }

    /// The field of this name, with its values and its error.
    pub fn get(self, name: &str) -> Field {
        self.state.with_value(|state| Field {
            locale: self.locale,
            id: self.id(name),
            name: name.to_owned(),
            values: state.form.fields.all(name).map(str::to_owned).collect(),
            error: state.form.errors.get(name).map(|problem| told(self.locale, problem)),
            inputs: Some(self),
        })
    }

    /// Each error, after its field's label, with the id of that field; none for errors of the whole form. The fields were shown before.
    pub(super) fn errors(self) -> Vec<(Option<String>, String)> {
        self.state.with_value(|state| {
            let error = |(field, problem): (&str, &Problem)| {
                let text = told(self.locale, problem);
                match state.labels.iter().find(|(name, _)| name == field) {
                    Some((_, label)) => (Some(self.id(field)), format!("{label}: {text}")),
                    None => (None, text),
                }
            };
            state.form.errors.iter().map(error).collect()
        })
    }

    pub fn has_errors(self) -> bool {
        self.state.with_value(|state| !state.form.errors.is_empty())
    }

    fn id(self, name: &str) -> String {
        if self.prefix.is_empty() { name.to_owned() } else { format!("{}-{name}", self.prefix) }
    }
}

/// A problem in words: at a field, as a warning, as a conflict.
pub fn told(locale: Locale, problem: &Problem) -> String {
    let args: Vec<_> = problem.args.iter().map(|(name, value)| (name.as_str(), catalogue::argument(value))).collect();
    catalogue::text(locale, &problem.key, &args)
}

/// One field: name, id, values and error.
#[derive(Clone)]
pub struct Field {
    pub locale: Locale,
    pub name: String,
    pub id: String,
    /// One for most fields, any number for a group of checkboxes.
    pub values: Vec<String>,
    pub error: Option<String>,
    inputs: Option<Inputs>,
}

impl Field {
    /// A field outside a [`FormState`].
    pub fn new(locale: Locale, name: impl Into<String>) -> Self {
        let name = name.into();
        Self { locale, id: name.clone(), name, values: Vec::new(), error: None, inputs: None }
    }
    /// Another value than the form's own.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.values = vec![value.into()];
        self
    }
    pub fn error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }
    /// Another id than the name, where a page has the same field several times.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The first value, empty where there is none.
    pub fn text(&self) -> String {
        self.values.first().cloned().unwrap_or_default()
    }
    /// Whether a checkbox is set.
    pub fn is_set(&self) -> bool {
        self.values.first().is_some_and(|value| !matches!(value.as_str(), "" | "false" | "0"))
    }
    /// Tells the form what this field is called.
    pub(super) fn called(&self, label: &str) {
        if let Some(inputs) = self.inputs {
            inputs.state.update_value(|state| state.labels.push((self.name.clone(), label.to_owned())));
        }
    }
    pub(super) fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }
    pub(super) fn error_id(&self) -> String {
        format!("{}-error", self.id)
    }
    /// What describes the field: hint, then error.
    pub(super) fn described_by(&self, hint: bool) -> Option<String> {
        let ids: Vec<String> =
            [hint.then(|| self.hint_id()), self.error.is_some().then(|| self.error_id())].into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }
}

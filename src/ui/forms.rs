//! Forms: the form itself, with its errors summed up on top, and the fields one types into. Fields one chooses from stand in [`choices`].
//!
//! Every field has a label, may have a hint, and shows its error; most fields must be filled in, so the optional ones say so.
//!
//! [`choices`]: super::choices

use super::fields::{Field, Inputs};
use super::parts::{Button, LinkButton, Look};
use super::words::own_name;
use crate::i18n::{Lang, Locale};
use crate::t;
use leptos::prelude::*;

/// A form that posts, with a summary of its errors on top that links to the fields and takes the focus.
#[component]
pub fn Form(
    inputs: Inputs,
    /// Where it goes; the page's own address where none is given.
    #[prop(optional_no_strip, into)]
    action: Option<String>,
    /// It sends files.
    #[prop(optional)]
    multipart: bool,
    #[prop(optional, into)] id: Option<String>,
    children: Children,
) -> impl IntoView {
    // First the fields, so that the summary knows what they are called.
    let children = children();
    view! {
        <form class="form" method="post" action=action id=id enctype=multipart.then_some("multipart/form-data") novalidate>
            {error_summary(inputs)}
            {children}
        </form>
    }
}

/// What is to be corrected, with links to the fields.
fn error_summary(inputs: Inputs) -> impl IntoView {
    let errors = inputs.errors();
    (!errors.is_empty()).then(|| {
        view! {
            <div class="ds-error-summary" role="alert">
                <h2 tabindex="-1" autofocus>{t!(inputs.locale(), "ui-errors-heading", count = errors.len())}</h2>
                <ul>
                    {errors
                        .into_iter()
                        .map(|(id, text)| match id {
                            Some(id) => view! { <li><a href=format!("#{id}")>{text}</a></li> }.into_any(),
                            None => view! { <li>{text}</li> }.into_any(),
                        })
                        .collect_view()}
                </ul>
            </div>
        }
    })
}

/// Looks something up in a list: a GET, so that the result has an address.
#[component]
pub fn SearchForm(
    field: Field,
    #[prop(into)] label: String,
    /// The list's address; the page's own where none is given.
    #[prop(optional_no_strip, into)]
    action: Option<String>,
    /// Further fields that narrow the list down.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let search = t!(field.locale, "ui-search");
    view! {
        <form class="search" method="get" action=action role="search">
            <div class="ds-field field grow">
                <label class="ds-label" for=field.id.clone()>{label}</label>
                <input class="ds-input" type="search" id=field.id.clone() name=field.name.clone() value=field.text()/>
            </div>
            {children.map(|children| children())}
            <Button>{search}</Button>
        </form>
    }
}

/// Fields that belong together, under a legend.
#[component]
pub fn Fieldset(#[prop(into)] legend: String, #[prop(optional_no_strip, into)] hint: Option<String>, children: Children) -> impl IntoView {
    view! {
        <fieldset class="ds-fieldset fieldset">
            <legend class="ds-label group">{legend}</legend>
            {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            {children()}
        </fieldset>
    }
}

/// Short fields beside each other where there is room: a date and a time, postcode and town.
#[component]
pub fn FieldRow(children: Children) -> impl IntoView {
    view! { <div class="field-row">{children()}</div> }
}

/// Label, hint, control and error of one field, in reading order.
pub(super) fn framed(field: &Field, label: String, hint: Option<String>, optional: bool, control: AnyView) -> AnyView {
    field.called(&label);
    view! {
        <div class="ds-field field">
            <label class="ds-label" for=field.id.clone()>{label}{optional_mark(field.locale, optional)}</label>
            {hint.map(|hint| view! { <p class="hint" data-field="description" id=field.hint_id()>{hint}</p> })}
            {control}
            {error_text(field)}
        </div>
    }
    .into_any()
}

pub(super) fn optional_mark(locale: Locale, optional: bool) -> Option<impl IntoView> {
    optional.then(|| view! { " " <span class="optional">{t!(locale, "ui-optional")}</span> })
}

pub(super) fn error_text(field: &Field) -> Option<impl IntoView + use<>> {
    let id = field.error_id();
    field.error.clone().map(|error| view! { <p class="ds-validation-message" data-field="validation" id=id>{error}</p> })
}

/// One line of text. `kind` is the input's type: `text`, `email`, `tel`, `url`, `search`, `number`, `color`.
#[component]
pub fn TextField(
    field: Field,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional)] optional: bool,
    /// What browsers may fill in: `name`, `email`, `organization`.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    #[prop(optional)] inputmode: Option<&'static str>,
    /// The language of what is typed, where it is not the page's.
    #[prop(optional_no_strip, into)]
    lang: Option<String>,
    #[prop(optional)] maxlength: Option<u32>,
    /// About how many characters are expected, where that is few.
    #[prop(optional)]
    size: Option<u32>,
    #[prop(optional)] readonly: bool,
) -> impl IntoView {
    let control = view! {
        <input
            class="ds-input" type=kind id=field.id.clone() name=field.name.clone() value=field.text() lang=lang
            autocomplete=autocomplete inputmode=inputmode maxlength=maxlength size=size readonly=readonly required=!optional
            aria-describedby=field.described_by(hint.is_some()) aria-invalid=field.invalid()
        />
    };
    framed(&field, label, hint, optional, control.into_any())
}

/// Several lines of text.
#[component]
pub fn TextArea(
    field: Field,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(default = 5)] rows: u32,
    #[prop(optional)] optional: bool,
    #[prop(optional_no_strip, into)] lang: Option<String>,
    #[prop(optional)] maxlength: Option<u32>,
    /// Lines of a fixed pitch: addresses or a programme to paste.
    #[prop(optional)]
    mono: bool,
) -> impl IntoView {
    // A browser drops one line break after the tag; ours keeps the one that the text itself begins with.
    let text = field.text();
    let text = if text.starts_with('\n') { format!("\n{text}") } else { text };
    let control = view! {
        <textarea
            class="ds-input" class:mono=mono id=field.id.clone() name=field.name.clone() rows=rows lang=lang maxlength=maxlength required=!optional
            aria-describedby=field.described_by(hint.is_some()) aria-invalid=field.invalid()
        >{text}</textarea>
    };
    framed(&field, label, hint, optional, control.into_any())
}

/// A day, by the browser's own control; the value is `2026-11-05`.
#[component]
pub fn DateField(
    field: Field,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional)] optional: bool,
    #[prop(optional_no_strip, into)] min: Option<String>,
    #[prop(optional_no_strip, into)] max: Option<String>,
) -> impl IntoView {
    let control = view! {
        <input
            class="ds-input short" type="date" id=field.id.clone() name=field.name.clone() value=field.text() min=min max=max required=!optional
            aria-describedby=field.described_by(hint.is_some()) aria-invalid=field.invalid()
        />
    };
    framed(&field, label, hint, optional, control.into_any())
}

/// A time of day, by the browser's own control; the value is `09:30`.
#[component]
pub fn TimeField(
    field: Field,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    let control = view! {
        <input
            class="ds-input short" type="time" id=field.id.clone() name=field.name.clone() value=field.text() required=!optional
            aria-describedby=field.described_by(hint.is_some()) aria-invalid=field.invalid()
        />
    };
    framed(&field, label, hint, optional, control.into_any())
}

/// A file; its form is `multipart`.
#[component]
pub fn FileField(
    field: Field,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional)] optional: bool,
    /// What may be chosen: `image/*`, `.csv`.
    #[prop(optional)]
    accept: Option<&'static str>,
) -> impl IntoView {
    let control = view! {
        <input
            class="ds-input file" type="file" id=field.id.clone() name=field.name.clone() accept=accept required=!optional
            aria-describedby=field.described_by(hint.is_some()) aria-invalid=field.invalid()
        />
    };
    framed(&field, label, hint, optional, control.into_any())
}

/// A value that is sent along.
#[component]
pub fn Hidden(#[prop(into)] name: String, #[prop(into)] value: String) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}

/// The same text side by side in each of an event's languages: fields `name.sv`, `name.nb` …, each with its `lang`.
#[component]
pub fn LocalizedField(
    inputs: Inputs,
    /// The name before the dot.
    #[prop(into)]
    name: String,
    #[prop(into)] label: String,
    languages: Vec<Lang>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    /// Lines of each, where it is more than one.
    #[prop(optional)]
    rows: Option<u32>,
    #[prop(optional)] optional: bool,
    #[prop(optional)] maxlength: Option<u32>,
) -> impl IntoView {
    let group = inputs.get(&name);
    group.called(&label);
    let hint_id = hint.is_some().then(|| group.hint_id());
    let controls = languages
        .into_iter()
        .map(|lang| {
            let field = inputs.get(&format!("{name}.{lang}"));
            field.called(&format!("{label}, {}", own_name(&lang)));
            let described: Vec<String> = [hint_id.clone(), field.described_by(false)].into_iter().flatten().collect();
            let described = (!described.is_empty()).then(|| described.join(" "));
            let (id, input_name, value, code) = (field.id.clone(), field.name.clone(), field.text(), lang.to_string());
            let control = match rows {
                Some(rows) => view! {
                    <textarea class="ds-input" id=id name=input_name rows=rows lang=code.clone() maxlength=maxlength aria-describedby=described aria-invalid=field.invalid()>{value}</textarea>
                }
                .into_any(),
                None => view! {
                    <input class="ds-input" type="text" id=id name=input_name value=value lang=code.clone() maxlength=maxlength aria-describedby=described aria-invalid=field.invalid()/>
                }
                .into_any(),
            };
            view! {
                <div class="ds-field field">
                    <label class="ds-label" for=field.id.clone() lang=code>{own_name(&lang)}</label>
                    {control}
                    {error_text(&field)}
                </div>
            }
        })
        .collect_view();
    view! {
        <fieldset class="ds-fieldset fieldset" id=group.id.clone()>
            <legend class="ds-label">{label}{optional_mark(group.locale, optional)}</legend>
            {hint.map(|hint| view! { <p class="hint" id=group.hint_id()>{hint}</p> })}
            <div class="languages">{controls}</div>
            {error_text(&group)}
        </fieldset>
    }
}

/// One of several small forms on a page that are each sent alone; `id` is where the page returns to.
#[component]
pub fn FieldBlock(#[prop(into)] id: String, children: Children) -> impl IntoView {
    view! { <div class="field-block" id=id>{children()}</div> }
}

/// A form's end: what sends it, and beside it a way out and further buttons (the children).
#[component]
pub fn SubmitRow(
    #[prop(into)] label: String,
    /// `Danger` where it cannot be undone.
    #[prop(optional)]
    look: Option<Look>,
    /// Label and address of the way out.
    #[prop(optional)]
    cancel: Option<(String, String)>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="row submit-row">
            <Button look=look.unwrap_or(Look::Primary)>{label}</Button>
            {children.map(|children| children())}
            {cancel.map(|(label, href)| view! { <LinkButton href look=Look::Tertiary>{label}</LinkButton> })}
        </div>
    }
}

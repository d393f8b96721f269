//! The look: the page's frame and the building blocks that every page is made of, so that pages name intentions, not classes.
//!
//! - [`frame`]: the whole document around a page's body: head, header, language switch, footer.
//! - [`layout`]: how things stand beside and beneath each other; the heads of pages.
//! - [`forms`] and [`choices`]: the form with its error summary and every kind of field; [`fields`]: the values and errors that they show.
//! - [`parts`] and [`data`]: buttons, alerts, tags, cards; tables, figures, lists of facts, moving between pages.
//! - [`listing`]: what shows events, sessions and speakers.
//! - [`words`]: a text that knows its language; [`markup`]: HTML as text, where a page repeats a part by the hundred.
//! - [`colours`]: an organisation's own colours as a small stylesheet, with contrast kept.
//!
//! These are plain functions of plain values, rendered on the server alone: no signals, no effects. Texts of their own come from the
//! catalogue's section `ui`. Styles stand in `style/`, where `main.css` imports the pieces of Designsystemet in use.
//!
//! A page with a form, whole; refused, it is shown again with the posted [`FormState`](crate::forms::FormState) and `.refused(true)`:
//!
//! ```ignore
//! use crate::ui::prelude::*;
//!
//! fn rename(locale: Locale, event: &Event, state: &FormState) -> impl IntoView + use<> {
//!     let inputs = Inputs::new(locale, state);
//!     let title = t!(locale, "events-rename");
//!     page(Frame::public(locale, &title).refused(inputs.has_errors()), view! {
//!         <PageHead title eyebrow=event.title.shown(locale, None)/>
//!         <Narrow>
//!             <Form inputs>
//!                 <TextField field=inputs.get("name") label=t!(locale, "events-name") hint=t!(locale, "events-name-hint")/>
//!                 <LocalizedField inputs name="title" label=t!(locale, "events-title") languages=event.languages.clone()/>
//!                 <SubmitRow label=t!(locale, "events-save") cancel=(t!(locale, "events-cancel"), paths::home(locale))/>
//!             </Form>
//!         </Narrow>
//!     })
//! }
//! ```
//!
//! To add a part: write the component here, its styles in the fitting file of `style/`, show it in `tests.rs`, and look at it there in both
//! colour schemes at 320 and 1280 pixels.

pub mod choices;
pub mod colours;
pub mod data;
mod errors;
pub mod fields;
pub mod forms;
pub mod frame;
pub mod layout;
pub mod listing;
pub mod markup;
pub mod parts;
pub mod words;

#[cfg(test)]
mod tests;

pub use errors::{error_page, error_text};

/// Everything a page needs, with Leptos' own: `use crate::ui::prelude::*;`.
pub mod prelude {
    pub use super::choices::*;
    pub use super::data::*;
    pub use super::fields::*;
    pub use super::forms::*;
    pub use super::frame::*;
    pub use super::layout::*;
    pub use super::listing::*;
    pub use super::parts::*;
    pub use super::words::*;
    pub use crate::i18n::{Lang, Locale, Localized, Shown};
    pub use crate::t;
    pub use leptos::prelude::*;
}

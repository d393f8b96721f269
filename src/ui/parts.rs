//! Small parts: buttons, alerts, tags, cards, details, tabs, the page that asks before something is done.

use super::words::{Words, words};
use leptos::prelude::*;

/// How much a button calls.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// What most people came to do; one on a page.
    Primary,
    #[default]
    Secondary,
    Tertiary,
    /// What cannot be undone.
    Danger,
}

impl Look {
    fn variant(self) -> Option<&'static str> {
        match self {
            Self::Primary | Self::Danger => None,
            Self::Secondary => Some("secondary"),
            Self::Tertiary => Some("tertiary"),
        }
    }
    fn color(self) -> Option<&'static str> {
        (self == Self::Danger).then_some("danger")
    }
}

/// What a message or a state means.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Neutral,
    Info,
    Success,
    Warning,
    Danger,
}

impl Tone {
    /// The name of its colours.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Danger => "danger",
        }
    }
}

/// A button that sends the form it stands in.
#[component]
pub fn Button(
    #[prop(optional)] look: Look,
    /// Sent with the form when this button was pressed.
    #[prop(optional, into)]
    name: Option<String>,
    #[prop(optional, into)] value: Option<String>,
    /// Sends the form somewhere else than where it points.
    #[prop(optional_no_strip, into)]
    formaction: Option<String>,
    #[prop(optional)] small: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <button class="ds-button" type="submit" data-variant=look.variant() data-color=look.color() data-size=small.then_some("sm") name=name value=value formaction=formaction>
            {children()}
        </button>
    }
}

/// A link that looks like a button: it goes somewhere and changes nothing.
#[component]
pub fn LinkButton(
    #[prop(into)] href: String,
    #[prop(optional)] look: Look,
    #[prop(optional)] small: bool,
    /// Offers the target as a file.
    #[prop(optional)]
    download: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <a class="ds-button" href=href data-variant=look.variant() data-color=look.color() data-size=small.then_some("sm") download=download.then_some("")>
            {children()}
        </a>
    }
}

/// A button in a form of its own: one verb that needs no fields ("Send again", "Remove").
#[component]
pub fn PostButton(
    #[prop(into)] action: String,
    #[prop(optional)] look: Look,
    #[prop(optional)] small: bool,
    /// Sent along.
    #[prop(optional)]
    hidden: Vec<(String, String)>,
    children: Children,
) -> impl IntoView {
    view! {
        <form method="post" action=action class="inline-form">
            {hidden.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view()}
            <Button look small>{children()}</Button>
        </form>
    }
}

/// A message that stands on the page. For what just happened, see [`Flash`](super::frame::Flash).
#[component]
pub fn Alert(
    #[prop(optional)] tone: Tone,
    #[prop(optional_no_strip, into)] heading: Option<String>,
    /// Read out at once: for what the visitor must know before anything else.
    #[prop(optional)]
    urgent: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="ds-alert" data-color=tone.name() role=urgent.then_some("alert")>
            {heading.map(|heading| view! { <h2 class="alert-heading">{heading}</h2> })}
            <div class="stack" data-gap="tight">{children()}</div>
        </div>
    }
}

/// A state in a word or two; its colour and its mark only underline what the word says.
#[component]
pub fn Tag(#[prop(optional)] tone: Tone, children: Children) -> impl IntoView {
    view! { <span class="ds-tag tag" data-color=tone.name()>{children()}</span> }
}

/// A box around things that belong together.
#[component]
pub fn Card(
    #[prop(optional, into)] title: Words,
    /// On a tinted ground: what stands beside the main thing.
    #[prop(optional)]
    tinted: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="card" data-tinted=tinted.then_some("")>
            {(!title.is_empty()).then(|| view! { <h3 lang=title.lang_attribute()>{title.text.clone()}</h3> })}
            {children()}
        </div>
    }
}

/// Something to open: what few need.
#[component]
pub fn Details(#[prop(into)] summary: Words, #[prop(optional)] open: bool, children: Children) -> impl IntoView {
    view! {
        <details class="ds-details details" data-color="neutral" open=open>
            <summary>{words(summary)}</summary>
            <div class="stack">{children()}</div>
        </details>
    }
}

/// A link in a navigation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavItem {
    pub label: Words,
    pub href: String,
    /// This is where we are.
    pub current: bool,
    /// A number that waits for somebody, beside the label.
    pub count: Option<i64>,
}

impl NavItem {
    pub fn new(label: impl Into<Words>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into(), current: false, count: None }
    }
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }
    pub fn count(mut self, count: i64) -> Self {
        self.count = (count > 0).then_some(count);
        self
    }
    /// The link itself.
    pub fn link(self) -> impl IntoView {
        view! {
            <a href=self.href aria-current=self.current.then_some("page")>
                {words(self.label)}{self.count.map(|n| view! { " " <span class="count">{n}</span> })}
            </a>
        }
    }
}

/// The pages of one thing, beside each other: links, with the current one marked.
#[component]
pub fn Tabs(
    /// What these are the pages of, for screen readers.
    #[prop(into)]
    label: String,
    items: Vec<NavItem>,
) -> impl IntoView {
    view! {
        <nav class="tabs" aria-label=label>
            <ul role="list">{items.into_iter().map(|item| view! { <li>{item.link()}</li> }).collect_view()}</ul>
        </nav>
    }
}

/// Where this page stands: the way back up. The last one is the page itself and no link.
#[component]
pub fn Breadcrumbs(locale: crate::i18n::Locale, items: Vec<NavItem>, #[prop(into)] here: Words) -> impl IntoView {
    view! {
        <nav class="crumbs" aria-label=crate::t!(locale, "ui-breadcrumbs")>
            <ol role="list">
                {items.into_iter().map(|item| view! { <li>{item.link()}</li> }).collect_view()}
                <li><span aria-current="page">{words(here)}</span></li>
            </ol>
        </nav>
    }
}

/// A page that asks before something is done: a GET shows it, its form does it.
#[component]
pub fn ConfirmPage(
    #[prop(into)] title: Words,
    /// Where the form goes; this page's own address where none is given.
    #[prop(optional_no_strip, into)]
    action: Option<String>,
    #[prop(into)] confirm: String,
    #[prop(optional)] look: Option<Look>,
    #[prop(into)] cancel: String,
    #[prop(into)] cancel_href: String,
    #[prop(optional)] hidden: Vec<(String, String)>,
    /// What will happen, in words.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="narrow stack confirm">
            <h1 lang=title.lang_attribute()>{title.text.clone()}</h1>
            <div class="prose">{children()}</div>
            <form method="post" action=action>
                {hidden.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view()}
                <div class="row">
                    <Button look=look.unwrap_or(Look::Primary)>{confirm}</Button>
                    <LinkButton href=cancel_href look=Look::Tertiary>{cancel}</LinkButton>
                </div>
            </form>
        </div>
    }
}

/// A person's portrait, or the initials where there is none. Decorative: the name stands beside it.
#[component]
pub fn Avatar(
    #[prop(into)] name: String,
    #[prop(optional_no_strip, into)] photo: Option<String>,
    /// As on a speaker's own page.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let size = large.then_some("large");
    match photo {
        Some(src) => view! { <span class="avatar" data-portrait=size><img src=src alt="" loading="lazy" width="320" height="320"/></span> }
            .into_any(),
        None => view! { <span class="avatar" data-portrait=size aria-hidden="true">{initials(&name)}</span> }.into_any(),
    }
}

/// First letters of the first and the last name.
pub fn initials(name: &str) -> String {
    let mut parts = name.split_whitespace().filter_map(|part| part.chars().find(|c| c.is_alphanumeric()));
    let first = parts.next();
    first.into_iter().chain(parts.next_back()).flat_map(char::to_uppercase).collect()
}

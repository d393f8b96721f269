//! How things stand on a page: beneath each other, beside each other, and the heads of pages.
//!
//! A page's body stands in one column of comfortable width; a [`Hero`] reaches from edge to edge. Distances come from here, not from margins
//! at the parts.

use super::words::{Words, words};
use leptos::prelude::*;

/// How much room lies between the children of a [`Stack`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Gap {
    Tight,
    #[default]
    Normal,
    Wide,
}

/// How wide a column should be at least.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Width {
    Narrow,
    #[default]
    Normal,
    Wide,
}

/// Children beneath each other, evenly apart.
#[component]
pub fn Stack(#[prop(optional)] gap: Gap, children: Children) -> impl IntoView {
    let gap = match gap {
        Gap::Tight => Some("tight"),
        Gap::Normal => None,
        Gap::Wide => Some("wide"),
    };
    view! { <div class="stack" data-gap=gap>{children()}</div> }
}

/// Children beside each other, as many as fit: buttons, tags. `between` pushes the first and the last apart.
#[component]
pub fn Row(#[prop(optional)] between: bool, children: Children) -> impl IntoView {
    view! { <div class="row" data-between=between.then_some("")>{children()}</div> }
}

/// Children in columns of equal width, as many as fit.
#[component]
pub fn Columns(#[prop(optional)] width: Width, children: Children) -> impl IntoView {
    view! { <div class="columns" data-width=width.attribute()>{children()}</div> }
}

/// The same for a list, which screen readers count: cards of events, speakers, partners.
#[component]
pub fn CardList(#[prop(optional)] width: Width, items: Vec<AnyView>) -> impl IntoView {
    view! { <ul class="columns" role="list" data-width=width.attribute()>{items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view()}</ul> }
}

impl Width {
    fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Narrow => Some("narrow"),
            Self::Normal => None,
            Self::Wide => Some("wide"),
        }
    }
}

/// Main content (the children) with something at its right; on narrow screens that comes beneath it, or before it with `aside_first`.
#[component]
pub fn Sidebar(aside: AnyView, #[prop(optional)] aside_first: bool, children: Children) -> impl IntoView {
    let main = view! { <div class="stack" data-gap="wide">{children()}</div> };
    let aside = view! { <div class="stack aside">{aside}</div> };
    if aside_first {
        view! { <div class="sidebar" data-aside-first="">{aside}{main}</div> }.into_any()
    } else {
        view! { <div class="sidebar">{main}{aside}</div> }.into_any()
    }
}

/// A form or a short text on a page of its own: not wider than reads well.
#[component]
pub fn Narrow(children: Children) -> impl IntoView {
    view! { <div class="narrow stack">{children()}</div> }
}

/// Running text: paragraphs, headings and lists at a width that reads well.
#[component]
pub fn Prose(
    /// The text's language where it is not the page's.
    #[prop(optional_no_strip, into)]
    lang: Option<String>,
    children: Children,
) -> impl IntoView {
    view! { <div class="prose" lang=lang>{children()}</div> }
}

/// Organisers' text, written in Markdown, as HTML that was made safe before.
#[component]
pub fn Markdown(
    /// Sanitized HTML, nothing else.
    #[prop(into)]
    html: String,
    #[prop(optional_no_strip, into)] lang: Option<String>,
) -> impl IntoView {
    view! { <div class="prose" lang=lang inner_html=html></div> }
}

/// A part of a page under a heading of the second level, with room for a button or link at its right.
#[component]
pub fn Section(
    #[prop(into)] title: Words,
    /// Where links may point: `#programme`.
    #[prop(optional, into)]
    id: Option<String>,
    #[prop(optional_no_strip, into)] actions: Option<AnyView>,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="section" id=id>
            <header><h2 lang=title.lang_attribute()>{title.text.clone()}</h2>{actions}</header>
            {children()}
        </section>
    }
}

/// The head of a page: what it is, in one large line, with a sentence beneath and the page's main actions.
#[component]
pub fn PageHead(
    #[prop(into)] title: Words,
    /// A short line above: what this belongs to.
    #[prop(optional, into)]
    eyebrow: Words,
    #[prop(optional, into)] lead: Words,
    #[prop(optional_no_strip, into)] actions: Option<AnyView>,
) -> impl IntoView {
    view! {
        <div class="page-head">
            <div>
                {(!eyebrow.is_empty()).then(|| view! { <p class="eyebrow">{words(eyebrow)}</p> })}
                <h1 lang=title.lang_attribute()>{title.text.clone()}</h1>
                {(!lead.is_empty()).then(|| view! { <p class="lead quiet">{words(lead)}</p> })}
            </div>
            {actions.map(|actions| view! { <div class="row">{actions}</div> })}
        </div>
    }
}

/// The head of a public page, in the band: large title, a sentence, and what to do next (the children). `before` stands at its left: a date.
#[component]
pub fn Hero(
    #[prop(into)] title: Words,
    #[prop(optional, into)] eyebrow: Words,
    #[prop(optional, into)] lead: Words,
    /// A [`DateBlock`](super::listing::DateBlock) or a portrait.
    #[prop(optional_no_strip, into)]
    before: Option<AnyView>,
    /// The event's own navigation, at the band's foot.
    #[prop(optional_no_strip, into)]
    tabs: Option<AnyView>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let tabbed = tabs.is_some().then_some("");
    view! {
        <div class="band hero grid" data-tabs=tabbed>
            <div class="hero-body">
                {before.map(|before| view! { <div class="hero-before">{before}</div> })}
                <div class="hero-text">
                    {(!eyebrow.is_empty()).then(|| view! { <p class="eyebrow">{words(eyebrow)}</p> })}
                    <h1 lang=title.lang_attribute()>{title.text.clone()}</h1>
                    {(!lead.is_empty()).then(|| view! { <p class="lead">{words(lead)}</p> })}
                    {children.map(|children| view! { <div class="hero-actions">{children()}</div> })}
                </div>
            </div>
            {tabs}
        </div>
    }
}

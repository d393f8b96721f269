//! The document around a page's body: head, skip link, header with language switch, main, footer.
//!
//! A page makes a [`Frame`] (`Frame::public`, `::personal`, `::organise`), sets what it needs, and calls [`page`] with its body.

use super::parts::{NavItem, Tone};
use super::words::Words;
use crate::i18n::Locale;
use crate::server::assets;
use crate::{paths, t};
use leptos::prelude::*;

/// Who a page is for.
#[derive(Debug, Clone, Default)]
pub enum FrameKind {
    /// Everybody; search engines too.
    #[default]
    Public,
    /// Who holds a personal link: attendees, speakers, invited people.
    Personal,
    /// A signed-in organiser.
    Organise(Box<Organise>),
}

/// What surrounds an organiser's page.
#[derive(Debug, Clone, Default)]
pub struct Organise {
    /// Across all events: events, people, the organisation.
    pub nav: Vec<NavItem>,
    /// Who is signed in, and the organisation they work for.
    pub who: Option<String>,
    /// Where the form that signs out posts to.
    pub sign_out: Option<String>,
    /// The event that the page belongs to.
    pub event: Option<EventNav>,
}

/// An event's pages, beside an organiser's page.
#[derive(Debug, Clone, Default)]
pub struct EventNav {
    pub title: Words,
    pub href: String,
    /// `3. november 2026 · Halden`.
    pub when: String,
    /// Its state in a word.
    pub state: Option<(Tone, String)>,
    pub items: Vec<NavItem>,
}

/// What happened a moment ago, told once on the next page.
#[derive(Debug, Clone)]
pub struct Flash {
    pub tone: Tone,
    pub text: String,
}

/// Everything around a page's body.
#[derive(Debug, Clone)]
pub struct Frame {
    pub locale: Locale,
    /// Of the page alone; the program's name is added.
    pub title: String,
    pub kind: FrameKind,
    pub description: Option<String>,
    /// Each language this page can be read in, with its address; the page's own among them.
    pub languages: Vec<(Locale, String)>,
    /// The address of this page, absolute.
    pub canonical: Option<String>,
    /// Keep search engines away. Personal and organisers' pages always do.
    pub noindex: bool,
    /// schema.org data, as JSON.
    pub json_ld: Option<String>,
    /// Address of the stylesheet with the organisation's colours.
    pub theme_css: Option<String>,
    /// Address and name of the organisation's logo.
    pub logo: Option<(String, String)>,
    /// An island stands on the page.
    pub islands: bool,
    /// What stands on the page wants all of the window.
    pub wide: bool,
    /// A small script by its plain name, for what a form without it does slower.
    pub script: Option<&'static str>,
    pub flash: Option<Flash>,
    /// The page shows a form that was refused: its title says so first.
    pub refused: bool,
    /// Further links of the footer: each host's own statements.
    pub footer: Vec<NavItem>,
}

impl Frame {
    pub fn public(locale: Locale, title: impl Into<String>) -> Self {
        Self {
            locale,
            title: title.into(),
            kind: FrameKind::Public,
            description: None,
            languages: Vec::new(),
            canonical: None,
            noindex: false,
            json_ld: None,
            theme_css: None,
            logo: None,
            islands: false,
            wide: false,
            script: None,
            flash: None,
            refused: false,
            footer: Vec::new(),
        }
    }
    pub fn personal(locale: Locale, title: impl Into<String>) -> Self {
        Self { kind: FrameKind::Personal, ..Self::public(locale, title) }
    }
    pub fn organise(locale: Locale, title: impl Into<String>, organise: Organise) -> Self {
        Self { kind: FrameKind::Organise(Box::new(organise)), ..Self::public(locale, title) }
    }
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// The page's addresses by language, in the catalogue's order: `.languages(|locale| paths::event(locale, &slug))`.
    pub fn languages(mut self, url: impl Fn(Locale) -> String) -> Self {
        self.languages = Locale::ALL.into_iter().map(|locale| (locale, url(locale))).collect();
        self
    }
    pub fn canonical(mut self, url: impl Into<String>) -> Self {
        self.canonical = Some(url.into());
        self
    }
    pub fn json_ld(mut self, json: impl Into<String>) -> Self {
        self.json_ld = Some(json.into());
        self
    }
    /// The organisation's colours and logo, where it has them.
    pub fn look_of(mut self, theme_css: Option<String>, logo: Option<(String, String)>) -> Self {
        self.theme_css = theme_css;
        self.logo = logo;
        self
    }
    pub fn noindex(mut self) -> Self {
        self.noindex = true;
        self
    }
    pub fn flash(mut self, flash: Option<Flash>) -> Self {
        self.flash = flash;
        self
    }
    pub fn refused(mut self, refused: bool) -> Self {
        self.refused = refused;
        self
    }
    pub fn script(mut self, name: &'static str) -> Self {
        self.script = Some(name);
        self
    }
    pub fn islands(mut self) -> Self {
        self.islands = true;
        self
    }
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }
}

/// The whole document.
pub fn page(frame: Frame, body: impl IntoView + 'static) -> impl IntoView {
    let locale = frame.locale;
    let organise = matches!(frame.kind, FrameKind::Organise(_));
    let flash = frame.flash.clone().map(flash_message);
    let header = header(&frame);
    let footer = footer(&frame);
    let side = match &frame.kind {
        FrameKind::Organise(organise) => organise.event.clone().map(|event| event_nav(locale, event)),
        _ => None,
    };
    let main = match side {
        Some(side) => view! {
            <div class="workspace">
                {side}
                <main id="main" tabindex="-1"><div class="work" data-wide=frame.wide.then_some("")>{flash}{body.into_any()}</div></main>
            </div>
        }
        .into_any(),
        None => view! { <main id="main" class="grid" tabindex="-1">{flash}{body.into_any()}</main> }.into_any(),
    };
    view! {
        <!DOCTYPE html>
        <html lang=locale.code()>
            {head(frame)}
            <body data-size=organise.then_some("sm")>
                <a class="skip" href="#main">{t!(locale, "ui-skip")}</a>
                {header}
                {main}
                {footer}
            </body>
        </html>
    }
}

fn head(frame: Frame) -> impl IntoView {
    let public = matches!(frame.kind, FrameKind::Public);
    let noindex = frame.noindex || !public;
    let title =
        if frame.title.is_empty() { t!(frame.locale, "ui-name") } else { format!("{} · {}", frame.title, t!(frame.locale, "ui-name")) };
    let title = if frame.refused { t!(frame.locale, "ui-refused-title", title = title) } else { title };
    // Search engines want whole addresses; the canonical one says where we are.
    let origin = frame.canonical.as_deref().map(origin).unwrap_or_default().to_owned();
    let alternates = (public && !frame.noindex).then(|| {
        let links = frame
            .languages
            .iter()
            .map(|(locale, url)| view! { <link rel="alternate" hreflang=locale.code() href=format!("{origin}{url}")/> })
            .collect_view();
        // Who speaks none of ours reads English.
        let default = frame
            .languages
            .iter()
            .find(|(locale, _)| *locale == Locale::En)
            .map(|(_, url)| view! { <link rel="alternate" hreflang="x-default" href=format!("{origin}{url}")/> });
        view! { {links}{default} }
    });
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{title.clone()}</title>
            {frame.description.clone().map(|text| view! { <meta name="description" content=text/> })}
            {noindex.then(|| view! { <meta name="robots" content="noindex"/> })}
            <meta name="color-scheme" content="light dark"/>
            <link rel="icon" type="image/svg+xml" href=assets::url("favicon.svg")/>
            {font()}
            <link rel="stylesheet" href=assets::url("main.css")/>
            {frame.theme_css.map(|href| view! { <link rel="stylesheet" href=href/> })}
            {frame.canonical.clone().map(|href| view! { <link rel="canonical" href=href/> })}
            {alternates}
            {public.then(|| view! {
                {shared("og:type", "website".into())}
                {shared("og:title", frame.title.clone())}
                {frame.description.map(|text| shared("og:description", text))}
                {frame.canonical.map(|url| shared("og:url", url))}
            })}
            {frame.json_ld.map(|json| view! { <script type="application/ld+json" inner_html=for_script(&json)></script> })}
            {frame.script.and_then(assets::find).map(|src| view! { <script type="module" src=src></script> })}
            {frame.islands.then(|| assets::find("boot.js")).flatten().map(|src| view! { <script type="module" src=src></script> })}
        </head>
    }
}

/// Scheme and host of an absolute address.
fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    url[host..].find('/').map_or(url, |end| &url[..host + end])
}

/// Asks for the font at once, so that the first text already stands in it.
fn font() -> impl IntoView {
    let link = leptos::html::link().attr("rel", "preload").attr("as", "font").attr("type", "font/woff2");
    link.attr("crossorigin", "anonymous").attr("href", assets::url("familjen-grotesk.woff2"))
}

/// What other sites show where the page is linked (Open Graph).
fn shared(property: &'static str, content: String) -> impl IntoView {
    leptos::html::meta().attr("property", property).attr("content", content)
}

/// JSON that cannot end the script element it stands in.
fn for_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}

fn header(frame: &Frame) -> impl IntoView + use<> {
    let locale = frame.locale;
    let languages = language_switch(locale, frame.languages.clone());
    let home = match &frame.kind {
        FrameKind::Organise(organise) => organise.nav.first().map_or_else(|| paths::home(locale), |item| item.href.clone()),
        _ => paths::home(locale),
    };
    let mark = match frame.logo.clone() {
        Some((src, alt)) => view! { <img src=src alt=alt/> }.into_any(),
        None => view! { <Logo/><span>{t!(locale, "ui-name")}</span> }.into_any(),
    };
    let nav = match frame.kind.clone() {
        FrameKind::Organise(organise) => {
            let items = organise.nav.into_iter().map(|item| view! { <li>{item.link()}</li> }).collect_view();
            let who = organise.who.map(|who| view! { <span class="who">{who}</span> });
            let sign_out = organise.sign_out.map(
                |action| view! { <form method="post" action=action><button type="submit">{t!(locale, "ui-sign-out")}</button></form> },
            );
            let inside = view! {
                <nav class="top-nav" aria-label=t!(locale, "ui-main-nav")><ul class="links" role="list">{items}</ul></nav>
                <div class="links top-who">{who}{sign_out}</div>
                {languages}
            };
            menu(t!(locale, "ui-menu"), inside).into_any()
        }
        _ => languages.into_any(),
    };
    view! {
        <header class="top grid">
            <div class="top-row">
                <a class="wordmark" href=home>{mark}</a>
                {nav}
            </div>
        </header>
    }
}

/// What a narrow screen folds into one line. A wide one shows it open; its style then hides the line.
fn menu(line: impl IntoView, inside: impl IntoView) -> impl IntoView {
    view! { <details class="menu"><summary>{line}</summary><div class="menu-body">{inside}</div></details> }
}

/// The other languages of this page, each in its own name.
fn language_switch(locale: Locale, languages: Vec<(Locale, String)>) -> impl IntoView {
    (languages.len() > 1).then(|| {
        let links = languages
            .into_iter()
            .map(|(other, url)| {
                let current = (other == locale).then_some("true");
                // `?switch` keeps the choice for addresses without a language; see `server/gate/languages.rs`.
                let and = if url.contains('?') { '&' } else { '?' };
                let url = format!("{url}{and}switch");
                view! { <li><a href=url lang=other.code() hreflang=other.code() aria-current=current>{other.own_name()}</a></li> }
            })
            .collect_view();
        view! { <nav class="languages-nav" aria-label=t!(locale, "ui-languages")><ul class="links" role="list">{links}</ul></nav> }
    })
}

fn footer(frame: &Frame) -> impl IntoView + use<> {
    let locale = frame.locale;
    let own = frame.footer.clone().into_iter().map(|item| view! { <li>{item.link()}</li> }).collect_view();
    let sign_in =
        matches!(frame.kind, FrameKind::Public).then(|| view! { <li><a href=paths::sign_in(locale)>{t!(locale, "ui-sign-in")}</a></li> });
    view! {
        <footer class="foot grid">
            <div class="foot-row">
                <p>{t!(locale, "ui-footer")}</p>
                <ul class="links" role="list">
                    {own}
                    <li><a href=paths::privacy(locale)>{t!(locale, "ui-privacy")}</a></li>
                    <li><a href=paths::accessibility(locale)>{t!(locale, "ui-accessibility")}</a></li>
                    {sign_in}
                </ul>
            </div>
        </footer>
    }
}

fn event_nav(locale: Locale, event: EventNav) -> impl IntoView {
    let pages = t!(locale, "ui-event-nav");
    let line = match event.items.iter().find(|item| item.current) {
        Some(here) => view! { <span class="ds-sr-only">{pages.clone()}": "</span>{super::words::words(here.label.clone())} }.into_any(),
        None => pages.clone().into_any(),
    };
    let items = event.items.into_iter().map(|item| view! { <li>{item.link()}</li> }).collect_view();
    view! {
        <nav class="event-nav" aria-label=pages>
            <div class="event-nav-head">
                <p class="event-nav-title"><a href=event.href lang=event.title.lang_attribute()>{event.title.text.clone()}</a></p>
                <p class="fine quiet">{event.when}</p>
                {event.state.map(|(tone, text)| view! { <super::parts::Tag tone>{text}</super::parts::Tag> })}
            </div>
            {menu(line, view! { <ul role="list">{items}</ul> })}
        </nav>
    }
}

fn flash_message(flash: Flash) -> impl IntoView {
    let role = if flash.tone == Tone::Danger { "alert" } else { "status" };
    view! { <div class="ds-alert flash" data-color=flash.tone.name() role=role><p>{flash.text}</p></div> }
}

/// Samling's mark: dots that gather to a ring. Decorative; the name stands beside it.
#[component]
pub fn Logo() -> impl IntoView {
    view! {
        <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <g fill="currentColor">
                <circle cx="16" cy="5" r="3.4"/>
                <circle cx="23.8" cy="8.2" r="3"/>
                <circle cx="27" cy="16" r="2.7"/>
                <circle cx="23.8" cy="23.8" r="2.4"/>
                <circle cx="16" cy="27" r="2.1"/>
                <circle cx="8.2" cy="23.8" r="1.8"/>
                <circle cx="5" cy="16" r="1.5"/>
                <circle cx="8.2" cy="8.2" r="1.2"/>
            </g>
            <circle class="logo-heart" cx="16" cy="16" r="4"/>
        </svg>
    }
}

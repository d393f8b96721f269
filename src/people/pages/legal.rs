//! What every public body must publish: how personal data is handled, and how accessible the pages are. First what is true of the program, then
//! each publishing organisation's own notice, statement and contact.

use crate::{
    error::Result,
    paths,
    people::{
        labels,
        model::{Country, Organisation, SITE},
        store,
    },
    server::{ctx::Ctx, markdown, render::Page},
    ui::prelude::*,
};

/// `/{lang}/privacy`.
pub async fn privacy(ctx: Ctx) -> Result<Page> {
    let organisations = store::publishing_organisations(&mut ctx.db.read().await?).await?;
    let locale = ctx.locale;
    let sections = vec![
        (t!(locale, "people-privacy-controller"), t!(locale, "people-privacy-controller-text")),
        (t!(locale, "people-privacy-what"), t!(locale, "people-privacy-what-text")),
        (t!(locale, "people-privacy-basis"), t!(locale, "people-privacy-basis-text")),
        (t!(locale, "people-privacy-who"), t!(locale, "people-privacy-who-text")),
        (t!(locale, "people-privacy-how-long"), t!(locale, "people-privacy-how-long-text")),
        (t!(locale, "people-privacy-rights"), t!(locale, "people-privacy-rights-text")),
        (t!(locale, "people-privacy-cookies"), t!(locale, "people-privacy-cookies-text")),
    ];
    let words = Legal {
        title: t!(locale, "people-privacy-title"),
        lead: t!(locale, "people-privacy-lead"),
        sections,
        each: t!(locale, "people-privacy-each"),
    };
    Ok(legal_page(&ctx, words, organisations, privacy_of))
}

/// `/{lang}/accessibility`.
pub async fn accessibility(ctx: Ctx) -> Result<Page> {
    let organisations = store::publishing_organisations(&mut ctx.db.read().await?).await?;
    let locale = ctx.locale;
    let sections = vec![
        (t!(locale, "people-accessibility-how"), t!(locale, "people-accessibility-how-text")),
        (t!(locale, "people-accessibility-known"), t!(locale, "people-accessibility-known-text")),
        (t!(locale, "people-accessibility-report"), t!(locale, "people-accessibility-report-text")),
        (t!(locale, "people-accessibility-sweden"), t!(locale, "people-accessibility-sweden-text")),
        (t!(locale, "people-accessibility-norway"), t!(locale, "people-accessibility-norway-text")),
    ];
    let words = Legal {
        title: t!(locale, "people-accessibility-title"),
        lead: t!(locale, "people-accessibility-lead"),
        sections,
        each: t!(locale, "people-accessibility-each"),
    };
    Ok(legal_page(&ctx, words, organisations, accessibility_of))
}

/// The words of a legal page. Texts of sections are Markdown of ours.
struct Legal {
    title: String,
    lead: String,
    sections: Vec<(String, String)>,
    /// The heading above the organisations.
    each: String,
}

fn legal_page(ctx: &Ctx, words: Legal, organisations: Vec<Organisation>, of: fn(Locale, &Organisation) -> AnyView) -> Page {
    let locale = ctx.locale;
    let mut frame = Frame::public(locale, words.title.clone()).languages(|other| ctx.in_language(other)).description(words.lead.clone());
    frame.canonical = Some(ctx.url(&ctx.in_language(locale)));
    Page::public(vec![SITE.to_owned()], None, move || {
        let sections = words
            .sections
            .into_iter()
            .map(|(title, text)| view! { <Section title><Markdown html=markdown::html(&text)/></Section> })
            .collect_view();
        let bodies = organisations.iter().map(|o| organisation(locale, o, of(locale, o))).collect_view();
        let each = (!organisations.is_empty()).then(|| view! { <Section title=words.each>{bodies}</Section> });
        page(frame, view! { <PageHead title=words.title lead=words.lead/> {sections} {each} })
    })
}

/// An organisation's own part, under its name.
fn organisation(locale: Locale, o: &Organisation, own: AnyView) -> impl IntoView + use<> {
    let mut items = vec![Fact::new(t!(locale, "people-country"), labels::country(locale, o.country))];
    if !o.contact_name.is_empty() {
        items.push(Fact::new(t!(locale, "people-contact-name"), o.contact_name.clone()));
    }
    if !o.contact().is_empty() {
        let contact = o.contact().to_owned();
        items.push(Fact::new(t!(locale, "people-email"), view! { <a href=format!("mailto:{contact}")>{contact.clone()}</a> }));
    }
    if !o.contact_phone.is_empty() {
        let phone = o.contact_phone.clone();
        let dial: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        items.push(Fact::new(t!(locale, "people-phone"), view! { <a href=format!("tel:{dial}")>{phone}</a> }));
    }
    if !o.website.is_empty() {
        let website = o.website.clone();
        items.push(Fact::new(t!(locale, "people-website"), view! { <a href=website.clone()>{website.clone()}</a> }));
    }
    view! {
        <section class="stack" id=o.slug.clone()>
            <h3>{o.name.clone()}</h3>
            <DescriptionList items/>
            {own}
        </section>
    }
}

fn privacy_of(locale: Locale, o: &Organisation) -> AnyView {
    own_text(locale, &o.privacy_notice).unwrap_or_else(|| view! { <p>{t!(locale, "people-privacy-none", name = &o.name)}</p> }.into_any())
}

fn accessibility_of(locale: Locale, o: &Organisation) -> AnyView {
    let text = own_text(locale, &o.accessibility_statement);
    let link = (!o.accessibility_url.is_empty()).then(|| {
        let label = match o.country {
            Country::No => t!(locale, "people-accessibility-link-norway", name = &o.name),
            _ => t!(locale, "people-accessibility-link", name = &o.name),
        };
        view! { <p><a href=o.accessibility_url.clone()>{label}</a></p> }
    });
    let none = (text.is_none() && link.is_none()).then(|| view! { <p>{t!(locale, "people-accessibility-none", name = &o.name)}</p> });
    view! { {text}{link}{none} }.into_any()
}

/// An organisation's Markdown in the reader's language, or in the nearest with a mark.
fn own_text(locale: Locale, texts: &Localized) -> Option<AnyView> {
    let shown = texts.shown(locale, None)?;
    let mark = shown.lang.cloned().map(|lang| view! { <p><LanguageMark locale lang/></p> });
    Some(view! { {mark}<Markdown html=markdown::html(shown.text) lang=shown.lang_attribute()/> }.into_any())
}

/// The links to an organisation's own notice and statement, for the foot of its pages.
pub fn footer_links(locale: Locale, organisation: &str, name: &str) -> Vec<NavItem> {
    vec![
        NavItem::new(t!(locale, "people-privacy-at", name = name), format!("{}#{organisation}", paths::privacy(locale))),
        NavItem::new(t!(locale, "people-accessibility-at", name = name), format!("{}#{organisation}", paths::accessibility(locale))),
    ]
}

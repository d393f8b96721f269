//! What visitors read of a programme as it was last released: what all its pages share, and the page of each session.
//!
//! Times, rooms and titles are those of the release; names, titles and photos of speakers are read as they are now.

use super::{
    super::{
        labels,
        model::{Audience, Material, Release, Session},
        rules::days,
        store,
        timetable::Placed,
    },
    event::{Tab, tabs},
    items::{Wording, has_page},
    materials,
};
use crate::{
    error::{Error, Result},
    events::{
        self,
        model::{Event, EventState},
    },
    i18n::dates,
    paths,
    people::model::Organisation,
    server::{ctx::Ctx, db::Tx, kept::Keep, markdown, render::Page},
    speakers::{self, model::Speaker},
    ui::prelude::*,
};
use axum::extract::Path;
use chrono::{DateTime, Utc};
use std::sync::Arc;

/// What the public pages and files of a programme are made of.
pub struct Published {
    pub event: Event,
    /// None while nothing was released.
    pub release: Option<Release>,
    /// As they are now.
    pub speakers: Vec<Speaker>,
}

impl Published {
    /// What everybody may see of the event of this slug, in three statements: the event, its latest release, its speakers.
    pub async fn load(tx: &mut Tx, slug: &str) -> Result<Self> {
        let event = events::store::by_slug(tx, slug).await?.filter(|e| e.state != EventState::Draft).ok_or(Error::NotFound)?;
        let release = store::latest_release(tx, &event.id).await?;
        let speakers = speakers::store::of_event(tx, &event.id).await?;
        Ok(Self { event, release, speakers })
    }

    /// Whether the event was moved and its programme not yet.
    pub fn is_behind(&self) -> bool {
        let (event, zone) = (&self.event, self.event.zone());
        let event_days = days::of_event(event.starts_at, event.ends_at, zone);
        let days = self.release.as_ref().map(|release| release.programme.days(zone)).unwrap_or_default();
        event.has_date() && !days.is_empty() && !days.iter().any(|day| event_days.contains(&day.date))
    }

    /// That it is so, for whoever reads the programme's times.
    pub fn behind(&self, locale: Locale) -> Option<AnyView> {
        let note = || view! { <Alert tone=Tone::Warning><p>{t!(locale, "programme-moved-note")}</p></Alert> }.into_any();
        self.is_behind().then(note)
    }
}

/// A public page of an event, and the organisation whose face it shows.
pub(super) struct Around {
    pub(super) published: Published,
    /// Files of its sessions, also those that not everybody may read.
    materials: Vec<Material>,
    pub(super) host: Option<Organisation>,
}

impl Keep for Around {
    fn scopes(&self) -> Vec<String> {
        let host = self.host.as_ref().map(|host| events::pages::organisation_scope(&host.id));
        [Some(self.published.event.scope()), host].into_iter().flatten().collect()
    }

    fn rows(&self) -> usize {
        let Published { release, speakers, .. } = &self.published;
        2 + self.materials.len() + speakers.len() + release.as_ref().map_or(0, |release| release.programme.sessions.len())
    }
}

impl Around {
    /// As everybody may see it now; kept in memory while it is so.
    pub(super) async fn load(ctx: &Ctx, slug: &str) -> Result<Arc<Self>> {
        let read = async {
            let mut tx = ctx.db.read().await?;
            let published = Published::load(&mut tx, slug).await?;
            let materials = store::materials(&mut tx, &published.event.id).await?;
            let host = events::store::host(&mut tx, &published.event.id).await?;
            Ok(Self { published, materials, host })
        };
        ctx.kept.or_load(&ctx.versions, slug, read).await
    }

    pub(super) fn frame(&self, ctx: &Ctx, title: impl Into<String>) -> Frame {
        events::pages::public_frame(ctx, title, self.host.as_ref())
    }

    /// When files that wait for the event's end come to be shown.
    fn materials_until(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let waits = self.materials.iter().any(|material| material.audience == Audience::After);
        self.published.event.over_at().filter(|at| waits && now < *at)
    }

    /// The event's public pages, beside each other; none while there is only one.
    pub(super) fn tabs(&self, locale: Locale, current: Tab) -> Option<AnyView> {
        let items = tabs(locale, &self.published, current);
        (items.len() > 1).then(|| view! { <Tabs label=t!(locale, "events-tabs") items/> }.into_any())
    }

    /// The head of a page about the whole event: it says when that is.
    pub(super) fn head(&self, ctx: &Ctx, title: Words, current: Tab) -> impl IntoView + use<> {
        self.head_with(ctx, title, events::facts::when(&self.published.event, ctx.locale), current)
    }

    /// The head of a page, with the event's other pages; and what visitors must know first.
    fn head_with(&self, ctx: &Ctx, title: Words, lead: String, current: Tab) -> impl IntoView + use<> {
        let (locale, event) = (ctx.locale, &self.published.event);
        let eyebrow: Words = event.title.shown(locale, event.languages.first()).into();
        let tabs = self.tabs(locale, current);
        let mark = title.lang.clone().map(|lang| view! { <p class="fine"><LanguageMark locale lang/></p> });
        let behind = (current != Tab::Speakers).then(|| self.published.behind(locale));
        view! {
            <Hero title eyebrow lead tabs>{mark}</Hero>
            {events::pages::public::called_off(locale, event)}
            {behind}
        }
    }
}

/// `GET /{lang}/events/{slug}/sessions/{session}`
pub async fn session(ctx: Ctx, Path((_, slug, session)): Path<(String, String, String)>) -> Result<Page> {
    let around = Around::load(&ctx, &slug).await?;
    let release = around.published.release.as_ref().ok_or(Error::NotFound)?;
    let session = release.programme.sessions.iter().find(|s| s.slug == session && !s.slots.is_empty()).ok_or(Error::NotFound)?;
    let until = around.materials_until(ctx.now);
    Ok(Page::public(around.scopes(), until, || session_page(&ctx, &around, release, session)))
}

/// The session's files: those that everybody may read, and that there are others for those who take part.
fn files(ctx: &Ctx, around: &Around, session: &Session) -> Option<AnyView> {
    let (locale, event) = (ctx.locale, &around.published.event);
    let of_session = || around.materials.iter().filter(|material| material.session == session.id);
    let open: Vec<Material> = of_session().filter(|material| material.is_public(event, ctx.now)).cloned().collect();
    let more = of_session().any(|material| material.audience == Audience::Participants);
    let list = (!open.is_empty()).then(|| materials::list(&open, materials::public_href(&event.slug)));
    let more = more.then(|| view! { <p class="quiet">{t!(locale, "programme-materials-participants")}</p> });
    (list.is_some() || more.is_some())
        .then(|| view! { <Section title=t!(locale, "programme-materials") id="materials">{list}{more}</Section> }.into_any())
}

fn session_page(ctx: &Ctx, around: &Around, release: &Release, session: &Session) -> impl IntoView + use<> {
    let Published { event, speakers, .. } = &around.published;
    let locale = ctx.locale;
    let wording = Wording::new(locale, event, &release.programme, speakers);
    let title = wording.title(session);
    let text = session.abstract_.shown(locale, wording.first);
    let abstract_ = text.map(|text| {
        let mark = text.lang.cloned().map(|lang| view! { <p class="fine"><LanguageMark locale lang/></p> });
        view! { <div>{mark}<Markdown html=markdown::html(text.text) lang=text.lang_attribute()/></div> }
    });
    let who: Vec<AnyView> =
        wording.known(session).map(|(speaker, s)| speaker_entry(&wording, event, speaker, wording.part(s.part))).collect();
    let who =
        (!who.is_empty()).then(|| view! { <Section title=t!(locale, "programme-speakers")><Stack gap=Gap::Wide>{who}</Stack></Section> });
    let aside = view! { <FactsBox title=t!(locale, "programme-facts") items=facts(&wording, release, session)/> }.into_any();
    let files = files(ctx, around, session);
    let lead = session.slots.first().map(|slot| dates::when(locale, slot.starts_at, slot.ends_at, wording.zone)).unwrap_or_default();
    let star = (!session.kind.is_pause()).then(|| {
        view! { <StarForm locale action=paths::first_star(locale, &event.slug) value=session.slug.clone()/> }
    });
    let mut frame = around.frame(ctx, &title.text).script("programme.js");
    frame.description = text.map(|text| excerpt(&markdown::plain(text.text), 160));
    page(
        frame,
        view! {
            {around.head_with(ctx, title, lead, Tab::Session)}
            {star}
            <Sidebar aside aside_first=true>{abstract_}{files}{who}</Sidebar>
            {neighbours(&wording, release, session)}
        },
    )
}

fn facts(wording: &Wording<'_>, release: &Release, session: &Session) -> Vec<Fact> {
    let locale = wording.locale;
    let slots: Vec<AnyView> =
        release.programme.placed().iter().filter(|p| p.session.id == session.id).map(|p| when(wording, p).into_any()).collect();
    let slots = if slots.len() == 1 {
        slots.into_any()
    } else {
        view! { <ul>{slots.into_iter().map(|slot| view! { <li>{slot}</li> }).collect_view()}</ul> }.into_any()
    };
    let (track_colour, track) = wording.track(session);
    let kind = wording.kind(session).map(|kind| Fact::new(t!(locale, "programme-kind"), kind));
    let language = labels::languages(locale, session).map(|languages| Fact::new(t!(locale, "programme-language"), languages));
    let track = (track_colour > 0).then(|| {
        let name = view! { <span data-track=track_colour.to_string()><span class="track">{words(track)}</span></span> };
        Fact::new(t!(locale, "programme-track"), name)
    });
    let when = Fact::new(t!(locale, "programme-when"), slots);
    [Some(when), language, kind, track].into_iter().flatten().collect()
}

/// `torsdag 5 november 2026 kl. 09.00–09.45, svensk tid (CET)`, and the room.
fn when(wording: &Wording<'_>, placed: &Placed<'_>) -> impl IntoView + use<> {
    let (locale, zone) = (wording.locale, wording.zone);
    let (from, to) = (placed.slot.starts_at, placed.slot.ends_at);
    let room = placed.room.and_then(|room| room.name.shown(locale, wording.first)).map(|room| view! { <br/>{words(room)} });
    let time = format!("{}, {}", dates::when(locale, from, to, zone), dates::zone_name(locale, zone, from));
    view! { <Time datetime=wording.datetime(from)>{time}</Time>{room} }
}

/// Who speaks: portrait, name, the beginning of the biography.
fn speaker_entry(wording: &Wording<'_>, event: &Event, speaker: &Speaker, part: Option<String>) -> AnyView {
    let locale = wording.locale;
    let href = paths::speaker(locale, &event.slug, &speaker.slug);
    let photo = speaker.photo.as_deref().map(paths::image);
    let biography = speaker.biography.shown(locale, wording.first).map(|text| {
        let words = Words { text: excerpt(&markdown::plain(text.text), 280), lang: text.lang.cloned() };
        view! { <p><InLanguage locale words/></p> }
    });
    view! {
        <div class="stack" data-gap="tight">
            <SpeakerCard name=speaker.name.clone() href title=wording.position(speaker) photo part/>
            {biography}
        </div>
    }
    .into_any()
}

/// What comes before and after it.
fn neighbours(wording: &Wording<'_>, release: &Release, session: &Session) -> impl IntoView + use<> {
    let locale = wording.locale;
    let (before, after) = release.programme.neighbours(session);
    let link = |placed: Placed<'_>, label: String, rel: &'static str| {
        let title = wording.title(placed.session);
        let time = dates::time(locale, placed.slot.starts_at, wording.zone);
        let text = view! { <span lang=title.lang_attribute()>{title.text.clone()}</span> };
        let text = if has_page(placed.session) {
            view! { <a rel=rel href=wording.href(placed.session)>{text}</a> }.into_any()
        } else {
            text.into_any()
        };
        view! { <li><span class="quiet fine">{label}" · "{time}</span><br/>{text}</li> }
    };
    (before.is_some() || after.is_some()).then(|| {
        view! {
            <nav aria-label=t!(locale, "programme-around")>
                <ul class="columns" role="list">
                    {before.map(|p| link(p, t!(locale, "programme-before"), "prev"))}
                    {after.map(|p| link(p, t!(locale, "programme-after"), "next"))}
                </ul>
            </nav>
        }
    })
}

/// The beginning of a text, cut between words.
pub fn excerpt(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    let cut: String = text.chars().take(most).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} …", cut[..end].trim_end_matches([',', '.', ';', ':', '–', '-', ' ']))
}

//! The draft as a whole: a table per day, what has no time yet, what cannot be as it stands, rooms and tracks.

use super::{Desk, as_errors, history, path, room_name, speaker_name, telling::Telling, title};
use crate::{
    error::Result,
    forms::{Fields, FormState},
    i18n::dates,
    paths,
    programme::{
        actions, labels,
        model::{Level, Session, Slot},
        rules::{self, Conflict, ConflictKind, days},
        store,
        telling::some_names,
    },
    server::{
        ctx::Ctx,
        render::{Page, see_other},
    },
    time::{instant, local},
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use chrono::{Duration, NaiveDate};

pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    overview(&ctx, &desk, FormState::default()).await
}

pub async fn add_rooms(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let added = actions::add_rooms(&ctx.app, &desk.organiser, fields.get("rooms"), ctx.now).await;
    names_added(ctx, &desk, added, fields).await
}

pub async fn add_tracks(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    let added = actions::add_tracks(&ctx.app, &desk.organiser, fields.get("tracks"), ctx.now).await;
    names_added(ctx, &desk, added, fields).await
}

async fn names_added(ctx: Ctx, desk: &Desk, added: Result<usize>, fields: Fields) -> Result<Response> {
    match added {
        Ok(_) => Ok(see_other(&format!("{}?done=added", path(ctx.locale, &desk.event().slug, "")))),
        Err(error) => {
            let form = FormState { fields, errors: as_errors(error)? };
            Ok(overview(&ctx, desk, form).await?.refused().into_response())
        }
    }
}

/// The event got another time: its programme goes along.
pub async fn shift(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let desk = Desk::load(&ctx, &slug).await?;
    if let Some(by) = left_behind(&desk) {
        actions::shift(&ctx.app, &desk.organiser, by, ctx.now).await?;
    }
    Ok(see_other(&format!("{}?done=shifted", path(ctx.locale, &slug, ""))))
}

/// By how much the whole programme would have to move, on the local clock, to go along with an event that was moved: as far as the event, where it then
/// lies within the event's hours; else, where none of it lies on the event's days, so that it begins on the first.
fn left_behind(desk: &Desk) -> Option<Duration> {
    let event = desk.event();
    let zone = event.zone();
    let (Some(first), Some(last)) = (slots(desk).map(|s| s.starts_at).min(), slots(desk).map(|s| s.ends_at).max()) else { return None };
    if first >= event.starts_at && last <= event.ends_at {
        return None;
    }
    let moved = event.previous_starts_at.map(|before| local(event.starts_at, zone) - local(before, zone));
    let fits = |by: &Duration| {
        instant(local(first, zone) + *by, zone) >= event.starts_at && instant(local(last, zone) + *by, zone) <= event.ends_at
    };
    moved.filter(fits).or_else(|| {
        let event_days = days::of_event(event.starts_at, event.ends_at, zone);
        let held = days_held(desk);
        let behind = held.iter().all(|day| !event_days.contains(day));
        behind.then(|| Some(*event_days.first()? - *held.first()?)).flatten()
    })
}

fn slots(desk: &Desk) -> impl Iterator<Item = &Slot> {
    desk.programme.sessions.iter().flat_map(|s| &s.slots)
}

fn day_of(desk: &Desk, slot: &Slot) -> NaiveDate {
    slot.starts_at.with_timezone(&desk.event().zone()).date_naive()
}

/// The days on which something is held, in their order.
fn days_held(desk: &Desk) -> Vec<NaiveDate> {
    let mut held: Vec<NaiveDate> = slots(desk).map(|slot| day_of(desk, slot)).collect();
    held.sort();
    held.dedup();
    held
}

async fn overview(ctx: &Ctx, desk: &Desk, form: FormState) -> Result<Page> {
    let locale = ctx.locale;
    let event = desk.event();
    let mut tx = ctx.db.read().await?;
    let latest = store::latest_release(&mut tx, &event.id).await?;
    drop(tx);
    let conflicts = desk.conflicts(ctx).await?;
    let edits = history::latest(ctx, desk).await?;
    let frame = desk.frame(ctx, t!(locale, "programme-desk-title")).refused(!form.errors.is_empty());
    let lead = match &latest {
        None => t!(locale, "programme-not-released"),
        Some(latest) => {
            let count = rules::changes(&latest.programme, &rules::published(&desk.programme)).len();
            let date = dates::date_time(locale, latest.created_at, event.zone());
            t!(locale, "programme-released", number = latest.number, date = date, count = count)
        }
    };
    let shown = Shown { locale, desk, telling: Telling { locale, event, speakers: &desk.speakers }, conflicts: &conflicts };
    Ok(Page::private(move || {
        let to = |rest: &str| path(locale, &event.slug, rest);
        let buttons = view! {
            <LinkButton href=to("sessions/new") look=Look::Primary>{t!(locale, "programme-add-session")}</LinkButton>
            <LinkButton href=to("paste")>{t!(locale, "programme-paste")}</LinkButton>
            <LinkButton href=to("board")>{t!(locale, "programme-board")}</LinkButton>
            <LinkButton href=to("settings")>{t!(locale, "programme-settings-link")}</LinkButton>
            <LinkButton href=to("materials")>{t!(locale, "programme-materials")}</LinkButton>
            <LinkButton href=to("import")>{t!(locale, "programme-import")}</LinkButton>
            <LinkButton href=to("preview")>{t!(locale, "programme-preview")}</LinkButton>
            <LinkButton href=to("release")>{t!(locale, "programme-release-page")}</LinkButton>
        };
        let empty = desk.programme.sessions.is_empty().then(|| {
            view! { <EmptyState title=t!(locale, "programme-empty") text=t!(locale, "programme-empty-text")/> }
        });
        page(
            frame,
            view! {
                <PageHead title=t!(locale, "programme-desk-title") lead=lead actions=buttons.into_any()/>
                {shown.left_behind()}
                {shown.conflicts()}
                {empty}
                {shown.days()}
                {shown.unplaced()}
                {history::section(desk, shown.telling, &edits)}
                {shown.names(&form)}
            },
        )
    }))
}

/// Conflicts that are listed at most; each stands with its session too.
const MOST_CONFLICTS: usize = 50;
/// So many stand open, the others behind a word.
const OPEN_CONFLICTS: usize = 10;

/// What the parts of the page share.
struct Shown<'a> {
    locale: Locale,
    desk: &'a Desk,
    telling: Telling<'a>,
    conflicts: &'a [Conflict],
}

impl Shown<'_> {
    fn to(&self, rest: &str) -> String {
        path(self.locale, &self.desk.event().slug, rest)
    }

    fn left_behind(&self) -> Option<AnyView> {
        let locale = self.locale;
        let by = left_behind(self.desk)?;
        let zone = self.desk.event().zone();
        let first = local(slots(self.desk).map(|slot| slot.starts_at).min()?, zone) + by;
        let text = if by == Duration::days(by.num_days()) {
            t!(locale, "programme-left-behind-text", day = dates::long_date(locale, first.date()))
        } else {
            t!(locale, "programme-left-behind-hours", when = dates::date_time(locale, instant(first, zone), zone))
        };
        let action = self.to("shift");
        Some(
            view! {
                <Alert tone=Tone::Warning heading=t!(locale, "programme-left-behind")>
                    <p>{text}</p>
                    <PostButton action>{t!(locale, "programme-shift")}</PostButton>
                </Alert>
            }
            .into_any(),
        )
    }

    /// Everything that cannot be as it stands, in one list.
    fn conflicts(&self) -> Option<AnyView> {
        let locale = self.locale;
        (!self.conflicts.is_empty()).then(|| {
            let (unasked, others): (Vec<&Conflict>, Vec<&Conflict>) = rules::gravest_first(self.conflicts)
                .into_iter()
                .partition(|it| it.kind == ConflictKind::NotAccepted && it.level != Level::Stops);
            // Of a new programme that is everybody: they stand in one line.
            let gravest = if unasked.len() > 1 { others } else { rules::gravest_first(self.conflicts) };
            let unasked = (unasked.len() > 1).then(|| {
                let mut names: Vec<String> = Vec::new();
                for id in unasked.iter().filter_map(|conflict| conflict.speaker.as_ref()) {
                    let name = self.desk.speakers.iter().find(|speaker| speaker.id == *id).map(|speaker| speaker.name.clone());
                    names.extend(name.filter(|name| !names.contains(name)));
                }
                let href = paths::organise_event_page(locale, &self.desk.event().slug, "speakers");
                let text = t!(locale, "programme-not-accepted-many", count = names.len(), names = some_names(&names));
                view! { <li><a href=href>{text}</a></li> }
            });
            let more = gravest.len().saturating_sub(MOST_CONFLICTS);
            let more = (more > 0).then(|| view! { <p>{t!(locale, "programme-board-more-conflicts", count = more)}</p> });
            let mut items: Vec<AnyView> = gravest
                .into_iter()
                .take(MOST_CONFLICTS)
                .filter_map(|conflict| {
                    let session = self.desk.programme.sessions.iter().find(|s| s.id == conflict.session)?;
                    let note = self.conflict(conflict, session);
                    let level = (conflict.level == Level::Stops).then(|| view! { {self.level(conflict)} " " });
                    Some(view! { <li>{level}{self.link(session)} " – " {note}</li> }.into_any())
                })
                .collect();
            let rest = items.split_off(items.len().min(OPEN_CONFLICTS));
            let rest = (!rest.is_empty()).then(|| {
                let summary = t!(locale, "programme-conflicts-rest", count = rest.len());
                view! { <Details summary><ul>{rest}</ul>{more}</Details> }
            });
            view! {
                <Alert tone=Tone::Warning heading=t!(locale, "programme-conflicts", count = self.conflicts.len())>
                    <ul>{items}{unasked}</ul>
                    {rest}
                </Alert>
            }
            .into_any()
        })
    }

    /// Whether it stops a release, in a word.
    fn level(&self, conflict: &Conflict) -> AnyView {
        let (tone, word) = match conflict.level {
            Level::Stops => (Tone::Danger, t!(self.locale, "programme-board-stops")),
            _ => (Tone::Warning, t!(self.locale, "programme-conflict")),
        };
        view! { <Tag tone=tone>{word}</Tag> }.into_any()
    }

    /// A conflict as seen from one of its sessions, with a link to the other.
    fn conflict(&self, conflict: &Conflict, session: &Session) -> AnyView {
        let text = self.telling.conflict(conflict, &self.desk.programme);
        let other = conflict.counterpart(&session.id).filter(|id| **id != session.id);
        let other = other.and_then(|id| self.desk.programme.sessions.iter().find(|s| s.id == *id)).map(|other| self.link(other));
        view! { {text} " " {other} }.into_any()
    }

    /// A session's title, leading to it.
    fn link(&self, session: &Session) -> AnyView {
        let href = self.to(&format!("sessions/{}", session.id));
        let title = title(self.locale, self.desk.event(), session);
        view! { <a href=href lang=title.lang_attribute()>{title.text.clone()}</a> }.into_any()
    }

    fn days(&self) -> Vec<AnyView> {
        days_held(self.desk).into_iter().map(|day| self.day(day)).collect()
    }

    fn day(&self, day: NaiveDate) -> AnyView {
        let locale = self.locale;
        let mut held: Vec<(&Session, &Slot)> = self
            .desk
            .programme
            .sessions
            .iter()
            .flat_map(|s| s.slots.iter().map(move |slot| (s, slot)))
            .filter(|(_, slot)| day_of(self.desk, slot) == day)
            .collect();
        let position = |slot: &Slot| slot.room.as_ref().and_then(|id| self.desk.programme.rooms.iter().position(|r| r.id == *id));
        held.sort_by_key(|(session, slot)| (slot.starts_at, position(slot), session.number));
        let rows = held.into_iter().map(|(session, slot)| self.placed(session, slot)).collect();
        let heading = dates::long_date(locale, day);
        let columns = vec![
            Column::new(t!(locale, "programme-column-time")),
            Column::new(t!(locale, "programme-column-session")),
            Column::new(t!(locale, "programme-column-room")),
            Column::new(t!(locale, "programme-column-speakers")),
            Column::new(t!(locale, "programme-column-language")),
            Column::quiet(t!(locale, "programme-column-actions")),
        ];
        view! { <Section title=heading.clone()><Table caption=heading hide_caption=true columns rows/></Section> }.into_any()
    }

    fn placed(&self, session: &Session, slot: &Slot) -> TableRow {
        let (locale, zone) = (self.locale, self.desk.event().zone());
        let room = slot.room.as_ref().and_then(|id| room_name(locale, self.desk.event(), &self.desk.programme, id));
        let named = title(locale, self.desk.event(), session).text;
        let named_too = named.clone();
        let move_to = self.to(&format!("sessions/{}/slots/{}", session.id, slot.id));
        let take_out = format!("{move_to}/remove");
        let hidden = self.desk.hidden_seen();
        let actions = view! {
            <Row>
                <LinkButton href=move_to small=true>{t!(locale, "programme-move")} " " <Quiet text=named/></LinkButton>
                <PostButton action=take_out hidden=hidden small=true look=Look::Tertiary>{t!(locale, "programme-take-out")} " " <Quiet text=named_too/></PostButton>
            </Row>
        };
        let row = TableRow::new()
            .cell(view! { <span class="nowrap">{dates::time_range(locale, slot.starts_at, slot.ends_at, zone)}</span> })
            .cell(self.session(session, Some(slot)));
        let row = match room {
            Some(room) => row.cell(room),
            None => row.blank(),
        };
        self.speakers_and_language(row, session).cell(actions)
    }

    /// The sessions that have no time yet.
    fn unplaced(&self) -> Option<AnyView> {
        let locale = self.locale;
        let waiting: Vec<&Session> = self.desk.programme.sessions.iter().filter(|s| s.slots.is_empty()).collect();
        (!waiting.is_empty()).then(|| {
            let columns = vec![
                Column::new(t!(locale, "programme-column-session")),
                Column::number(t!(locale, "programme-column-minutes")),
                Column::new(t!(locale, "programme-column-speakers")),
                Column::new(t!(locale, "programme-column-language")),
                Column::quiet(t!(locale, "programme-column-actions")),
            ];
            let heading = t!(locale, "programme-unplaced", count = waiting.len());
            let rows = waiting
                .into_iter()
                .map(|session| {
                    let named = title(locale, self.desk.event(), session).text;
                    let place = self.to(&format!("sessions/{}/place", session.id));
                    let row = TableRow::new().cell(self.session(session, None)).cell(session.minutes.to_string());
                    let action =
                        view! { <LinkButton href=place small=true>{t!(locale, "programme-place")} " " <Quiet text=named/></LinkButton> };
                    self.speakers_and_language(row, session).cell(action)
                })
                .collect();
            view! { <Section title=heading.clone() id="unplaced"><Table caption=heading hide_caption=true columns rows/></Section> }
                .into_any()
        })
    }

    fn speakers_and_language(&self, row: TableRow, session: &Session) -> TableRow {
        let names: Vec<String> = session
            .speakers
            .iter()
            .map(|p| {
                let name = speaker_name(&self.desk.speakers, &p.speaker);
                if p.part == crate::programme::model::Part::Speaker {
                    name
                } else {
                    format!("{name} ({})", labels::part(self.locale, p.part))
                }
            })
            .collect();
        let row = if names.is_empty() { row.blank() } else { row.cell(names.join(", ")) };
        match labels::languages(self.locale, session) {
            Some(languages) => row.cell(languages),
            None => row.blank(),
        }
    }

    /// Title, kind, and what is wrong here.
    fn session(&self, session: &Session, slot: Option<&Slot>) -> AnyView {
        let kind = labels::kind(self.locale, session.kind);
        let concerns =
            |c: &&Conflict| slot.is_some_and(|slot| c.slot == slot.id || c.other.as_ref().is_some_and(|(_, other)| *other == slot.id));
        let notes: Vec<AnyView> = self
            .conflicts
            .iter()
            .filter(concerns)
            .map(|c| {
                let note = self.conflict(c, session);
                view! { <p>{self.level(c)} " " {note}</p> }.into_any()
            })
            .collect();
        let mark = title(self.locale, self.desk.event(), session).lang.map(|lang| view! { <LanguageMark locale=self.locale lang/> });
        let link = self.link(session);
        let track = session.track.as_ref().and_then(|id| self.desk.programme.track(id)).map(|(place, track)| {
            let name = Words::from(track.name.shown(self.locale, self.desk.event().languages.first()));
            view! { " " <span class="track fine quiet" data-track=track.colour.number(place).to_string() lang=name.lang_attribute()>{name.text.clone()}</span> }
        });
        view! { <Stack gap=Gap::Tight><div>{link} {mark} " " <Tag>{kind}</Tag>{track}</div>{notes}</Stack> }.into_any()
    }

    /// Rooms and tracks: what there is, and one line for more.
    fn names(&self, form: &FormState) -> AnyView {
        let locale = self.locale;
        let inputs = Inputs::new(locale, form);
        let first = self.desk.event().languages.first();
        let rooms = self.desk.programme.rooms.iter().map(|room| {
            let href = self.to(&format!("rooms/{}", room.id));
            let seats = room.capacity.map(|n| t!(locale, "programme-seats", count = n));
            Named { note: seats, ..Named::new(href, room.name.shown(locale, first)) }
        });
        let rooms = named_list(rooms.collect());
        let tracks = self.desk.programme.tracks.iter().enumerate().map(|(place, track)| {
            let href = self.to(&format!("tracks/{}", track.id));
            Named { colour: Some(track.colour.number(place)), ..Named::new(href, track.name.shown(locale, first)) }
        });
        let tracks = named_list(tracks.collect());
        let (more_rooms, more_tracks) = (self.to("rooms"), self.to("tracks"));
        // Only the form that was refused shows its errors.
        let refused_tracks = form.fields.has("tracks");
        let blank = Inputs::empty(locale);
        let (for_rooms, for_tracks) = if refused_tracks { (blank, inputs) } else { (inputs, blank) };
        view! {
            <Columns width=Width::Wide>
                <Section title=t!(locale, "programme-rooms") id="rooms">
                    {rooms}
                    <Form inputs=for_rooms action=more_rooms>
                        <TextField field=for_rooms.get("rooms") label=t!(locale, "programme-rooms-line") hint=t!(locale, "programme-rooms-hint")/>
                        <Button>{t!(locale, "programme-rooms-add")}</Button>
                    </Form>
                </Section>
                <Section title=t!(locale, "programme-tracks") id="tracks">
                    {tracks}
                    <Form inputs=for_tracks action=more_tracks>
                        <TextField field=for_tracks.get("tracks") label=t!(locale, "programme-tracks-line") hint=t!(locale, "programme-tracks-hint")/>
                        <Button>{t!(locale, "programme-tracks-add")}</Button>
                    </Form>
                </Section>
            </Columns>
        }
        .into_any()
    }
}

/// A room or a track in a list.
struct Named {
    href: String,
    name: Words,
    note: Option<String>,
    /// The number of a track's colour.
    colour: Option<u8>,
}

impl Named {
    fn new(href: String, name: impl Into<Words>) -> Self {
        Self { href, name: name.into(), note: None, colour: None }
    }
}

fn named_list(items: Vec<Named>) -> Option<AnyView> {
    (!items.is_empty()).then(|| {
        let items: Vec<AnyView> = items
            .into_iter()
            .map(|Named { href, name, note, colour }| {
                let note = note.map(|note| format!(" – {note}"));
                let link = view! { <a href=href lang=name.lang_attribute()>{name.text.clone()}</a> };
                let link = match colour {
                    Some(number) => view! { <span class="track" data-track=number.to_string()>{link}</span> }.into_any(),
                    None => link.into_any(),
                };
                view! { <li>{link}{note}</li> }.into_any()
            })
            .collect();
        view! { <ul>{items}</ul> }.into_any()
    })
}

/// What a button is about, for screen readers: many on the page say the same.
#[component]
fn Quiet(#[prop(into)] text: String) -> impl IntoView {
    view! { <span class="ds-sr-only">{text}</span> }
}

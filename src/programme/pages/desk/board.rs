//! The page of the board: what the island is told, words included. Without scripts it leads to the list, which does all of it too.

use super::{Desk, path};
use crate::{
    error::Result,
    i18n::dates,
    paths,
    programme::{
        islands::board::{
            Board,
            setting::{Day, Setting, Word, Words},
        },
        labels,
        rules::{ConflictKind, days},
    },
    server::{ctx::Ctx, render::Page},
    ui::prelude::*,
};
use axum::extract::Path;
use chrono::{DateTime, Duration, NaiveDate, Offset, TimeZone, Utc};

pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let desk = Desk::load(&ctx, &slug).await?;
    let locale = ctx.locale;
    let frame = desk.frame(&ctx, t!(locale, "programme-board")).islands().wide();
    let setting = setting(locale, &desk);
    let to = |rest: &str| path(locale, &slug, rest);
    let (list, settings, new) = (to(""), to("settings"), to("sessions/new"));
    Ok(Page::private(move || {
        let list_too = list.clone();
        let buttons = view! {
            <LinkButton href=list>{t!(locale, "programme-board-list")}</LinkButton>
            <LinkButton href=new>{t!(locale, "programme-add-session")}</LinkButton>
            <LinkButton href=settings>{t!(locale, "programme-settings-link")}</LinkButton>
        };
        page(
            frame,
            view! {
                <PageHead title=t!(locale, "programme-board") actions=buttons.into_any()/>
                <noscript><p>{t!(locale, "programme-board-no-script")} " " <a href=list_too>{t!(locale, "programme-board-list")}</a></p></noscript>
                <Board setting/>
            },
        )
    }))
}

fn setting(locale: Locale, desk: &Desk) -> Setting {
    let event = desk.event();
    let zone = event.zone();
    let mut shown: Vec<NaiveDate> = days::of_event(event.starts_at, event.ends_at, zone);
    let slots = || desk.programme.sessions.iter().flat_map(|session| &session.slots);
    shown.extend(slots().map(|slot| slot.starts_at.with_timezone(&zone).date_naive()));
    shown.sort();
    shown.dedup();
    let first = slots().map(|slot| slot.starts_at).chain([event.starts_at]).min().unwrap_or(event.starts_at);
    let last = slots().map(|slot| slot.ends_at).chain([event.ends_at]).max().unwrap_or(event.ends_at);
    let languages = event.languages.iter().cloned().chain(Lang::OFFERED.iter().filter_map(|tag| Lang::parse(tag)));
    let hours = dates::when(locale, event.starts_at, event.ends_at, zone);
    Setting {
        locale,
        first: event.languages.first().cloned(),
        api: paths::board_api(&event.slug),
        live: format!("{}?after=", path(locale, &event.slug, "live")),
        sessions: path(locale, &event.slug, "sessions/"),
        days: shown.into_iter().map(|date| Day { date, name: dates::long_date(locale, date) }).collect(),
        offsets: offsets(zone, first - Duration::days(2), last + Duration::days(2)),
        languages: languages.map(|lang| (lang.clone(), labels::language(locale, &lang))).collect(),
        words: words(locale),
        conflicts: ConflictKind::ALL.iter().map(|kind| (*kind, conflict(locale, *kind, &hours))).collect(),
    }
}

/// When the zone's clock is how far ahead of UTC: at first, and from each change on, to the hour.
fn offsets(zone: chrono_tz::Tz, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<(i64, i32)> {
    let ahead = |at: &DateTime<Utc>| zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc();
    let from = crate::time::instant(crate::time::local(from, zone).date().and_time(chrono::NaiveTime::MIN), zone);
    let hours = (0..=(to - from).num_hours().min(24 * 90)).map(|n| from + Duration::hours(n));
    let mut offsets: Vec<(i64, i32)> = Vec::new();
    for at in hours {
        if offsets.last().is_none_or(|(_, known)| *known != ahead(&at)) {
            offsets.push((at.timestamp(), ahead(&at)));
        }
    }
    offsets
}

/// The patterns, with the placeholders that the island fills in.
fn words(locale: Locale) -> Words {
    Words::new(|word| match word {
        Word::HourMark => if locale == Locale::En { ":" } else { "." }.to_owned(),
        Word::Failed => t!(locale, "programme-board-failed"),
        Word::Keys => t!(locale, "programme-board-keys"),
        Word::Days => t!(locale, "programme-board-days"),
        Word::Tray => t!(locale, "programme-board-tray"),
        Word::TrayEmpty => t!(locale, "programme-board-tray-empty"),
        Word::NoRoom => t!(locale, "programme-no-room"),
        Word::Sessions => t!(locale, "programme-board-sessions"),
        Word::Conflicts => t!(locale, "programme-board-conflicts", count = "{count}"),
        Word::NoConflicts => t!(locale, "programme-board-no-conflicts"),
        Word::MoreConflicts => t!(locale, "programme-board-more-conflicts", count = "{count}"),
        Word::Stops => t!(locale, "programme-board-stops"),
        Word::Warns => t!(locale, "programme-board-warns"),
        Word::Warning => t!(locale, "programme-board-warning", what = "{what}"),
        Word::Undo => t!(locale, "programme-undo"),
        Word::Redo => t!(locale, "programme-redo"),
        Word::Undone => t!(locale, "programme-board-undone", what = "{what}"),
        Word::Redone => t!(locale, "programme-board-redone", what = "{what}"),
        Word::Loading => t!(locale, "programme-board-loading"),
        Word::Picked => t!(locale, "programme-board-picked", title = "{title}", place = "{place}"),
        Word::Moved => t!(locale, "programme-board-moved", place = "{place}"),
        Word::PutBack => t!(locale, "programme-board-put-back"),
        Word::TakenOut => t!(locale, "programme-board-taken-out", title = "{title}"),
        Word::Stale => t!(locale, "programme-board-stale", what = "{what}"),
        Word::NotSaved => t!(locale, "programme-board-not-saved"),
        Word::MoveTo => t!(locale, "programme-move-page"),
        Word::Day => t!(locale, "programme-day-field"),
        Word::Start => t!(locale, "programme-start-field"),
        Word::Minutes => t!(locale, "programme-minutes-field"),
        Word::Room => t!(locale, "programme-room-field"),
        Word::Place => t!(locale, "programme-board-place"),
        Word::OnceMore => t!(locale, "programme-board-once-more"),
        Word::TakeOut => t!(locale, "programme-take-out"),
        Word::Cancel => t!(locale, "programme-cancel"),
        Word::Open => t!(locale, "programme-board-open"),
        Word::WrongTime => t!(locale, "programme-board-wrong-time"),
        Word::Length => t!(locale, "programme-settings-step", n = "{minutes}"),
        Word::WithOther => t!(locale, "programme-board-with-other", what = "{what}", title = "{title}"),
    })
}

/// As [`Telling::conflict`](crate::programme::telling::Telling::conflict), to be filled in later.
fn conflict(locale: Locale, kind: ConflictKind, hours: &str) -> String {
    let (time, room, speaker, first, second) = ("{time}", "{room}", "{speaker}", "{first}", "{second}");
    match kind {
        ConflictKind::Room => t!(locale, "programme-conflict-room", room = room, time = time),
        ConflictKind::Speaker => t!(locale, "programme-conflict-speaker", speaker = speaker, time = time),
        ConflictKind::OutsideHours => t!(locale, "programme-conflict-outside", time = time, hours = hours),
        ConflictKind::Itself => t!(locale, "programme-conflict-itself", time = time),
        ConflictKind::SpeakerAway => t!(locale, "programme-conflict-speaker-away", speaker = speaker, time = time),
        ConflictKind::RoomAway => t!(locale, "programme-conflict-room-away", room = room, time = time),
        ConflictKind::Change => t!(locale, "programme-conflict-change", speaker = speaker, between = first, needed = second),
        ConflictKind::Travel => t!(locale, "programme-conflict-travel", speaker = speaker, between = first, needed = second),
        ConflictKind::RoomTooSmall => t!(locale, "programme-conflict-small", room = room, chairs = first, people = second),
        ConflictKind::Interpreters => t!(locale, "programme-conflict-interpreters", time = time),
        ConflictKind::LanguageGap => t!(locale, "programme-conflict-language", language = "{language}", time = time),
        ConflictKind::NoBreak => t!(locale, "programme-conflict-no-break", time = time, minutes = first, most = second),
        ConflictKind::NotAccepted => t!(locale, "programme-conflict-not-accepted", speaker = speaker),
    }
}

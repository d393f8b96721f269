//! An event at a glance: what is left to do, in the order in which it is done; who was asked and who comes; what is deleted when.

use crate::{
    error::Result,
    events::{
        self,
        actions::organise,
        model::{Event, EventState, Seats},
    },
    i18n::Locale,
    invitations::{
        self,
        model::{Answer, Delivery, Totals},
    },
    paths,
    people::{self, model::Country},
    programme::{self, model::Programme},
    registrations::{
        self,
        model::{Place, RegistrationState},
        rules::Deletion,
        store::lists::Count,
    },
    server::{ctx::Ctx, render::Page},
    speakers::{
        self,
        model::{Answer as SpeakerAnswer, Speaker},
    },
    ui::prelude::*,
};
use axum::extract::Path;

/// What the page is made of; a constant number of statements.
struct Glance {
    event: Event,
    seats: Option<Seats>,
    draft: Programme,
    /// The number of the latest release.
    release: Option<i64>,
    speakers: Vec<Speaker>,
    invited: Totals,
    registered: Vec<Count>,
}

pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    let event = organiser.of;
    let mut tx = ctx.db.read().await?;
    let it = Glance {
        seats: events::store::seats(&mut tx, &event.id).await?,
        draft: programme::store::draft(&mut tx, &event.id).await?,
        release: programme::store::releases(&mut tx, &event.id).await?.first().map(|r| r.number),
        speakers: speakers::store::of_event(&mut tx, &event.id).await?,
        invited: invitations::store::totals(&mut tx, &event.id).await?,
        registered: registrations::store::lists::counts(&mut tx, &event.id).await?,
        event,
    };
    let locale = ctx.locale;
    let title = t!(locale, "events-nav-overview");
    let flash = match ctx.query.get("done") {
        "created" => Some(t!(locale, "desk-event-created")),
        "copied" => Some(t!(locale, "desk-event-copied")),
        "published" => Some(t!(locale, "desk-event-published")),
        "cancelled" => Some(t!(locale, "desk-event-cancelled")),
        "postponed" => Some(t!(locale, "desk-event-postponed")),
        "saved" | "reinstated" => Some(t!(locale, "desk-event-saved")),
        _ => None,
    };
    let frame =
        events::pages::organise_frame(&ctx, &who, &it.event, title.clone()).flash(flash.map(|text| Flash { tone: Tone::Success, text }));
    Ok(Page::private(move || {
        let slug = it.event.slug.as_str();
        let public = (it.event.state != EventState::Draft).then(|| paths::event(locale, slug));
        let actions = public.map(|href| view! { <LinkButton href=href>{t!(locale, "desk-public-page")}</LinkButton> }.into_any());
        let title = Words::from(it.event.title.shown(locale, it.event.languages.first()));
        let (copy, state) = (paths::organise_event_page(locale, slug, "copy"), paths::organise_event_page(locale, slug, "details/state"));
        let (stats, steps, countries, retention) =
            (stats(locale, &it), steps(locale, &it), countries(locale, &it), retention(locale, &it.event));
        page(
            frame,
            view! {
                <PageHead title=title actions=actions/>
                <Stats items=stats/>
                <Section title=t!(locale, "desk-steps")>{steps}</Section>
                {countries}
                <Section title=t!(locale, "desk-retention")>
                    <p class="quiet">{t!(locale, "desk-retention-lead")}</p>
                    <DescriptionList items=retention/>
                </Section>
                <Section title=t!(locale, "desk-more")>
                    <Row>
                        <LinkButton href=copy>{t!(locale, "desk-copy")}</LinkButton>
                        <LinkButton href=state>{t!(locale, "desk-change-state")}</LinkButton>
                    </Row>
                </Section>
            },
        )
    }))
}

fn registered(it: &Glance, wanted: impl Fn(&Count) -> bool) -> i64 {
    it.registered.iter().filter(|c| wanted(c)).map(|c| c.number).sum()
}

fn stats(locale: Locale, it: &Glance) -> Vec<Stat> {
    let page = |rest: &str| paths::organise_event_page(locale, &it.event.slug, rest);
    let confirmed = |place: Place| registered(it, |c| c.state == RegistrationState::Confirmed && c.attendance == place);
    let mut on_site = Stat::new(confirmed(Place::OnSite), t!(locale, "desk-stat-on-site")).href(page("registrations"));
    if let Some(capacity) = it.seats.and_then(|s| s.capacity) {
        on_site = on_site.note(t!(locale, "desk-stat-of", n = capacity));
    }
    let mut out = vec![on_site];
    let online = confirmed(Place::Online);
    if online > 0 {
        out.push(Stat::new(online, t!(locale, "desk-stat-online")));
    }
    let waiting = registered(it, |c| c.state == RegistrationState::Waiting);
    if waiting > 0 {
        out.push(Stat::new(waiting, t!(locale, "desk-stat-waiting")));
    }
    let invited = it.invited.all();
    let answered = invited - it.invited.with_answer(Answer::None);
    let asked = Stat::new(invited, t!(locale, "desk-stat-invited")).href(page("invitations"));
    out.push(if invited > 0 { asked.note(t!(locale, "desk-stat-answered", n = answered)) } else { asked });
    out
}

/// What is done and what is left, in the order of the work.
fn steps(locale: Locale, it: &Glance) -> AnyView {
    let event = &it.event;
    let page = |rest: &str| paths::organise_event_page(locale, &event.slug, rest);
    let placed = it.draft.sessions.iter().filter(|s| !s.slots.is_empty()).count();
    let sessions = it.draft.sessions.len();
    let accepted = it.speakers.iter().filter(|s| s.answer == SpeakerAnswer::Accepted).count();
    let gaps = programme::rules::translations::gaps(event, &it.draft, &it.speakers).len();
    let sent = it.invited.with_delivery(Delivery::Sent);
    let steps = [
        (!event.description.is_empty(), t!(locale, "desk-step-texts"), None, page("details")),
        (!event.venue_name.is_empty() || !event.joining_link.is_empty(), t!(locale, "desk-step-place"), None, page("details/time-place")),
        (
            sessions > 0 && placed == sessions,
            t!(locale, "desk-step-programme"),
            (sessions > 0).then(|| t!(locale, "desk-step-programme-note", placed = placed, all = sessions)),
            page("programme"),
        ),
        (
            !it.speakers.is_empty() && accepted == it.speakers.len(),
            t!(locale, "desk-step-speakers"),
            (!it.speakers.is_empty()).then(|| t!(locale, "desk-step-speakers-note", accepted = accepted, all = it.speakers.len())),
            page("speakers"),
        ),
        (gaps == 0, t!(locale, "desk-step-translations"), Some(t!(locale, "desk-translations-lead", n = gaps)), page("translations")),
        (
            it.release.is_some(),
            t!(locale, "desk-step-release"),
            it.release.map(|n| t!(locale, "desk-step-release-note", n = n)),
            page("programme/release"),
        ),
        (event.state != EventState::Draft, t!(locale, "desk-step-publish"), None, page("details/state")),
        (sent > 0, t!(locale, "desk-step-invite"), Some(t!(locale, "desk-step-invite-note", n = sent)), page("invitations")),
    ];
    let items = steps
        .into_iter()
        .map(|(done, label, note, href)| {
            let (tone, word) =
                if done { (Tone::Success, t!(locale, "desk-step-done")) } else { (Tone::Neutral, t!(locale, "desk-step-left")) };
            TableRow::new().cell(view! { <a href=href>{label}</a> }).cell(view! { <Tag tone>{word}</Tag> }).text(note.unwrap_or_default())
        })
        .collect();
    let columns = [t!(locale, "desk-step"), t!(locale, "desk-mail-state"), t!(locale, "desk-step-note")].map(Column::new).to_vec();
    view! { <Table caption=t!(locale, "desk-steps") hide_caption=true columns rows=items/> }.into_any()
}

/// Asked and coming, per country; nothing where nobody is.
fn countries(locale: Locale, it: &Glance) -> Option<AnyView> {
    let columns = vec![
        Column::new(t!(locale, "desk-country")),
        Column::number(t!(locale, "desk-stat-invited")),
        Column::number(t!(locale, "desk-accepted")),
        Column::number(t!(locale, "desk-declined")),
        Column::number(t!(locale, "desk-not-yet")),
        Column::number(t!(locale, "desk-no-answer")),
        Column::number(t!(locale, "desk-registered")),
    ];
    let rows: Vec<TableRow> = Country::ALL
        .iter()
        .filter_map(|country| {
            let comes = registered(it, |c| c.country == *country && c.state == RegistrationState::Confirmed);
            let asked = it.invited.in_country(*country);
            (asked + comes > 0).then(|| {
                let answer = |a| it.invited.in_country_with(*country, a);
                TableRow::new()
                    .cell(people::labels::country(locale, *country))
                    .cell(asked)
                    .cell(answer(Answer::Accepted))
                    .cell(answer(Answer::Declined))
                    .cell(answer(Answer::NotYet))
                    .cell(answer(Answer::None))
                    .cell(comes)
            })
        })
        .collect();
    let title = t!(locale, "desk-countries");
    (!rows.is_empty())
        .then(|| view! { <Section title=title.clone()><Table caption=title hide_caption=true columns rows/></Section> }.into_any())
}

fn retention(locale: Locale, event: &Event) -> Vec<Fact> {
    registrations::rules::retention_plan(event)
        .into_iter()
        .map(|planned| {
            let what = match planned.what {
                Deletion::Needs => t!(locale, "desk-retention-needs"),
                Deletion::PersonalData => t!(locale, "desk-retention-personal"),
                Deletion::Speakers => t!(locale, "desk-retention-speakers"),
            };
            let on = registrations::labels::planned(locale, event, &planned);
            Fact::new(what, if planned.done.is_some() { t!(locale, "desk-retention-done", date = on) } else { on })
        })
        .collect()
}

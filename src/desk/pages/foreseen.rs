//! The mails that an event will send by itself, and when: listed above the mails that there are, and each to be read beforehand in the event's languages.

use crate::{
    desk::labels,
    error::{Error, Result},
    events::{self, actions::organise, model::Event},
    i18n::{Locale, dates},
    paths,
    registrations::{
        actions::letter,
        labels::place,
        mails,
        model::Foreseen,
        rules::{foreseen, places, reminder_at},
    },
    server::{ctx::Ctx, render::Page, tokens::masked},
    ui::prelude::*,
};
use axum::extract::Path;

/// What goes out by itself from now on, with a way to read each; nothing where the event is over or not held.
pub fn section(ctx: &Ctx, event: &Event) -> Option<AnyView> {
    let locale = ctx.locale;
    let all = foreseen(event, ctx.now);
    let rows: Vec<TableRow> = all
        .iter()
        .map(|what| {
            let href = address(locale, event, *what);
            let (to, when) = to_and_when(locale, event, *what);
            TableRow::new().cell(view! { <a href=href>{name(locale, *what)}</a> }).cell(to).cell(when)
        })
        .collect();
    let columns = [t!(locale, "desk-mail-kind"), t!(locale, "desk-mail-to"), t!(locale, "desk-mail-when")].map(Column::new).to_vec();
    let title = t!(locale, "desk-foreseen");
    (!rows.is_empty())
        .then(|| view! { <Section title=title.clone()><Table caption=title hide_caption=true columns rows/></Section> }.into_any())
}

fn address(locale: Locale, event: &Event, what: Foreseen) -> String {
    paths::organise_event_page(locale, &event.slug, &format!("mails/foreseen/{what}"))
}

fn name(locale: Locale, what: Foreseen) -> String {
    labels::mail_kind(
        locale,
        match what {
            Foreseen::Confirmed => "registration-confirmed",
            Foreseen::Waiting => "registration-waiting",
            Foreseen::Seat => "registration-seat",
            Foreseen::Reminder => "event-reminder",
        },
    )
}

fn to_and_when(locale: Locale, event: &Event, what: Foreseen) -> (String, String) {
    match what {
        Foreseen::Confirmed => (t!(locale, "desk-foreseen-to-new"), t!(locale, "desk-foreseen-at-once")),
        Foreseen::Waiting => (t!(locale, "desk-foreseen-to-waiting"), t!(locale, "desk-foreseen-at-once")),
        Foreseen::Seat => (t!(locale, "desk-foreseen-to-next"), t!(locale, "desk-foreseen-when-free")),
        Foreseen::Reminder => {
            let at = dates::date_time(locale, reminder_at(event), event.zone());
            (t!(locale, "desk-foreseen-to-coming"), t!(locale, "desk-foreseen-on", at = at))
        }
    }
}

/// GET `…/mails/foreseen/{what}`; `?lang=` says in which of the event's languages.
pub async fn show(ctx: Ctx, Path((_, slug, what)): Path<(String, String, String)>) -> Result<Page> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    let what = Foreseen::parse(&what).ok_or(Error::NotFound)?;
    let event = organiser.of;
    let letter = letter(&ctx, &mut ctx.db.read().await?, event.clone()).await?;
    let mut languages: Vec<Locale> = event.languages.iter().filter_map(Locale::of).collect();
    if languages.is_empty() {
        languages.push(Locale::Sv);
    }
    let read_in = Locale::parse(ctx.query.get("lang")).filter(|l| languages.contains(l)).unwrap_or(languages[0]);
    // Who takes part online reads something else than who comes.
    let places = places(&event).iter().filter(|at| what != Foreseen::Waiting || **at == places(&event)[0]);
    let read: Vec<_> = places.map(|at| (*at, mails::foreseen(&letter, what, read_in, *at))).collect();
    let locale = ctx.locale;
    let title = name(locale, what);
    let frame = events::pages::organise_frame(&ctx, &who, &event, title.clone());
    let here = address(locale, &event, what);
    let tabs = languages.iter().map(|l| NavItem::new(l.own_name(), format!("{here}?lang={l}")).current(*l == read_in)).collect();
    let back = NavItem::new(t!(locale, "events-nav-mails"), paths::organise_event_page(locale, &event.slug, "mails"));
    let (to, when) = to_and_when(locale, &event, what);
    let domain = ctx.config.domain().to_owned();
    Ok(Page::private(move || {
        let several = read.len() > 1;
        let lang = (read_in != locale).then(|| read_in.to_string());
        let texts = read
            .into_iter()
            .map(|(at, mail)| {
                let text = masked(&mail.rendered("", &domain).text);
                let heading = several.then(|| view! { <h2>{place(locale, at)}</h2> });
                let calendar =
                    mail.calendar.is_some().then(|| Fact::new(t!(locale, "desk-mail-calendar"), t!(locale, "desk-mail-calendar-request")));
                let subject = Fact::new(t!(locale, "desk-mail-subject"), view! { <span lang=lang.clone()>{mail.subject}</span> });
                let items = std::iter::once(subject).chain(calendar).collect();
                view! { {heading} <DescriptionList items/> <div class="mail-view" lang=lang.clone()>{text}</div> }
            })
            .collect_view();
        let facts = vec![Fact::new(t!(locale, "desk-mail-to"), to), Fact::new(t!(locale, "desk-mail-when"), when)];
        page(
            frame,
            view! {
                <Breadcrumbs locale items=vec![back] here=title.clone()/>
                <PageHead title=title lead=t!(locale, "desk-foreseen-lead")/>
                <DescriptionList items=facts/>
                <Tabs label=t!(locale, "desk-mail-language") items=tabs/>
                {texts}
            },
        )
    }))
}

//! Organisers' list of registrations: totals, search, registering by hand, the sheet.

use super::{done, language_choices, place_choices};
use crate::{
    error::{Error, FieldErrors, Result},
    events::{
        self,
        model::{Event, Seats},
        pages::organise_frame,
    },
    forms::{Fields, FormState},
    i18n::{dates, sort},
    paths,
    people::model::{Country, SignedIn},
    registrations::{
        actions, exports, labels,
        model::{Place, Registration, RegistrationState},
        rules::{self, Deletion},
        store::lists::{self, From, Wanted},
    },
    server::{
        ctx::Ctx,
        render::{Page, download, see_other},
        sheet::Sheet,
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use std::collections::BTreeMap;

/// How many organisations are named in the totals.
const ORGANISATIONS: i64 = 40;

/// Everything the list page shows.
struct Listed {
    event: Event,
    seats: Seats,
    counts: Vec<lists::Count>,
    organisations: Vec<(String, i64)>,
    needs: Vec<(String, String, i64)>,
    rows: Vec<lists::Row>,
    previous: Option<String>,
    next: Option<String>,
    wanted: Wanted,
    /// As it was typed.
    query: String,
}

/// GET `/organise/events/{slug}/registrations`; `?q=`, `?state=`, and the key to go on by.
pub async fn list(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = events::actions::organise(&ctx, &slug).await?;
    let query = ctx.query.get("q").trim().chars().take(120).collect::<String>();
    let wanted = Wanted { state: RegistrationState::parse(ctx.query.get("state")), search: sort::fold(&query) };
    let from = key(&ctx.query);
    let event = organiser.of;
    let mut tx = ctx.db.read().await?;
    let mut rows = lists::page(&mut tx, &event.id, &wanted, &from).await?;
    let seats = events::store::seats(&mut tx, &event.id).await?.ok_or(Error::NotFound)?;
    let counts = lists::counts(&mut tx, &event.id).await?;
    let organisations = lists::organisations(&mut tx, &event.id, ORGANISATIONS).await?;
    let needs = lists::needs(&mut tx, &event.id).await?;
    drop(tx);
    let more = rows.len() > lists::PAGE;
    let (before, after) = match &from {
        From::Start => (false, more),
        From::After(..) => (true, more),
        From::Before(..) => (more, true),
    };
    if more && matches!(from, From::Before(..)) {
        rows.remove(0);
    }
    rows.truncate(lists::PAGE);
    let link = |direction: &str, row: &lists::Row| {
        let state = wanted.state.map_or("", RegistrationState::as_str);
        let (key, id) = (&row.sort_key, &row.registration.id);
        format!("?q={}&state={state}&{direction}={key}.{id}", urlencoded(&query))
    };
    let previous = rows.first().filter(|_| before).map(|row| link("before", row));
    let next = rows.last().filter(|_| after).map(|row| link("after", row));
    let frame = organise_frame(&ctx, &who, &event, t!(ctx.locale, "registrations-title")).flash(done(&ctx));
    let it = Listed { event, seats, counts, organisations, needs, rows, previous, next, wanted, query };
    let locale = ctx.locale;
    Ok(Page::private(move || page(frame, body(locale, &it))))
}

/// Where the page goes on: `after=KEY.ID` or `before=KEY.ID`.
fn key(query: &Fields) -> From {
    let read = |name: &str| query.get(name).split_once('.').map(|(key, id)| (key.to_owned(), id.to_owned()));
    match (read("after"), read("before")) {
        (Some((key, id)), _) => From::After(key, id),
        (_, Some((key, id))) => From::Before(key, id),
        _ => From::Start,
    }
}

fn urlencoded(text: &str) -> String {
    text.bytes().map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

fn here(locale: Locale, event: &Event, rest: &str) -> String {
    let base = paths::organise_event_page(locale, &event.slug, "registrations");
    if rest.is_empty() { base } else { format!("{base}/{rest}") }
}

fn body(locale: Locale, it: &Listed) -> impl IntoView + use<> {
    let actions = view! {
        <LinkButton href=here(locale, &it.event, "new") look=Look::Primary>{t!(locale, "registrations-add")}</LinkButton>
        <LinkButton href=here(locale, &it.event, "sheet")>{t!(locale, "registrations-sheet")}</LinkButton>
    }
    .into_any();
    view! {
        <PageHead title=t!(locale, "registrations-title") actions/>
        {figures(locale, it)}
        {people(locale, it)}
        {totals(locale, it)}
        {plan(locale, &it.event)}
    }
}

fn count(counts: &[lists::Count], of: impl Fn(&lists::Count) -> bool) -> i64 {
    counts.iter().filter(|c| of(c)).map(|c| c.number).sum()
}

fn figures(locale: Locale, it: &Listed) -> impl IntoView + use<> {
    let base = here(locale, &it.event, "");
    let figure = |state: RegistrationState, label: String| {
        Stat::new(count(&it.counts, |c| c.state == state), label).href(format!("{base}?state={state}"))
    };
    let confirmed = figure(RegistrationState::Confirmed, t!(locale, "registrations-figure-confirmed"));
    let of_seats = |stat: Stat| match it.seats.capacity {
        Some(seats) => stat.note(t!(locale, "registrations-figure-seats", count = seats)),
        None => stat,
    };
    let mixed = rules::places(&it.event).len() > 1;
    // Only who is on site takes one of the venue's seats.
    let mut items = vec![if mixed { confirmed } else { of_seats(confirmed) }];
    if mixed {
        for (place, label) in [(Place::OnSite, t!(locale, "registrations-on-site")), (Place::Online, t!(locale, "registrations-online"))] {
            let stat = Stat::new(count(&it.counts, |c| c.state == RegistrationState::Confirmed && c.attendance == place), label);
            items.push(if place == Place::OnSite { of_seats(stat) } else { stat });
        }
    }
    items.push(figure(RegistrationState::Waiting, t!(locale, "registrations-figure-waiting")));
    items.push(figure(RegistrationState::Cancelled, t!(locale, "registrations-figure-cancelled")));
    view! { <Stats items/> }
}

fn people(locale: Locale, it: &Listed) -> AnyView {
    let field = Field::new(locale, "q").value(it.query.clone());
    let state = it.wanted.state;
    let tabs = [None, Some(RegistrationState::Confirmed), Some(RegistrationState::Waiting), Some(RegistrationState::Cancelled)]
        .into_iter()
        .map(|of| {
            let label = of.map_or_else(|| t!(locale, "registrations-all"), |state| labels::state_tag(locale, state).1);
            let mut href = format!("{}?state={}", here(locale, &it.event, ""), of.map_or("", RegistrationState::as_str));
            if !it.query.is_empty() {
                href.push_str(&format!("&q={}", urlencoded(&it.query)));
            }
            NavItem::new(label, href).current(of == state)
        })
        .collect();
    let list = if it.rows.is_empty() {
        let found = it.query.is_empty() && state.is_none();
        let title = if found { t!(locale, "registrations-none") } else { t!(locale, "registrations-none-found") };
        let text = if found { t!(locale, "registrations-none-text") } else { t!(locale, "registrations-none-found-text") };
        view! { <EmptyState title text/> }.into_any()
    } else {
        table(locale, it).into_any()
    };
    let state = state.map(|state| view! { <Hidden name="state" value=state.as_str()/> });
    let (action, previous, next) = (here(locale, &it.event, ""), it.previous.clone(), it.next.clone());
    view! {
        <Section title=t!(locale, "registrations-list")>
            <Tabs label=t!(locale, "registrations-filter") items=tabs/>
            <SearchForm field label=t!(locale, "registrations-search") action>{state}</SearchForm>
            {list}
            <Pagination locale previous next/>
        </Section>
    }
    .into_any()
}

fn table(locale: Locale, it: &Listed) -> impl IntoView + use<> {
    let mixed = rules::places(&it.event).len() > 1;
    let mut columns = vec![
        Column::new(t!(locale, "registrations-name")),
        Column::new(t!(locale, "registrations-organisation")),
        Column::new(t!(locale, "registrations-country")),
        Column::new(t!(locale, "registrations-state")),
        Column::new(t!(locale, "registrations-registered")),
    ];
    if mixed {
        columns.insert(3, Column::new(t!(locale, "registrations-takes-part")));
    }
    let row = |r: &Registration| {
        let href = here(locale, &it.event, r.id.as_str());
        let email = r.email.clone();
        let (tone, state) = labels::state_tag(locale, r.state);
        let mut row = TableRow::new()
            .cell(view! { <a href=href>{r.name.clone()}</a> <br/> <span class="quiet fine">{email}</span> })
            .text(r.organisation.clone())
            .cell(events::labels::country_choice(locale, r.country));
        if mixed {
            row = row.cell(labels::place(locale, r.attendance));
        }
        row.cell(view! { <Tag tone>{state}</Tag> }).cell(dates::date_time(locale, r.created_at, it.event.zone()))
    };
    let rows = it.rows.iter().map(|r| row(&r.registration)).collect();
    view! { <Table caption=t!(locale, "registrations-list") hide_caption=true columns rows/> }
}

fn totals(locale: Locale, it: &Listed) -> impl IntoView + use<> {
    let mut countries: BTreeMap<Country, i64> = BTreeMap::new();
    for c in it.counts.iter().filter(|c| c.state == RegistrationState::Confirmed) {
        *countries.entry(c.country).or_default() += c.number;
    }
    let countries = countries.into_iter().map(|(country, n)| (events::labels::country_choice(locale, country), n)).collect();
    let mut diet: BTreeMap<String, (String, i64)> = BTreeMap::new();
    let mut access = diet.clone();
    for (wanted_diet, wanted_access, n) in &it.needs {
        for (texts, text) in [(&mut diet, wanted_diet), (&mut access, wanted_access)] {
            if !text.is_empty() {
                texts.entry(sort::fold(text)).or_insert_with(|| (text.clone(), 0)).1 += n;
            }
        }
    }
    let number = || t!(locale, "registrations-number");
    let texts = |texts: BTreeMap<String, (String, i64)>| texts.into_values().collect::<Vec<_>>();
    let text = match diet.is_empty() && access.is_empty() {
        true => t!(locale, "registrations-needs-none"),
        false => t!(locale, "registrations-needs-organisers"),
    };
    let diet = tally(t!(locale, "registrations-diet"), number(), texts(diet));
    let access = tally(t!(locale, "registrations-access-needs"), number(), texts(access));
    let countries = tally(t!(locale, "registrations-country"), number(), countries);
    let organisations = tally(t!(locale, "registrations-organisation"), number(), it.organisations.clone());
    let origins = (countries.is_some() || organisations.is_some()).then(|| {
        view! { <Section title=t!(locale, "registrations-totals")><Columns>{countries}{organisations}</Columns></Section> }
    });
    view! {
        {origins}
        <Section title=t!(locale, "registrations-needs")><p class="quiet">{text}</p>{diet}{access}</Section>
    }
}

/// Texts with how many there are of each.
fn tally(what: String, number: String, rows: Vec<(String, i64)>) -> Option<AnyView> {
    if rows.is_empty() {
        return None;
    }
    let columns = vec![Column::new(what.clone()), Column::number(number)];
    let rows = rows.into_iter().map(|(text, n)| TableRow::new().cell(text).cell(crate::i18n::catalogue::number(n))).collect();
    Some(view! { <Table caption=what columns rows/> }.into_any())
}

/// What is deleted when.
pub fn plan(locale: Locale, event: &Event) -> impl IntoView + use<> {
    let items = rules::retention_plan(event)
        .into_iter()
        .map(|planned| {
            let what = match planned.what {
                Deletion::Needs => t!(locale, "registrations-plan-needs"),
                Deletion::PersonalData => t!(locale, "registrations-plan-data"),
                Deletion::Speakers => t!(locale, "registrations-plan-speakers"),
            };
            let on = labels::planned(locale, event, &planned);
            Fact::new(
                what,
                match planned.done {
                    Some(at) => {
                        t!(locale, "registrations-plan-done", date = dates::date(locale, at.with_timezone(&event.zone()).date_naive()))
                    }
                    None => on,
                },
            )
        })
        .collect();
    view! {
        <Section title=t!(locale, "registrations-plan")>
            <p>{t!(locale, "registrations-plan-text")}</p>
            <DescriptionList items/>
        </Section>
    }
}

/// GET `/organise/events/{slug}/registrations/sheet`: all of them, for Excel.
pub async fn sheet(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let (_, organiser) = events::actions::organise(&ctx, &slug).await?;
    let event = organiser.of;
    let rows = lists::all(&mut ctx.db.read().await?, &event.id).await?;
    let name = format!("{}-{}.csv", event.slug, ctx.now.with_timezone(&event.zone()).format("%Y-%m-%d"));
    Ok(download(Sheet::CONTENT_TYPE, &name, exports::sheet(ctx.locale, &event, &rows)))
}

/// GET `/organise/events/{slug}/registrations/new`
pub async fn new(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = events::actions::organise(&ctx, &slug).await?;
    let country = organiser.of.venue_country;
    let language = country.locale().or_else(|| organiser.of.languages.first().and_then(Locale::of)).unwrap_or(ctx.locale);
    let fields = Fields::from([
        ("country", country.as_str()),
        ("language", language.code()),
        ("attendance", rules::places(&organiser.of).first().map_or("", |p| p.as_str())),
    ]);
    Ok(form(&ctx, &who, organiser.of, FormState::with(fields)))
}

/// POST `/organise/events/{slug}/registrations/new`: `name`; optional `email`, `organisation`; `country`, `language`, `attendance`.
pub async fn add(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, organiser) = events::actions::organise(&ctx, &slug).await?;
    let outcome = match rules::parse_by_hand(&fields, &organiser.of) {
        Ok(new) => actions::organise::add(&ctx, &organiser, new).await,
        Err(errors) => Err(errors.into()),
    };
    let errors = match outcome {
        Ok(outcome) => {
            let done = match outcome.state {
                _ if outcome.already => "already",
                RegistrationState::Waiting => "waiting",
                _ => "added",
            };
            return Ok(see_other(&format!("{}?done={done}", here(ctx.locale, &organiser.of, ""))));
        }
        Err(Error::Invalid(errors)) => errors,
        Err(Error::Conflict(problem)) => {
            let mut errors = FieldErrors::default();
            errors.add("", problem);
            errors
        }
        Err(error) => return Err(error),
    };
    Ok(form(&ctx, &who, organiser.of, FormState { fields, errors }).refused().into_response())
}

fn form(ctx: &Ctx, who: &SignedIn, event: Event, form: FormState) -> Page {
    let locale = ctx.locale;
    let title = t!(locale, "registrations-add");
    let frame = organise_frame(ctx, who, &event, title.clone()).refused(!form.errors.is_empty());
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let place = (rules::places(&event).len() > 1).then(|| {
            view! { <Radios field=inputs.get("attendance") label=t!(locale, "registrations-attendance") choices=place_choices(locale, &event)/> }
        });
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title lead=t!(locale, "registrations-add-lead")/>
                    <Form inputs>
                        {who_fields(locale, inputs)}
                        {place}
                        <SubmitRow label=t!(locale, "registrations-add-submit") cancel=(t!(locale, "registrations-to-list"), here(locale, &event, ""))/>
                    </Form>
                </Narrow>
            },
        )
    })
}

/// The fields of [`rules::Correction`].
pub fn who_fields(locale: Locale, inputs: Inputs) -> impl IntoView {
    let countries = Country::ALL.iter().map(|c| Choice::new(c.as_str(), events::labels::country_choice(locale, *c))).collect();
    view! {
        <TextField field=inputs.get("name") label=t!(locale, "registrations-name") maxlength=120/>
        <TextField
            field=inputs.get("email") label=t!(locale, "registrations-email") hint=t!(locale, "registrations-email-organiser-hint") kind="email"
            optional=true maxlength=254
        />
        <TextField field=inputs.get("organisation") label=t!(locale, "registrations-organisation") optional=true maxlength=160/>
        <FieldRow>
            <Select field=inputs.get("country") label=t!(locale, "registrations-country") choices=countries/>
            <Select field=inputs.get("language") label=t!(locale, "registrations-language") choices=language_choices()/>
        </FieldRow>
    }
}

//! Inviting people: a pasted list, read and shown with what could be guessed, then saved as drafts; or those who follow the series.

use super::address;
use crate::{
    error::Result,
    events::{actions::organise, model::Event, pages::organise_frame},
    forms::{Fields, FormState},
    invitations::{
        actions, labels,
        model::{Added, Standing},
        rules::{self, Pasted, Proposed},
        store,
    },
    people,
    people::model::SignedIn,
    server::{
        ctx::Ctx,
        render::{Page, see_other},
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

/// GET `…/invitations/add`.
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    paste_page(&ctx, &who, &organiser.of, &FormState::default()).await
}

/// Reads a list and shows what it holds; or, with `step=save`, invites those who were shown.
pub async fn post(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    let first = organiser.of.languages.first();
    let shown = rules::parse_shown(&fields, first);
    if fields.get("step") == "save" && !shown.is_empty() {
        let added = actions::add(&ctx.app, &organiser, &shown).await?;
        return Ok(see_other(&done(ctx.locale, &slug, &added)));
    }
    let mut pasted = rules::parse(fields.get("list"), first);
    actions::in_their_languages(&mut ctx.db.read().await?, &mut pasted.people).await?;
    if shown.is_empty() && pasted.people.is_empty() {
        let form = FormState { errors: rules::unreadable(&pasted), fields };
        return Ok(paste_page(&ctx, &who, &organiser.of, &form).await?.refused().into_response());
    }
    Ok(shown_page(&ctx, &who, &organiser.of, shown, &pasted, fields.get("list")).await?.into_response())
}

/// Invites those who follow the event's series.
pub async fn followers(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let (_, organiser) = organise(&ctx, &slug).await?;
    let mut tx = ctx.db.read().await?;
    let known = store::lists::known(&mut tx, &organiser.of.id).await?;
    let people = actions::followers(&mut tx, &organiser.of, &known).await?;
    drop(tx);
    let added = actions::add(&ctx.app, &organiser, &people).await?;
    Ok(see_other(&done(ctx.locale, &slug, &added)))
}

/// To what they will read, where it is also sent; to the list where nobody came in.
fn done(locale: Locale, slug: &str, it: &Added) -> String {
    let Added { added, invited, registered, unwilling } = it;
    let page = address(locale, slug, if *added > 0 { "preview" } else { "" });
    format!("{page}?done=added&n={added}&invited={invited}&registered={registered}&unwilling={unwilling}")
}

async fn paste_page(ctx: &Ctx, who: &SignedIn, event: &Event, form: &FormState) -> Result<Page> {
    let mut tx = ctx.db.read().await?;
    let followers = match &event.series_id {
        Some(_) => {
            let known = store::lists::known(&mut tx, &event.id).await?;
            actions::followers(&mut tx, event, &known).await?.len()
        }
        None => 0,
    };
    drop(tx);
    let (locale, slug, form) = (ctx.locale, event.slug.clone(), form.clone());
    let title = t!(locale, "invitations-add");
    let frame = organise_frame(ctx, who, event, title.clone()).refused(!form.errors.is_empty());
    Ok(Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let (list, here, follow) = (address(locale, &slug, ""), address(locale, &slug, "add"), address(locale, &slug, "followers"));
        let follow = (followers > 0).then(|| {
            view! {
                <Card tinted=true title=t!(locale, "invitations-followers")>
                    <p>{t!(locale, "invitations-followers-text")}</p>
                    <PostButton action=follow>{t!(locale, "invitations-followers-add", count = followers)}</PostButton>
                </Card>
            }
        });
        let body = view! {
            <PageHead title lead=t!(locale, "invitations-add-lead")/>
            {follow}
            <Form inputs action=here>
                <TextArea field=inputs.get("list") label=t!(locale, "invitations-list") hint=t!(locale, "invitations-list-hint") rows=12 mono=true/>
                <SubmitRow label=t!(locale, "invitations-read") cancel=(t!(locale, "invitations-cancel"), list)/>
            </Form>
        };
        page(frame, body)
    }))
}

/// Who was read from the list, each with the language and country that were guessed, to be corrected; and the lines that could not be read.
async fn shown_page(ctx: &Ctx, who: &SignedIn, event: &Event, shown: Vec<Proposed>, pasted: &Pasted, text: &str) -> Result<Page> {
    let mut tx = ctx.db.read().await?;
    let known = store::lists::known(&mut tx, &event.id).await?;
    drop(tx);
    let (people, problems) = rules::merged(shown, pasted);
    let standings: Vec<Standing> = people.iter().map(|p| actions::standing(&known, &p.email)).collect();
    let left = rules::lines(text, &pasted.problems);
    let (locale, slug) = (ctx.locale, event.slug.clone());
    let title = t!(locale, "invitations-check", count = people.len());
    let frame = organise_frame(ctx, who, event, title.clone());
    Ok(Page::private(move || {
        let free = standings.iter().filter(|s| **s == Standing::Free).count();
        let told = (!problems.is_empty()).then(|| problems_alert(locale, &problems));
        let mut fields = Fields::default();
        fields.set("list", left.clone());
        let inputs = Inputs::new(locale, &FormState::with(fields));
        let hand_on = rules::to_list(&people);
        let table = people_table(locale, &people, &standings);
        let (list, here) = (address(locale, &slug, ""), address(locale, &slug, "add"));
        let body = view! {
            <PageHead title lead=t!(locale, "invitations-check-lead")/>
            {told}
            <Form inputs action=here>
                <Hidden name="people" value=hand_on/>
                {table}
                <TextArea
                    field=inputs.get("list") label=t!(locale, "invitations-list-more") hint=t!(locale, "invitations-list-more-hint")
                    rows=4 mono=true optional=true
                />
                <Row>
                    {(free > 0).then(|| view! { <Button look=Look::Primary name="step" value="save">{t!(locale, "invitations-save", count = free)}</Button> })}
                    <Button name="step" value="read">{t!(locale, "invitations-read-more")}</Button>
                    <LinkButton href=list look=Look::Tertiary>{t!(locale, "invitations-cancel")}</LinkButton>
                </Row>
            </Form>
        };
        page(frame, body)
    }))
}

fn problems_alert(locale: Locale, problems: &[(usize, crate::error::Problem)]) -> impl IntoView + use<> {
    let lines = problems
        .iter()
        .map(|(line, problem)| view! { <li>{t!(locale, "invitations-line", line = *line)} " " {told(locale, problem)}</li> })
        .collect_view();
    view! {
        <Alert tone=Tone::Warning heading=t!(locale, "invitations-problems", count = problems.len()) urgent=true>
            <ul>{lines}</ul>
        </Alert>
    }
}

fn people_table(locale: Locale, people: &[Proposed], standings: &[Standing]) -> impl IntoView + use<> {
    let columns = vec![
        Column::new(t!(locale, "invitations-name")),
        Column::new(t!(locale, "invitations-organisation")),
        Column::new(t!(locale, "invitations-language")),
        Column::new(t!(locale, "invitations-country")),
        Column::new(t!(locale, "invitations-note")),
    ];
    let row = |(i, (one, standing)): (usize, (&Proposed, &Standing))| {
        let select = |name: &str, value: &str| Field::new(locale, format!("{name}.{i}")).value(value);
        let label = |what: String| format!("{what}: {}", one.email);
        let name = (!one.name.is_empty()).then(|| view! { {one.name.clone()} <br/> });
        TableRow::new()
            .cell(view! { {name}<span class="fine quiet">{one.email.clone()}</span> })
            .cell(one.organisation.clone())
            .cell(view! {
                <CellSelect field=select("language", one.language.code()) label=label(t!(locale, "invitations-language")) choices=people::labels::languages()/>
            })
            .cell(view! {
                <CellSelect field=select("country", one.country.as_str()) label=label(t!(locale, "invitations-country")) choices=people::labels::countries(locale)/>
            })
            .cell(labels::standing(locale, *standing).map(|text| view! { <Tag>{text}</Tag> }))
    };
    let rows = people.iter().zip(standings).enumerate().map(row).collect();
    view! { <Table caption=t!(locale, "invitations-people") hide_caption=true columns rows/> }
}

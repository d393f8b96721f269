//! What organisers do with speakers that touches the programme: mail them their link, remove them, merge two that are one.

use crate::{
    error::{Error, Result},
    events::{actions as events, model::Event, pages::organise_frame},
    forms::{Fields, FormState},
    i18n::sort,
    paths,
    people::model::SignedIn,
    programme::{
        actions::{Hand, set_speaker_windows},
        pages::desk::windows,
        rules::forms,
        speakers as verbs,
        store::windows_of_speaker,
    },
    server::{
        ctx::Ctx,
        mail::State,
        render::{Page, see_other},
    },
    speakers::{
        actions,
        model::{Listed, Speaker, SpeakerId},
        pages::organise::path,
        store,
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

fn list(ctx: &Ctx, slug: &str, done: &str) -> Response {
    see_other(&format!("{}?done={done}", path(ctx.locale, slug, "")))
}

// --- The mail with the link

/// `POST …/speakers/links`: a draft to everybody who was not mailed yet.
pub async fn write_links(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let (_, event) = events::organise(&ctx, &slug).await?;
    verbs::write_links(&ctx.app, &event, ctx.now).await?;
    Ok(list(&ctx, &slug, "drafted"))
}

/// `POST …/speakers/links/send`
pub async fn send_links(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let (_, event) = events::organise(&ctx, &slug).await?;
    verbs::decide_links(&ctx.app, &event, State::Queued, ctx.now).await?;
    Ok(list(&ctx, &slug, "sent"))
}

/// `POST …/speakers/links/drop`
pub async fn drop_links(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let (_, event) = events::organise(&ctx, &slug).await?;
    verbs::decide_links(&ctx.app, &event, State::Dropped, ctx.now).await?;
    Ok(list(&ctx, &slug, "dropped"))
}

/// `POST …/speakers/{id}/link`: to one, at once.
pub async fn mail_link(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let (_, event, speaker) = actions::organise(&ctx, &slug, &id).await?;
    verbs::mail_link(&ctx.app, &event, &speaker, ctx.now).await?;
    let back = if fields.get("from") == "list" { path(ctx.locale, &slug, "") } else { path(ctx.locale, &slug, &id) };
    Ok(see_other(&format!("{back}?done=mailed")))
}

// --- Remove

// --- When they can come

/// `GET …/speakers/{id}/times`
pub async fn times(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let (who, event, speaker) = actions::organise(&ctx, &slug, &id).await?;
    let known = windows_of_speaker(&mut ctx.db.read().await?, &event.of.id, &speaker.of.id).await?;
    let form = FormState::with(windows::values(&event.of, &known));
    Ok(times_page(&ctx, &who, &event.of, &speaker.of, form))
}

pub async fn save_times(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let (who, event, speaker) = actions::organise(&ctx, &slug, &id).await?;
    match forms::windows(&fields, &event.of) {
        Ok(windows) => {
            set_speaker_windows(&ctx.app, &speaker, &windows, Hand::of(&speaker, ctx.now)).await?;
            Ok(see_other(&format!("{}?done=saved", path(ctx.locale, &slug, &id))))
        }
        Err(errors) => Ok(times_page(&ctx, &who, &event.of, &speaker.of, FormState { fields, errors }).refused().into_response()),
    }
}

fn times_page(ctx: &Ctx, who: &SignedIn, event: &Event, speaker: &Speaker, form: FormState) -> Page {
    let locale = ctx.locale;
    let title = t!(locale, "programme-speaker-can");
    let frame = organise_frame(ctx, who, event, format!("{title}: {}", speaker.name)).refused(!form.errors.is_empty());
    let (event, name, back) = (event.clone(), speaker.name.clone(), path(locale, &event.slug, speaker.id.as_str()));
    Page::private(move || {
        let inputs = Inputs::new(locale, &form);
        let lines = windows::lines(locale, &event, inputs);
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title=name eyebrow=title lead=t!(locale, "programme-speaker-times-text")/>
                    <Form inputs>
                        {lines}
                        <SubmitRow label=t!(locale, "programme-times-save") cancel=(t!(locale, "programme-cancel"), back)/>
                    </Form>
                </Narrow>
            },
        )
    })
}

// --- Removing

/// `GET …/speakers/{id}/remove`: asks, and says from which sessions.
pub async fn confirm_remove(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let (who, event, speaker) = actions::organise(&ctx, &slug, &id).await?;
    let mut tx = ctx.db.read().await?;
    let all = verbs::appearances(&mut tx, &speaker.of).await?;
    drop(tx);
    let locale = ctx.locale;
    let sessions = verbs::in_words(locale, &event.of, &all);
    let frame = organise_frame(&ctx, &who, &event.of, t!(locale, "speakers-remove"));
    let back = path(locale, &slug, &id);
    Ok(Page::private(move || {
        let sessions = (!sessions.is_empty()).then(|| {
            let items = sessions.into_iter().map(|s| view! { <li>{words(s.title)}</li> }).collect_view();
            view! { <p>{t!(locale, "speakers-remove-sessions")}</p><ul>{items}</ul> }
        });
        let title = t!(locale, "speakers-remove-title", name = &speaker.of.name);
        page(
            frame,
            view! {
                <ConfirmPage title confirm=t!(locale, "speakers-remove") look=Look::Danger cancel=t!(locale, "speakers-cancel") cancel_href=back>
                    <p>{t!(locale, "speakers-remove-text")}</p>
                    {sessions}
                </ConfirmPage>
            },
        )
    }))
}

/// `POST …/speakers/{id}/remove`
pub async fn remove(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Response> {
    let (_, event, speaker) = actions::organise(&ctx, &slug, &id).await?;
    verbs::remove(&ctx.app, &event, &speaker).await?;
    Ok(list(&ctx, &slug, "removed"))
}

// --- Merge

/// `GET …/speakers/{id}/merge`: first whom with (`?with=`), then side by side what is kept.
pub async fn choose_merge(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>) -> Result<Page> {
    let (who, event, speaker) = actions::organise(&ctx, &slug, &id).await?;
    let mut tx = ctx.db.read().await?;
    let all = store::listed(&mut tx, &event.of.id).await?;
    drop(tx);
    let find = |id: &SpeakerId| all.iter().find(|l| l.speaker.id == *id).cloned();
    let kept = find(&speaker.of.id).ok_or(Error::NotFound)?;
    match SpeakerId::parse(ctx.query.get("with")).filter(|with| *with != speaker.of.id) {
        Some(with) => Ok(side_by_side(&ctx, &who, &event.of, kept, find(&with).ok_or(Error::NotFound)?)),
        None => Ok(whom_with(&ctx, &who, &event.of, &kept.speaker, all)),
    }
}

/// `POST …/speakers/{id}/merge`
pub async fn merge(ctx: Ctx, Path((_, slug, id)): Path<(String, String, String)>, fields: Fields) -> Result<Response> {
    let (_, event, kept) = actions::organise(&ctx, &slug, &id).await?;
    let other = SpeakerId::parse(fields.get("with")).ok_or(Error::BadRequest)?;
    verbs::merge(&ctx.app, &event, &kept, &other, &fields, ctx.now).await?;
    Ok(see_other(&format!("{}?done=merged", path(ctx.locale, &slug, &id))))
}

fn whom_with(ctx: &Ctx, who: &SignedIn, event: &Event, kept: &Speaker, all: Vec<Listed>) -> Page {
    let locale = ctx.locale;
    let (name, back) = (kept.name.clone(), path(locale, &event.slug, kept.id.as_str()));
    let mut others: Vec<Listed> = all.into_iter().filter(|l| l.speaker.id != kept.id).collect();
    sort::by_text(locale, &mut others, |l| &l.speaker.name);
    let frame = organise_frame(ctx, who, event, t!(locale, "speakers-merge"));
    Page::private(move || {
        let items = others
            .into_iter()
            .map(|other| {
                let href = format!("{back}/merge?with={}", other.speaker.id);
                let details = [other.speaker.organisation, other.email.unwrap_or_default()];
                let details = details.into_iter().filter(|d| !d.is_empty()).collect::<Vec<_>>().join(" · ");
                view! { <li><a href=href>{other.speaker.name}</a>{(!details.is_empty()).then(|| view! { <br/><span class="quiet fine">{details}</span> })}</li> }
            })
            .collect_view();
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title=t!(locale, "speakers-merge-title", name = name) lead=t!(locale, "speakers-merge-lead")/>
                    <ul class="stack">{items}</ul>
                    <Row><LinkButton href=back look=Look::Tertiary>{t!(locale, "speakers-cancel")}</LinkButton></Row>
                </Narrow>
            },
        )
    })
}

/// What the two say of one thing.
struct Compared {
    /// The form's field: `name`, `title.sv`.
    field: String,
    label: String,
    kept: String,
    other: String,
}

fn compared(locale: Locale, event: &Event, kept: &Listed, other: &Listed) -> Vec<Compared> {
    let (a, b) = (&kept.speaker, &other.speaker);
    let row = |field: &str, label: String, kept: &str, other: &str| Compared {
        field: field.into(),
        label,
        kept: kept.into(),
        other: other.into(),
    };
    let mut rows = vec![
        row("name", t!(locale, "speakers-field-name"), &a.name, &b.name),
        row("organisation", t!(locale, "speakers-field-organisation"), &a.organisation, &b.organisation),
        row(
            "email",
            t!(locale, "speakers-field-email"),
            kept.email.as_deref().unwrap_or_default(),
            other.email.as_deref().unwrap_or_default(),
        ),
        row("language", t!(locale, "speakers-field-language"), a.language.own_name(), b.language.own_name()),
    ];
    let mut languages = event.languages.0.clone();
    for (lang, _) in a.title.iter().chain(b.title.iter()).chain(a.biography.iter()).chain(b.biography.iter()) {
        if !languages.contains(lang) {
            languages.push(lang.clone());
        }
    }
    for lang in &languages {
        let text = |texts: &Localized| texts.exact(lang).cloned().unwrap_or_default();
        let label = t!(locale, "speakers-field-title-in", language = own_name(lang));
        rows.push(row(&format!("title.{lang}"), label, &text(&a.title), &text(&b.title)));
        let label = t!(locale, "speakers-field-biography-in", language = own_name(lang));
        rows.push(row(&format!("biography.{lang}"), label, &text(&a.biography), &text(&b.biography)));
    }
    rows
}

fn side_by_side(ctx: &Ctx, who: &SignedIn, event: &Event, kept: Listed, other: Listed) -> Page {
    let locale = ctx.locale;
    let rows = compared(locale, event, &kept, &other);
    let back = path(locale, &event.slug, kept.speaker.id.as_str());
    let frame = organise_frame(ctx, who, event, t!(locale, "speakers-merge"));
    Page::private(move || {
        let (differ, agreed): (Vec<Compared>, Vec<Compared>) =
            rows.into_iter().partition(|r| !r.kept.is_empty() && !r.other.is_empty() && r.kept != r.other);
        let agreed: Vec<Fact> = agreed
            .into_iter()
            .filter_map(|row| {
                let value = if row.kept.is_empty() { row.other } else { row.kept };
                (!value.is_empty()).then(|| Fact::new(row.label, value))
            })
            .collect();
        let mut fields = Fields::default();
        for row in &differ {
            fields.set(&format!("keep.{}", row.field), "kept");
        }
        fields.set("keep.photo", "kept");
        let inputs = Inputs::new(locale, &FormState::with(fields));
        let choose = |field: &str, label: String, choices: Vec<Choice>| {
            let field = inputs.get(&format!("keep.{field}"));
            view! { <Radios field label choices/> }
        };
        let questions = differ
            .into_iter()
            .map(|row| choose(&row.field, row.label, vec![Choice::new("kept", row.kept), Choice::new("other", row.other)]))
            .collect_view();
        let (one, two) = (kept.speaker.name.clone(), other.speaker.name.clone());
        let photos = match (&kept.speaker.photo, &other.speaker.photo) {
            (Some(ours), Some(theirs)) if ours != theirs => {
                let choices = vec![
                    Choice::new("kept", t!(locale, "speakers-merge-first-photo")),
                    Choice::new("other", t!(locale, "speakers-merge-second-photo")),
                ];
                let (ours, theirs) = (paths::image(ours), paths::image(theirs));
                let faces = view! {
                    <Row>
                        <Avatar name=one photo=Some(ours) large=true/>
                        <Avatar name=two photo=Some(theirs) large=true/>
                    </Row>
                };
                Some(view! { {faces}{choose("photo", t!(locale, "speakers-field-photo"), choices)} })
            }
            _ => None,
        };
        let title = t!(locale, "speakers-merge-two", one = &kept.speaker.name, other = &other.speaker.name);
        let agreed = (!agreed.is_empty()).then(|| {
            view! { <Section title=t!(locale, "speakers-merge-agreed")><DescriptionList items=agreed/></Section> }
        });
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title lead=t!(locale, "speakers-merge-text")/>
                    <Form inputs action=format!("{back}/merge")>
                        <Hidden name="with" value=other.speaker.id.to_string()/>
                        {questions}
                        {photos}
                        {agreed}
                        <SubmitRow label=t!(locale, "speakers-merge-button") cancel=(t!(locale, "speakers-cancel"), back)/>
                    </Form>
                </Narrow>
            },
        )
    })
}

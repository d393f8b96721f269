//! A series: its meetings, "keep me invited", and the page of the mailed link that confirms the wish or takes it back.

use super::details::{Tab, page_of};
use crate::{
    error::{Error, Result},
    events::{
        actions::{self, following},
        json_ld,
        model::{self, Follower, Series},
        pages::{self, home},
        rules, store,
    },
    forms::{Check, Fields, FormState},
    paths,
    people::{
        self,
        model::{Organisation, SignedIn, organisation_scope},
        permissions::Organiser,
    },
    server::{
        ctx::Ctx,
        markdown,
        render::{Page, see_other},
    },
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

/// GET `/{lang}/series/{slug}`
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let series = by_slug(&ctx, &slug).await?;
    view(&ctx, series, FormState::default()).await
}

/// POST `/{lang}/series/{slug}/follow`: `email`, optional `name`. The answer says nothing about who follows already.
pub async fn follow(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    ctx.count_post()?;
    let series = by_slug(&ctx, &slug).await?;
    match rules::parse_follower(&fields) {
        Ok(new) => {
            ctx.count_link(&new.email)?;
            following::follow(&ctx, &series, new, ctx.locale, ctx.now).await?;
            Ok(see_other(&format!("{}?done=follow", paths::series(ctx.locale, &slug))))
        }
        Err(errors) => Ok(view(&ctx, series, FormState { fields, errors }).await?.refused().into_response()),
    }
}

async fn by_slug(ctx: &Ctx, slug: &str) -> Result<Series> {
    let mut tx = ctx.db.read().await?;
    store::series::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)
}

async fn view(ctx: &Ctx, series: Series, form: FormState) -> Result<Page> {
    let (locale, now) = (ctx.locale, ctx.now);
    let mut tx = ctx.db.read().await?;
    let events = store::lists::of_series(&mut tx, &series.id).await?;
    let host = people::store::organisation(&mut tx, &series.organisation_id).await?;
    drop(tx);
    let first = series.languages.first();
    let description = markdown::plain(series.description.text(locale, first));
    let json_ld = json_ld::series(ctx, &series, &events, locale);
    let (mut coming, past): (Vec<_>, Vec<_>) = events.into_iter().partition(|event| !event.is_over(now));
    coming.reverse();
    coming.sort_by_key(|event| !event.has_date());
    let until = coming.iter().filter_map(model::Event::over_at).min();
    let mut scopes = vec![model::series_scope(&series.id)];
    scopes.extend(host.iter().map(|host| organisation_scope(&host.id)));
    let mut frame = pages::public_frame(ctx, series.title.text(locale, first), host.as_ref()).refused(!form.errors.is_empty());
    // A refused form is shown under the series' own address in every language.
    frame = frame.languages(|other| paths::series(other, &series.slug));
    frame.canonical = Some(ctx.url(&paths::series(locale, &series.slug)));
    frame.description = (!description.is_empty()).then_some(description);
    frame.json_ld = Some(json_ld);
    frame.flash = (ctx.query.get("done") == "follow").then(|| Flash { tone: Tone::Success, text: t!(locale, "events-follow-sent") });
    Ok(Page::public(scopes, until, move || {
        let title = Words::from(series.title.shown(locale, series.languages.first()));
        let mark = title.lang.clone().map(|lang| view! { <p class="fine"><LanguageMark locale lang/></p> });
        let text = series.description.shown(locale, series.languages.first()).map(|shown| {
            let (html, lang) = (markdown::html(shown.text), shown.lang_attribute());
            view! { <Markdown html lang/> }
        });
        let next = if coming.is_empty() {
            view! { <EmptyState title=t!(locale, "events-series-none") text=t!(locale, "events-series-none-text")/> }.into_any()
        } else {
            home::cards(locale, &coming, now)
        };
        let earlier = (!past.is_empty()).then(|| {
            let cards = home::cards(locale, &past, now);
            view! { <Section title=t!(locale, "events-series-past")>{cards}</Section> }
        });
        let feed = format!("{}?lang={locale}", paths::series_ics(&series.slug));
        let follow = follow_form(locale, &series, host.as_ref(), &form);
        page(
            frame,
            view! {
                <Hero title=title eyebrow=t!(locale, "events-series-eyebrow")>
                    {mark}
                    <LinkButton href="#follow" look=Look::Primary>{t!(locale, "events-follow")}</LinkButton>
                    <LinkButton href=feed>{t!(locale, "events-series-calendar")}</LinkButton>
                </Hero>
                {text}
                <Section title=t!(locale, "events-series-coming")>{next}</Section>
                {follow}
                {earlier}
            },
        )
    }))
}

fn follow_form(locale: Locale, series: &Series, host: Option<&Organisation>, form: &FormState) -> AnyView {
    let inputs = Inputs::new(locale, form);
    let action = paths::follow_series(locale, &series.slug);
    let text = t!(locale, "events-follow-text", host = host.map_or("", |host| host.name.as_str()));
    let purpose = vec![t!(locale, "events-follow-why"), t!(locale, "events-follow-until", days = rules::CONFIRM_DAYS)];
    let privacy = pages::privacy_card(locale, host.map(std::slice::from_ref).unwrap_or_default(), purpose);
    view! {
        <Section title=t!(locale, "events-follow") id="follow">
            <Narrow>
                <p>{text}</p>
                <Form inputs action>
                    <TextField field=inputs.get("email") label=t!(locale, "events-follow-email") kind="email" autocomplete="email"/>
                    <TextField field=inputs.get("name") label=t!(locale, "events-follow-name") autocomplete="name" optional=true/>
                    <SubmitRow label=t!(locale, "events-follow-submit")/>
                </Form>
                {privacy}
            </Narrow>
        </Section>
    }
    .into_any()
}

/// GET `/{lang}/following/{token}`: a mail scanner may follow it, so it changes nothing.
pub async fn show_following(ctx: Ctx, Path((_, token)): Path<(String, String)>) -> Result<Page> {
    let (follower, series) = following::by_link(&ctx, &token).await?;
    Ok(following_view(&ctx, &series, &follower))
}

/// POST `/{lang}/following/{token}`: `verb` is `confirm` or `leave`.
pub async fn act_following(ctx: Ctx, Path((_, token)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (follower, series) = following::by_link(&ctx, &token).await?;
    match fields.get("verb") {
        "confirm" => {
            following::confirm(&ctx, &follower, ctx.now).await?;
            Ok(see_other(&paths::following(ctx.locale, &token)))
        }
        "leave" => {
            following::leave(&ctx, &follower).await?;
            Ok(left_view(&ctx, &series).into_response())
        }
        _ => Err(Error::BadRequest),
    }
}

fn following_view(ctx: &Ctx, series: &Series, follower: &Follower) -> Page {
    let locale = ctx.locale;
    let series_title = series.title.text(locale, series.languages.first()).to_owned();
    let href = paths::series(locale, &series.slug);
    let follows = follower.confirmed_at.is_some();
    let (title, text, button, verb) = if follows {
        let text = t!(locale, "events-following-text", series = &series_title);
        (t!(locale, "events-following-title"), text, t!(locale, "events-following-leave"), "leave")
    } else {
        let text = t!(locale, "events-following-confirm-text", series = &series_title);
        (t!(locale, "events-following-confirm-title"), text, t!(locale, "events-mail-follow-button"), "confirm")
    };
    let frame = Frame::personal(locale, title.clone()).languages(|other| ctx.in_language(other));
    Page::private(move || {
        let hidden = vec![("verb".to_owned(), verb.to_owned())];
        let look = if follows { Look::Secondary } else { Look::Primary };
        page(
            frame,
            view! {
                <ConfirmPage title confirm=button look hidden cancel=t!(locale, "events-following-series") cancel_href=href>
                    <p>{text}</p>
                </ConfirmPage>
            },
        )
    })
}

fn left_view(ctx: &Ctx, series: &Series) -> Page {
    let locale = ctx.locale;
    let title = t!(locale, "events-left-title");
    let text = t!(locale, "events-left-text", series = series.title.text(locale, series.languages.first()));
    let href = paths::series(locale, &series.slug);
    let frame = Frame::personal(locale, title.clone()).languages(|other| paths::series(other, &series.slug));
    Page::private(move || {
        page(
            frame,
            view! {
                <Narrow>
                    <PageHead title lead=text/>
                    <Row><LinkButton href>{t!(locale, "events-following-series")}</LinkButton></Row>
                </Narrow>
            },
        )
    })
}

/// GET `/organise/events/{slug}/details/series`: the texts of the series that the event belongs to.
pub async fn show_texts(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let series = of_event(&ctx, &organiser).await?;
    let mut fields = Fields::default();
    fields.set_localized("title", &series.title);
    fields.set_localized("description", &series.description);
    Ok(texts_view(&ctx, &who, &organiser, &series, FormState::with(fields)))
}

/// POST `/organise/events/{slug}/details/series`: `title.LANG`, `description.LANG`.
pub async fn save_texts(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let series = of_event(&ctx, &organiser).await?;
    let languages = &series.languages;
    let mut check = Check::new(&fields);
    let title = check.localized("title", languages, rules::MAX_TITLE);
    let description = check.localized_long("description", languages, rules::MAX_TEXT);
    if title.is_empty() {
        check.refuse("title", crate::problem!("events-title-missing"));
    }
    match check.finish((title, description)) {
        Ok((title, description)) => {
            actions::changes::series_texts(&ctx, &organiser, title, description).await?;
            Ok(see_other(&format!("{}?done=saved", Tab::Series.path(ctx.locale, &slug))))
        }
        Err(errors) => Ok(texts_view(&ctx, &who, &organiser, &series, FormState { fields, errors }).into_response()),
    }
}

async fn of_event(ctx: &Ctx, organiser: &Organiser<model::Event>) -> Result<Series> {
    let id = organiser.of.series_id.as_ref().ok_or(Error::NotFound)?;
    let mut tx = ctx.db.read().await?;
    store::series::by_id(&mut tx, id).await?.ok_or(Error::NotFound)
}

fn texts_view(ctx: &Ctx, who: &SignedIn, organiser: &Organiser<model::Event>, series: &Series, form: FormState) -> Page {
    let locale = ctx.locale;
    let languages = series.languages.0.clone();
    let ours = who.role_in(&series.organisation_id).is_some();
    let title = series.title.text(locale, series.languages.first()).to_owned();
    let href = paths::series(locale, &series.slug);
    page_of(ctx, who, &organiser.of, Tab::Series, form, move |inputs| {
        let link = view! { <p><a href=href>{title}</a></p> };
        if !ours {
            return view! { {link}<p>{t!(locale, "events-series-not-ours")}</p> }.into_any();
        }
        let again = languages.clone();
        view! {
            {link}
            <Form inputs>
                <LocalizedField inputs name="title" label=t!(locale, "events-title") languages=again maxlength=250/>
                <LocalizedField inputs name="description" label=t!(locale, "events-description") hint=t!(locale, "events-markdown-hint") languages rows=10 optional=true/>
                <SubmitRow label=t!(locale, "events-save")/>
            </Form>
        }
        .into_any()
    })
}

//! An event's settings: address, kind, topics, series, languages, seats, registration, retention.

use super::details::{Tab, page_of};
use crate::{
    error::{Error, Result},
    events::{
        actions, labels,
        model::{Event, EventKind, Seats, Series, Topic},
        rules::{self, Settings},
        store,
    },
    forms::{Fields, FormState},
    i18n::sort,
    people::{model::SignedIn, permissions::Organiser},
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

/// GET `/organise/events/{slug}/details/settings`
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let mut tx = ctx.db.read().await?;
    let seats = store::seats(&mut tx, &organiser.of.id).await?.unwrap_or(Seats { capacity: None, taken: 0, waiting: 0 });
    let topics: Vec<_> = store::topics::of_event(&mut tx, &organiser.of.id).await?.into_iter().map(|topic| topic.id).collect();
    drop(tx);
    let form = FormState::with(Settings::fields(&organiser.of, &seats, &topics));
    view(&ctx, &who, &organiser, form).await
}

/// POST `/organise/events/{slug}/details/settings`; leads to the new address where the slug changes.
pub async fn save(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, organiser) = actions::organise(&ctx, &slug).await?;
    let outcome = match Settings::parse(&fields, &organiser.of) {
        Ok(new) => {
            let slug = new.slug.clone();
            actions::changes::settings(&ctx, &organiser, new, ctx.now).await.map(|()| slug)
        }
        Err(errors) => Err(errors.into()),
    };
    match outcome {
        Ok(slug) => Ok(see_other(&format!("{}?done=saved", Tab::Settings.path(ctx.locale, &slug)))),
        Err(Error::Invalid(errors)) => Ok(view(&ctx, &who, &organiser, FormState { fields, errors }).await?.into_response()),
        Err(error) => Err(error),
    }
}

/// What there is to choose from.
struct Offered {
    topics: Vec<Choice>,
    series: Vec<Choice>,
    languages: Vec<Choice>,
}

impl Offered {
    async fn load(ctx: &Ctx, organiser: &Organiser<Event>) -> Result<Self> {
        let (locale, event) = (ctx.locale, &organiser.of);
        let mut tx = ctx.db.read().await?;
        let mut topics = store::topics::all(&mut tx).await?;
        let mut series = store::series::of_account(&mut tx, &organiser.account.id).await?;
        if let Some(current) = event.series_id.as_ref().filter(|id| series.iter().all(|s| s.id != **id)) {
            series.extend(store::series::by_id(&mut tx, current).await?);
        }
        let topic_name = |topic: &Topic| topic.name.text(locale, event.languages.first()).to_owned();
        let series_name = |series: &Series| series.title.text(locale, series.languages.first()).to_owned();
        topics.sort_by(|a, b| sort::compare(locale, &topic_name(a), &topic_name(b)));
        series.sort_by(|a, b| sort::compare(locale, &series_name(a), &series_name(b)));
        let topics = topics
            .iter()
            .map(|topic| {
                let name = Words::from(topic.name.shown(locale, event.languages.first()));
                let choice = Choice::new(topic.id.as_str(), name.text.clone());
                name.lang_attribute().map_or(choice.clone(), |lang| choice.lang(lang))
            })
            .collect();
        let series = series.iter().map(|s| Choice::new(s.id.as_str(), series_name(s))).collect();
        let mut languages: Vec<Lang> = Lang::OFFERED.iter().filter_map(|tag| Lang::parse(tag)).collect();
        languages.extend(event.languages.iter().filter(|lang| !Lang::OFFERED.contains(&lang.as_str())).cloned());
        let languages = languages.iter().map(|lang| Choice::new(lang.as_str(), own_name(lang)).lang(lang.as_str())).collect();
        Ok(Self { topics, series, languages })
    }
}

async fn view(ctx: &Ctx, who: &SignedIn, organiser: &Organiser<Event>, form: FormState) -> Result<Page> {
    let locale = ctx.locale;
    let offered = Offered::load(ctx, organiser).await?;
    let languages = organiser.of.languages.0.clone();
    Ok(page_of(ctx, who, &organiser.of, Tab::Settings, form, move |inputs| {
        let Offered { topics, series, languages: choices } = offered;
        let kinds = EventKind::ALL.iter().map(|kind| Choice::new(kind.as_str(), labels::kind(locale, *kind))).collect::<Vec<_>>();
        let has_topics = !topics.is_empty();
        let language_selects = (0..rules::MAX_LANGUAGES)
            .map(|place| {
                let label = t!(locale, "events-language-number", number = place + 1);
                let is_optional = place > 0;
                let empty = is_optional.then(|| t!(locale, "events-none"));
                view! { <Select field=inputs.get(&rules::language_field(place)) label choices=choices.clone() empty optional=is_optional/> }
            })
            .collect_view();
        let topic_boxes = has_topics
            .then(|| view! { <CheckboxGroup field=inputs.get("topic") label=t!(locale, "events-topics") choices=topics optional=true/> });
        view! {
            <Form inputs>
                <TextField field=inputs.get("slug") label=t!(locale, "events-slug") hint=t!(locale, "events-slug-hint") maxlength=80/>
                <Select field=inputs.get("kind") label=t!(locale, "events-kind") choices=kinds/>
                <Fieldset legend=t!(locale, "events-languages") hint=t!(locale, "events-languages-hint")>
                    <FieldRow>{language_selects}</FieldRow>
                </Fieldset>
                {topic_boxes}
                <LocalizedField inputs name="new_topic" label=t!(locale, "events-new-topic") languages=languages.clone() optional=true maxlength=60/>
                <Select field=inputs.get("series") label=t!(locale, "events-series") hint=t!(locale, "events-series-hint") choices=series empty=t!(locale, "events-none") optional=true/>
                <LocalizedField inputs name="new_series" label=t!(locale, "events-new-series") languages optional=true maxlength=150/>
                <TextField field=inputs.get("capacity") label=t!(locale, "events-capacity") hint=t!(locale, "events-capacity-hint") inputmode="numeric" size=6 optional=true/>
                <Fieldset legend=t!(locale, "events-window") hint=t!(locale, "events-window-hint")>
                    <FieldRow>
                        <DateField field=inputs.get("opens_date") label=t!(locale, "events-opens-date") optional=true/>
                        <TimeField field=inputs.get("opens_time") label=t!(locale, "events-opens-time") optional=true/>
                    </FieldRow>
                    <FieldRow>
                        <DateField field=inputs.get("closes_date") label=t!(locale, "events-closes-date") optional=true/>
                        <TimeField field=inputs.get("closes_time") label=t!(locale, "events-closes-time") optional=true/>
                    </FieldRow>
                </Fieldset>
                <TextField field=inputs.get("retention_months") label=t!(locale, "events-retention") hint=t!(locale, "events-retention-hint") inputmode="numeric" size=4/>
                <SubmitRow label=t!(locale, "events-save")/>
            </Form>
        }
        .into_any()
    }))
}

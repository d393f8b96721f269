//! What is not translated yet, each text beside the one to translate from; saved together.

use crate::{
    desk::actions,
    error::{Error, Result},
    events::{self, actions::organise, model::Event},
    forms::{Fields, FormState},
    i18n::{Lang, Locale},
    paths,
    people::model::SignedIn,
    programme::{
        self,
        rules::translations::{EventText, Gap, TextKey, gaps},
    },
    server::{
        ctx::Ctx,
        render::{Page, see_other},
    },
    speakers,
    ui::prelude::*,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Result<Page> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    let gaps = load(&ctx, &organiser.of).await?;
    Ok(view(&ctx, &who, &organiser.of, gaps, FormState::default()))
}

pub async fn save(ctx: Ctx, Path((_, slug)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (who, organiser) = organise(&ctx, &slug).await?;
    match actions::translate(&ctx, &organiser, &fields).await {
        Ok(()) => {
            let lang = Lang::parse(fields.get("lang")).map(|l| format!("&lang={l}")).unwrap_or_default();
            Ok(see_other(&format!("{}?done=saved{lang}", path(ctx.locale, &organiser.of))))
        }
        Err(Error::Invalid(errors)) => {
            let gaps = load(&ctx, &organiser.of).await?;
            Ok(view(&ctx, &who, &organiser.of, gaps, FormState { fields, errors }).refused().into_response())
        }
        Err(error) => Err(error),
    }
}

async fn load(ctx: &Ctx, event: &Event) -> Result<Vec<Gap>> {
    let mut tx = ctx.db.read().await?;
    let draft = programme::store::draft(&mut tx, &event.id).await?;
    let speakers = speakers::store::of_event(&mut tx, &event.id).await?;
    Ok(gaps(event, &draft, &speakers))
}

fn path(locale: Locale, event: &Event) -> String {
    paths::organise_event_page(locale, &event.slug, "translations")
}

fn view(ctx: &Ctx, who: &SignedIn, event: &Event, gaps: Vec<Gap>, state: FormState) -> Page {
    let locale = ctx.locale;
    let base = path(locale, event);
    let title = t!(locale, "desk-translations");
    let missing = |lang: &Lang| gaps.iter().filter(|g| g.missing == *lang).count();
    let asked = Lang::parse(ctx.query.get("lang")).or_else(|| Lang::parse(state.fields.get("lang")));
    // The language with most to do, unless one was asked for.
    let chosen = asked.filter(|l| event.languages.contains(l)).or_else(|| event.languages.iter().max_by_key(|l| missing(l)).cloned());
    let Some(chosen) = chosen else { return Page::private(|| ()) };
    let tabs = event
        .languages
        .iter()
        .map(|lang| {
            NavItem::new(own_name(lang), format!("{base}?lang={lang}"))
                .current(*lang == chosen)
                .count(i64::try_from(missing(lang)).unwrap_or(0))
        })
        .collect::<Vec<_>>();
    let flash = (ctx.query.get("done") == "saved").then(|| Flash { tone: Tone::Success, text: t!(locale, "desk-translations-saved") });
    let refused = !state.errors.is_empty();
    let frame = events::pages::organise_frame(ctx, who, event, title.clone()).flash(flash).refused(refused);
    let total = gaps.len();
    let of_chosen: Vec<Gap> = gaps.into_iter().filter(|g| g.missing == chosen).collect();
    Page::private(move || {
        let inputs = Inputs::new(locale, &state);
        let lang = chosen.to_string();
        let empty = of_chosen.is_empty();
        let groups = of_chosen
            .into_iter()
            .map(|gap| {
                let (source_lang, source) = gap.source;
                let name = gap.key.to_string();
                let label = label(locale, &gap.key, &gap.owner);
                let mark = (source_lang.as_str() != locale.code()).then(|| source_lang.to_string());
                let field = inputs.get(&name);
                let into = lang.clone();
                view! {
                    <Columns width=Width::Wide>
                        <div>
                            <p class="eyebrow">{label.clone()} " · " {own_name(&source_lang)}</p>
                            <div class="mail-view" lang=mark>{source}</div>
                        </div>
                        {if gap.key.is_line() {
                            view! { <TextField field label=label lang=into optional=true/> }.into_any()
                        } else {
                            view! { <TextArea field label=label lang=into rows=6 optional=true/> }.into_any()
                        }}
                    </Columns>
                }
            })
            .collect_view();
        page(
            frame,
            view! {
                <PageHead title=title.clone() lead=t!(locale, "desk-translations-lead", n = total)/>
                <Tabs label=t!(locale, "desk-translations-into") items=tabs/>
                {if empty {
                    view! { <EmptyState title=t!(locale, "desk-translations-none")/> }.into_any()
                } else {
                    view! {
                        <Form inputs action=base>
                            <Hidden name="lang" value=lang/>
                            {groups}
                            <SubmitRow label=t!(locale, "desk-translations-save")/>
                        </Form>
                    }.into_any()
                }}
            },
        )
    })
}

/// What a text is: `Session · Åpning: title`.
fn label(locale: Locale, key: &TextKey, owner: &str) -> String {
    let what = match key {
        TextKey::Event(EventText::Title) => t!(locale, "desk-text-title"),
        TextKey::Event(EventText::Summary) => t!(locale, "desk-text-summary"),
        TextKey::Event(EventText::Description) => t!(locale, "desk-text-description"),
        TextKey::Event(EventText::Directions) => t!(locale, "desk-text-directions"),
        TextKey::Event(EventText::Access) => t!(locale, "desk-text-access"),
        TextKey::Event(EventText::Practical) => t!(locale, "desk-text-practical"),
        TextKey::Track(_) => t!(locale, "desk-text-track"),
        TextKey::SessionTitle(_) => t!(locale, "desk-text-session-title"),
        TextKey::SessionAbstract(_) => t!(locale, "desk-text-session-abstract"),
        TextKey::SpeakerTitle(_) => t!(locale, "desk-text-speaker-title"),
        TextKey::SpeakerBiography(_) => t!(locale, "desk-text-speaker-biography"),
    };
    let needs_owner = matches!(key, TextKey::SessionAbstract(_) | TextKey::SpeakerTitle(_) | TextKey::SpeakerBiography(_));
    if needs_owner { format!("{owner}: {what}") } else { what }
}

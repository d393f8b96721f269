//! A speaker's own page: the answer, the sessions, and a small form for each field, each saved alone. Views; the handlers stand in
//! `programme::pages::speakers`.

use super::sessions;
use crate::speakers::appears::Appears;
use crate::{
    events,
    forms::{Fields, FormState},
    i18n::dates,
    paths,
    people::model::Organisation,
    server::{ctx::Ctx, render::Page},
    speakers::{
        actions::Holder,
        labels,
        model::{Answer, Speaker},
        rules::{MAX_BIOGRAPHY, MAX_NAME, MAX_TITLE},
    },
    ui::prelude::*,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct Personal {
    pub holder: Holder,
    pub token: String,
    pub host: Organisation,
    pub sessions: Vec<Appears>,
    /// Some session has a time: there is a calendar file.
    pub calendar: bool,
    /// The event is over or called off: nothing is left to answer.
    pub over: bool,
    /// The event's public page, where there is one.
    pub event_page: Option<String>,
}

/// What later features add to the page.
pub struct More {
    /// Sections beneath the speaker's sessions.
    pub sections: Option<AnyView>,
    /// Fields among those about the speaker.
    pub fields: AnyView,
}

/// The page; `refused` is the field whose form was refused, with what was entered.
pub fn page_of(ctx: &Ctx, it: Personal, refused: Option<(String, FormState)>, more: impl FnOnce(Fieldwise<'_>) -> More + 'static) -> Page {
    let locale = ctx.locale;
    let done = ctx.query.get("done").to_owned();
    let failed = refused.is_some();
    let frame = events::pages::dressed(Frame::personal(locale, t!(locale, "speakers-page-title")), Some(&it.host));
    let frame = frame.languages(|other| paths::speaker_page(other, &it.token)).refused(failed).script("unsaved.js");
    let page = Page::private(move || page(frame, body(locale, &it, &done, refused.as_ref(), more)));
    if failed { page.refused() } else { page }
}

fn body<F>(locale: Locale, it: &Personal, done: &str, refused: Option<&(String, FormState)>, more: F) -> impl IntoView + use<F>
where
    F: FnOnce(Fieldwise<'_>) -> More,
{
    let (event, speaker) = (&it.holder.event, &it.holder.speaker);
    let title = event.title.shown(locale, event.languages.first());
    let aside = aside(locale, it).into_any();
    let form = Fieldwise { locale, it, done, refused };
    let titles = event.languages.iter().map(|lang| form.title(lang)).collect_view();
    let biographies = event.languages.iter().map(|lang| form.biography(lang)).collect_view();
    let (name, photo, language) = (form.name(), form.photo(), form.language());
    let More { sections, fields } = more(form);
    let (called_off, answer) = (events::pages::public::called_off(locale, event), answer(locale, it, done));
    let own_sessions = own_sessions(locale, it);
    view! {
        <PageHead title=t!(locale, "speakers-page-greeting", name = &speaker.name) eyebrow=title lead=t!(locale, "speakers-page-lead")/>
        <Sidebar aside>
            {called_off}
            {answer}
            {own_sessions}
            {sections}
            <Section title=t!(locale, "speakers-page-about-you")>
                <p class="quiet">{t!(locale, "speakers-page-each-alone")}</p>
                {name}
                {photo}
                {titles}
                {biographies}
                {language}
                {fields}
            </Section>
        </Sidebar>
    }
}

/// The question, or what was answered and how to change one's mind.
fn answer(locale: Locale, it: &Personal, done: &str) -> impl IntoView + use<> {
    let action = paths::speaker_page_action(locale, &it.token, "answer");
    let event = it.holder.event.title.text(locale, it.holder.event.languages.first()).to_owned();
    let over = it.over;
    let button = |answer: Answer, label: String, look: Look| {
        let hidden = vec![("answer".into(), answer.as_str().into())];
        view! { <PostButton action=action.clone() look hidden>{label}</PostButton> }
    };
    let yes = |label: String, look| button(Answer::Accepted, label, look);
    let no = |label: String, look| button(Answer::Declined, label, look);
    let thanks =
        (done == "answer").then(|| view! { <p role="status"><strong>{t!(locale, "speakers-answer-thanks")}</strong></p> }.into_any());
    let given = it.holder.speaker.answer;
    match given {
        _ if over => {
            let (tone, text) = labels::answer_tag(locale, given);
            view! { <p id="answer"><Tag tone>{text}</Tag></p> }.into_any()
        }
        Answer::None => {
            let text = t!(locale, "speakers-answer-ask", host = &it.host.name, event = event);
            let buttons =
                view! { {yes(t!(locale, "speakers-answer-yes"), Look::Primary)}{no(t!(locale, "speakers-answer-no"), Look::Secondary)} };
            answer_box(Tone::Info, t!(locale, "speakers-answer-question"), None, text, buttons.into_any())
        }
        Answer::Accepted => {
            let text = t!(locale, "speakers-answer-is-yes-text");
            let button = no(t!(locale, "speakers-answer-cannot"), Look::Tertiary).into_any();
            answer_box(Tone::Success, t!(locale, "speakers-answer-is-yes"), thanks, text, button)
        }
        Answer::Declined => {
            let text = t!(locale, "speakers-answer-is-no-text");
            let button = yes(t!(locale, "speakers-answer-can"), Look::Secondary).into_any();
            answer_box(Tone::Neutral, t!(locale, "speakers-answer-is-no"), thanks, text, button)
        }
    }
}

fn answer_box(tone: Tone, heading: String, thanks: Option<AnyView>, text: String, buttons: AnyView) -> AnyView {
    view! {
        <section id="answer">
            <Alert tone heading>
                {thanks}
                <p>{text}</p>
                <Row>{buttons}</Row>
            </Alert>
        </section>
    }
    .into_any()
}

fn own_sessions(locale: Locale, it: &Personal) -> impl IntoView + use<> {
    let event = &it.holder.event;
    let zone = dates::zone_name(locale, event.zone(), event.starts_at);
    let calendar = it.calendar.then(|| {
        let href = paths::speaker_page_action(locale, &it.token, "sessions.ics");
        view! { <LinkButton href small=true download=true>{t!(locale, "speakers-calendar")}</LinkButton> }.into_any()
    });
    let body = if it.sessions.is_empty() {
        view! { <EmptyState title=t!(locale, "speakers-no-sessions")/> }.into_any()
    } else {
        let preliminary = it.sessions.iter().any(|s| s.preliminary);
        view! {
            {sessions(locale, it.sessions.clone())}
            <p class="fine quiet">
                {t!(locale, "speakers-sessions-zone", zone = zone)}
                {preliminary.then(|| view! { " " {t!(locale, "speakers-sessions-preliminary")} })}
            </p>
        }
        .into_any()
    };
    view! { <Section title=t!(locale, "speakers-your-sessions") id="sessions" actions=calendar>{body}</Section> }
}

/// The event's facts, the preview, and who may see what.
fn aside(locale: Locale, it: &Personal) -> impl IntoView + use<> {
    let event = &it.holder.event;
    let place = events::facts::place(event, locale);
    let mut items = vec![Fact::new(t!(locale, "speakers-mail-when"), events::pages::when(locale, event))];
    if !place.is_empty() {
        items.push(Fact::new(t!(locale, "speakers-mail-where"), place));
    }
    let contact = &it.host.contact_email;
    let contact = (!contact.is_empty()).then(|| {
        view! { <p>{t!(locale, "speakers-contact", host = &it.host.name)} " " <a href=format!("mailto:{contact}")>{contact.clone()}</a></p> }
    });
    let title: Words = event.title.shown(locale, event.languages.first()).into();
    let event_page = it.event_page.clone().map(|href| view! { <p><a href=href>{t!(locale, "speakers-event-page")}</a></p> });
    let preview = paths::speaker_page_action(locale, &it.token, "preview");
    view! {
        <FactsBox title items>{event_page}</FactsBox>
        <LinkButton href=preview look=Look::Secondary>{t!(locale, "speakers-preview-link")}</LinkButton>
        <Card title=t!(locale, "speakers-who-sees") tinted=true>
            <ul>
                <li>{t!(locale, "speakers-who-sees-all")}</li>
                <li>{t!(locale, "speakers-who-sees-organisers")}</li>
                <li>{t!(locale, "speakers-who-sees-link")}</li>
            </ul>
            <p>{t!(locale, "speakers-who-sees-after")}</p>
            {contact}
        </Card>
    }
}

/// The small forms, one per field.
#[derive(Clone, Copy)]
pub struct Fieldwise<'a> {
    locale: Locale,
    it: &'a Personal,
    done: &'a str,
    refused: Option<&'a (String, FormState)>,
}

impl Fieldwise<'_> {
    pub fn locale(&self) -> Locale {
        self.locale
    }

    fn speaker(&self) -> &Speaker {
        &self.it.holder.speaker
    }

    /// The form of `field`: as stored, or as it was refused.
    fn inputs(&self, field: &str, stored: &[(&str, &str)]) -> Inputs {
        let mut fields = Fields::default();
        for (name, value) in stored {
            fields.set(name, *value);
        }
        self.inputs_of(field, fields)
    }

    /// As [`Self::inputs`], of a form with many fields.
    pub fn inputs_of(&self, field: &str, stored: Fields) -> Inputs {
        let form = match self.refused {
            Some((refused, form)) if refused == field => form.clone(),
            _ => FormState::with(stored),
        };
        Inputs::new(self.locale, &form)
    }

    /// As it was refused, or empty.
    pub fn state(&self, field: &str) -> FormState {
        self.refused.filter(|(refused, _)| refused == field).map(|(_, form)| form.clone()).unwrap_or_default()
    }

    pub fn action(&self, field: &str) -> String {
        paths::speaker_page_action(self.locale, &self.it.token, field)
    }

    /// "Saved", at the field that was.
    pub fn saved(&self, field: &str) -> Option<AnyView> {
        let locale = self.locale;
        (self.done == field)
            .then(|| view! { <p role="status"><Tag tone=Tone::Success>{t!(locale, "speakers-field-saved")}</Tag></p> }.into_any())
    }

    pub fn save_button(&self, what: &str) -> impl IntoView + use<> {
        let (locale, what) = (self.locale, what.to_owned());
        // "Save" alone, many times on a page, says too little to who hears it.
        view! { <Row><Button look=Look::Secondary small=true>{t!(locale, "speakers-field-save")}<span class="ds-sr-only">": " {what}</span></Button></Row> }
    }

    fn name(&self) -> impl IntoView + use<> {
        let (locale, speaker) = (self.locale, self.speaker());
        let inputs = self.inputs("name", &[("name", &speaker.name), ("organisation", &speaker.organisation)]);
        let label = t!(locale, "speakers-field-name");
        let (saved, save, action) = (self.saved("name"), self.save_button(&label), self.action("name"));
        view! {
            <FieldBlock id="field-name">
                <Form inputs action=action>
                    <TextField field=inputs.get("name") label=label autocomplete="name" maxlength=chars(MAX_NAME)/>
                    <TextField field=inputs.get("organisation") label=t!(locale, "speakers-field-organisation") optional=true autocomplete="organization" maxlength=chars(MAX_NAME)/>
                    {saved}{save}
                </Form>
            </FieldBlock>
        }
    }

    fn title(&self, lang: &Lang) -> impl IntoView + use<> {
        let (locale, field) = (self.locale, format!("title.{lang}"));
        let (id, action) = (format!("field-{field}"), self.action(&field));
        let inputs = self.inputs(&field, &[(&field, self.speaker().title.exact(lang).map_or("", String::as_str))]);
        let label = t!(locale, "speakers-field-title-in", language = own_name_within(lang));
        let (saved, save, lang) = (self.saved(&field), self.save_button(&label), lang.to_string());
        let input = inputs.get(&field);
        view! {
            <FieldBlock id=id>
                <Form inputs action=action>
                    <TextField field=input label=label hint=t!(locale, "speakers-field-title-hint") optional=true lang=lang maxlength=chars(MAX_TITLE)/>
                    {saved}{save}
                </Form>
            </FieldBlock>
        }
    }

    fn biography(&self, lang: &Lang) -> impl IntoView + use<> {
        let (locale, field) = (self.locale, format!("biography.{lang}"));
        let (id, action) = (format!("field-{field}"), self.action(&field));
        let inputs = self.inputs(&field, &[(&field, self.speaker().biography.exact(lang).map_or("", String::as_str))]);
        let label = t!(locale, "speakers-field-biography-in", language = own_name_within(lang));
        let (saved, save, lang) = (self.saved(&field), self.save_button(&label), lang.to_string());
        let input = inputs.get(&field);
        view! {
            <FieldBlock id=id>
                <Form inputs action=action>
                    <TextArea field=input label=label hint=t!(locale, "speakers-page-biography-hint") optional=true lang=lang rows=7 maxlength=chars(MAX_BIOGRAPHY)/>
                    {saved}{save}
                </Form>
            </FieldBlock>
        }
    }

    fn language(&self) -> impl IntoView + use<> {
        let locale = self.locale;
        let inputs = self.inputs("language", &[("language", self.speaker().language.code())]);
        let label = t!(locale, "speakers-field-language");
        let (saved, save, action) = (self.saved("language"), self.save_button(&label), self.action("language"));
        view! {
            <FieldBlock id="field-language">
                <Form inputs action=action>
                    <Select field=inputs.get("language") label=label choices=super::organise::languages()/>
                    {saved}{save}
                </Form>
            </FieldBlock>
        }
    }

    fn photo(&self) -> impl IntoView + use<> {
        let form = photo_form(self.locale, self.inputs("photo", &[]), self.speaker(), self.action("photo"), self.saved("photo"));
        view! { <FieldBlock id="field-photo">{form}</FieldBlock> }
    }
}

/// The photo as it is, and the forms that replace and remove it; also for organisers.
pub fn photo_form(locale: Locale, inputs: Inputs, speaker: &Speaker, action: String, saved: Option<AnyView>) -> impl IntoView + use<> {
    let has_photo = speaker.photo.is_some();
    let label = t!(locale, "speakers-field-photo");
    let remove = has_photo.then(|| {
        view! { <PostButton action=action.clone() look=Look::Tertiary small=true hidden=vec![("remove".into(), "true".into())]>{t!(locale, "speakers-photo-remove")}</PostButton> }
    });
    let portrait = view! { <Avatar name=speaker.name.clone() photo=speaker.photo.as_deref().map(paths::image) large=true/> };
    view! {
        <Stack>
            <Row>
                {portrait}
                {remove}
            </Row>
            <Form inputs action=action.clone() multipart=true>
                <FileField field=inputs.get("photo") label hint=t!(locale, "speakers-field-photo-hint") accept="image/jpeg,image/png,image/webp"/>
                {saved}
                <Row><Button look=Look::Secondary small=true>{if has_photo { t!(locale, "speakers-photo-replace") } else { t!(locale, "speakers-photo-upload") }}</Button></Row>
            </Form>
        </Stack>
    }
}

/// A limit of characters, for the browser.
fn chars(max: usize) -> u32 {
    u32::try_from(max).unwrap_or(u32::MAX)
}

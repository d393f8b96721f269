//! Files of sessions: as a list for whoever may read them, with buttons for whoever handed them in, and the form that hands one in. Downloads for visitors; those of
//! others stand with their own pages (speakers' [`personal`](super::speakers::personal), organisers' [`desk`](super::desk::materials), participants'
//! `registrations`).

use crate::{
    error::{Error, Result},
    events::model::EventState,
    forms::{Fields, FormState},
    paths,
    programme::{
        actions::{self, HandsIn},
        materials::{self, ACCEPTED},
        model::{Audience, Material, MaterialId, SessionId},
        store,
    },
    server::{
        ctx::{Ctx, Upload},
        render::download,
        telemetry,
    },
    ui::prelude::*,
};
use axum::{extract::Path, response::Response};

// --- What visitors read

/// `GET /events/{slug}/materials/{id}.{ending}`: of a session in the latest release.
pub async fn show(ctx: Ctx, Path((slug, file)): Path<(String, String)>) -> Result<Response> {
    let mut tx = ctx.db.read().await?;
    let event = crate::events::store::by_slug(&mut tx, &slug).await?.filter(|e| e.state != EventState::Draft).ok_or(Error::NotFound)?;
    let id = file.split_once('.').and_then(|(id, _)| MaterialId::parse(id)).ok_or(Error::NotFound)?;
    let material = store::material(&mut tx, &event.id, &id).await?.filter(|m| m.is_public(&event, ctx.now)).ok_or(Error::NotFound)?;
    let release = store::latest_release(&mut tx, &event.id).await?.ok_or(Error::NotFound)?;
    if !release.programme.sessions.iter().any(|session| session.id == material.session) {
        return Err(Error::NotFound);
    }
    let bytes = store::material_bytes(&mut tx, &id).await?.ok_or(Error::NotFound)?;
    Ok(self::file(&material, bytes))
}

/// A file as it is downloaded: never shown within a page of ours.
pub fn file(material: &Material, bytes: Vec<u8>) -> Response {
    download(&material.media_type, &material.name, bytes)
}

/// Files as links, each with what it is and how large.
pub fn list(materials: &[Material], href: impl Fn(&Material) -> String) -> AnyView {
    let item = |material: &Material| {
        let href = href(material);
        view! { <li><a href=href download="">{material.name.clone()}</a> " " <span class="quiet fine">{about(material)}</span></li> }
    };
    view! { <ul>{materials.iter().map(item).collect_view()}</ul> }.into_any()
}

/// `PDF, 3 MB`
fn about(material: &Material) -> String {
    let ending = material.ending().to_uppercase();
    let kilobytes = (material.size + 999) / 1000;
    let size = if kilobytes < 1000 { format!("{kilobytes}\u{a0}kB") } else { format!("{}\u{a0}MB", (kilobytes + 500) / 1000) };
    format!("{ending}, {size}")
}

// --- What those who hand in see

/// The files of a session with what can be done to each; `action`: a file's own address, which reads it and takes posts.
pub fn editable(locale: Locale, materials: &[Material], action: impl Fn(&MaterialId) -> String) -> Option<AnyView> {
    let item = |material: &Material| {
        let to = action(&material.id);
        let name = material.name.clone();
        let button = |label: String, field: &str, value: &str| {
            let (action, hidden, about) = (to.clone(), vec![(field.to_owned(), value.to_owned())], name.clone());
            view! { <PostButton action hidden look=Look::Tertiary small=true>{label}<span class="ds-sr-only">": " {about}</span></PostButton> }
        };
        let others = Audience::ALL.iter().filter(|audience| **audience != material.audience);
        let buttons = others.map(|audience| button(show_to(locale, *audience), "audience", audience.as_str())).collect_view();
        let remove = button(t!(locale, "programme-material-remove"), "remove", "true");
        view! {
            <li class="material">
                <p>
                    <a href=to.clone() download="">{name.clone()}</a> " " <span class="quiet fine">{about(material)}</span>
                    <br/><span class="fine">{shown_to(locale, material.audience)}</span>
                </p>
                <Row>{buttons}{remove}</Row>
            </li>
        }
    };
    (!materials.is_empty()).then(|| view! { <ul class="materials" role="list">{materials.iter().map(item).collect_view()}</ul> }.into_any())
}

fn shown_to(locale: Locale, audience: Audience) -> String {
    match audience {
        Audience::Now => t!(locale, "programme-material-shown-now"),
        Audience::After => t!(locale, "programme-material-shown-after"),
        Audience::Participants => t!(locale, "programme-material-shown-participants"),
    }
}

fn show_to(locale: Locale, audience: Audience) -> String {
    match audience {
        Audience::Now => t!(locale, "programme-material-show-now"),
        Audience::After => t!(locale, "programme-material-show-after"),
        Audience::Participants => t!(locale, "programme-material-show-participants"),
    }
}

/// The form that hands a file in, for one of these sessions; nothing where there is none.
pub fn form(locale: Locale, state: &FormState, sessions: Vec<(SessionId, String)>, action: String) -> Option<AnyView> {
    let inputs = Inputs::new(locale, state).prefix("material");
    let session = match &sessions[..] {
        [] => return None,
        [(only, _)] => view! { <Hidden name="session" value=only.to_string()/> }.into_any(),
        several => {
            let choices = several.iter().map(|(id, title)| Choice::new(id.to_string(), title)).collect();
            view! { <Select field=inputs.get("session") label=t!(locale, "programme-material-session") choices/> }.into_any()
        }
    };
    let audiences = [Audience::After, Audience::Now, Audience::Participants];
    let choices = audiences.map(|audience| Choice::new(audience.as_str(), shown_to(locale, audience))).into();
    let hint = t!(locale, "programme-material-hint", max = materials::MOST_BYTES / 1024 / 1024);
    Some(
        view! {
            <Form inputs action multipart=true>
                {session}
                <FileField field=inputs.get("file") label=t!(locale, "programme-material-file") hint accept=ACCEPTED/>
                <Select field=inputs.get("audience") label=t!(locale, "programme-material-audience") choices/>
                <Row><Button look=Look::Secondary small=true>{t!(locale, "programme-material-upload")}</Button></Row>
            </Form>
        }
        .into_any(),
    )
}

/// Keeps the file that the form sent.
pub async fn hand_in(ctx: &Ctx, by: &impl HandsIn, upload: Result<Upload>) -> std::result::Result<(), (Error, Fields)> {
    let upload = match upload {
        Err(Error::TooLarge) => return Err((Error::field("file", materials::too_large()), Fields::default())),
        Err(other) => return Err((other, Fields::default())),
        Ok(upload) => upload,
    };
    let Upload { fields, mut files } = upload;
    let kept = async {
        let session = SessionId::parse(fields.get("session")).ok_or(Error::BadRequest)?;
        let audience = Audience::parse(fields.get("audience")).ok_or(Error::BadRequest)?;
        let sent = files.iter().position(|file| file.field == "file").map(|at| files.swap_remove(at));
        let (name, bytes) = sent.map_or_else(Default::default, |file| (file.file_name, file.bytes));
        // Looking through a file takes a while: not on a thread that serves others.
        let read = tokio::task::spawn_blocking(move || materials::material(&name, bytes, audience)).await;
        let new = read.map_err(|e| telemetry::internal(&e))?.map_err(|problem| Error::field("file", problem))?;
        actions::hand_in(&ctx.app, by, &session, new, ctx.now).await
    };
    let kept = kept.await;
    kept.map_err(|error| (error, fields))
}

/// What a button beside a file asks: another audience, or that it goes.
pub async fn change(ctx: &Ctx, by: &impl HandsIn, id: &str, fields: &Fields) -> Result<()> {
    let id = MaterialId::parse(id).ok_or(Error::NotFound)?;
    if fields.has("remove") {
        return actions::take_back(&ctx.app, by, &id).await;
    }
    let audience = Audience::parse(fields.get("audience")).ok_or(Error::BadRequest)?;
    actions::set_audience(&ctx.app, by, &id, audience).await
}

/// A file, for whoever may hand it in.
pub async fn read(ctx: &Ctx, by: &impl HandsIn, id: &str) -> Result<Response> {
    let id = MaterialId::parse(id).ok_or(Error::NotFound)?;
    let (material, bytes) = actions::read_material(&ctx.app, by, &id).await?;
    Ok(file(&material, bytes))
}

/// A file's public address.
pub fn public_href(event: &str) -> impl Fn(&Material) -> String {
    move |material| paths::material(event, material.id.as_str(), material.ending())
}

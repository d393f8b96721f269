//! Signing in, organisations, colleagues, what is published: through the router, on both databases.

use super::{model::*, pages::colours, store};
use crate::{db_test, i18n::Locale, server::testing::TestApp, server::testing::Visitor};
use axum::http::StatusCode;
use chrono::Duration;

/// The path of the first link to a sign-in in a mail's text.
fn link_in(text: &str) -> String {
    let at = text.find("/sign-in/").expect("a link in the mail");
    let start = text[..at].rfind("https://samling.test").expect("a full address") + "https://samling.test".len();
    text[start..].split_whitespace().next().expect("a path").to_owned()
}

/// Asks for a link for Kari, who has an account, and gives its path.
async fn asked_link(app: &TestApp, to: &str) -> String {
    let answer = app.anonymous().post("/sv/sign-in", &[("email", "Kari@Halden.example"), ("to", to)]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/sv/sign-in?done=sent"));
    let mails = app.mails().await;
    assert_eq!(mails.iter().map(|m| (m.to.as_str(), m.row.language.as_str())).collect::<Vec<_>>(), [("kari@halden.example", "nb")]);
    link_in(&mails[0].row.text)
}

async fn account_id(app: &TestApp, email: &str) -> Option<AccountId> {
    store::account_of(&mut app.db.read().await.unwrap(), email).await.unwrap().map(|a| a.id)
}

/// Posts the form that adds a colleague.
async fn add(visitor: &Visitor<'_>, email: &str, role: &str) -> crate::server::testing::Answer {
    let fields = [("name", "Åse Ødegård"), ("email", email), ("language", "nn"), ("role", role)];
    visitor.post("/nb/organise/organisations/halden/colleagues", &fields).await
}

db_test! { async fn a_mailed_link_signs_in_once(app: TestApp) {
    app.organiser().await;
    let link = asked_link(&app, "/nb/organise/organisations/halden").await;
    // A mail scanner looks at it first; that uses nothing up.
    for _ in 0..2 {
        let shown = app.anonymous().get(&link).await;
        assert_eq!((shown.status, shown.cookie()), (StatusCode::OK, None));
    }
    let answer = app.anonymous().post(&link, &[]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/nb/organise/organisations/halden"));
    let set = answer.header("set-cookie").to_owned();
    assert!(set.starts_with("__Host-samling="), "{set}");
    assert!(set.ends_with("; Path=/; Max-Age=2592000; SameSite=Lax; HttpOnly; Secure"), "{set}");
    let browser = app.with_cookie(answer.cookie().unwrap());
    assert_eq!(browser.get("/nb/organise/organisations/halden").await.status, StatusCode::OK);
    let again = app.anonymous().post(&link, &[]).await;
    assert_eq!((again.status, again.cookie()), (StatusCode::GONE, None));
    let again = app.anonymous().get(&link).await;
    assert_eq!(again.status, StatusCode::GONE);
    assert!(again.body.contains("href=\"/nb/sign-in\""), "a way to a new link");

    let out = browser.post("/nb/sign-out", &[]).await;
    assert_eq!((out.status, out.location()), (StatusCode::SEE_OTHER, "/nb/"));
    assert!(out.header("set-cookie").starts_with("__Host-samling=; Path=/; Max-Age=0;"));
    let after = browser.get("/nb/organise/organisations").await;
    assert_eq!((after.status, after.location()), (StatusCode::SEE_OTHER, "/nb/sign-in?to=/nb/organise/organisations"));
}}

db_test! { async fn a_link_holds_fifteen_minutes_and_a_sign_in_thirty_days(app: TestApp) {
    app.organiser().await;
    let link = asked_link(&app, "").await;
    app.clock.advance(Duration::minutes(15));
    assert_eq!(app.anonymous().post(&link, &[]).await.status, StatusCode::GONE);
    let link = asked_link(&app, "").await;
    app.clock.advance(Duration::minutes(14));
    let answer = app.anonymous().post(&link, &[]).await;
    assert_eq!(answer.location(), "/nb/organise");
    let browser = app.with_cookie(answer.cookie().unwrap());
    app.clock.advance(Duration::days(30) - Duration::seconds(1));
    assert_eq!(browser.get("/nb/organise/account").await.status, StatusCode::OK);
    app.clock.advance(Duration::seconds(1));
    assert_eq!(browser.get("/nb/organise/account").await.status, StatusCode::SEE_OTHER);
}}

db_test! { async fn nobody_learns_who_has_an_account(app: TestApp) {
    app.organiser().await;
    let known = app.anonymous().post("/sv/sign-in", &[("email", "kari@halden.example")]).await;
    let unknown = app.anonymous().post("/sv/sign-in", &[("email", "nobody@halden.example")]).await;
    assert_eq!((known.status, known.location(), &known.body), (unknown.status, unknown.location(), &unknown.body));
    assert_eq!(app.mails().await.len(), 1);
    // The limit counts addresses alike, whether anybody has them or not.
    for email in ["kari@halden.example", "nobody@halden.example"] {
        for expected in [StatusCode::SEE_OTHER, StatusCode::SEE_OTHER, StatusCode::TOO_MANY_REQUESTS] {
            assert_eq!(app.anonymous().post("/sv/sign-in", &[("email", email)]).await.status, expected, "{email}");
        }
    }
}}

db_test! { async fn a_bad_address_comes_back_with_a_sentence(app: TestApp) {
    let answer = app.anonymous().post("/nn/sign-in", &[("email", "kari@"), ("to", "/nn/organise/account")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("value=\"kari@\"") && answer.body.contains("value=\"/nn/organise/account\""), "{}", answer.body);
}}

db_test! { async fn a_sign_in_never_leads_to_another_site(app: TestApp) {
    app.organiser().await;
    for to in ["https://evil.example", "//evil.example/nb/organise", "/\\evil.example"] {
        let link = asked_link(&app, to).await;
        assert_eq!(app.anonymous().post(&link, &[]).await.location(), "/nb/organise", "{to}");
    }
}}

db_test! { async fn before_there_is_an_account_the_page_says_who_makes_the_first(app: TestApp) {
    assert!(app.anonymous().get("/en/sign-in").await.body.contains("samling sign-in EMAIL"));
    app.organiser().await;
    assert!(!app.anonymous().get("/en/sign-in").await.body.contains("samling sign-in EMAIL"));
}}

db_test! { async fn an_organiser_without_an_organisation_creates_one_first(app: TestApp) {
    let link = crate::server::commands::sign_in_link(&app.app, "ola.nordmann@tromso.kommune.no").await.unwrap();
    let path = link.strip_prefix("https://samling.test").unwrap().to_owned();
    assert!(path.starts_with("/nb/sign-in/"), "{path}");
    let answer = app.anonymous().post(&path, &[]).await;
    assert_eq!(answer.location(), "/nb/organise/organisations/new");
    let browser = app.with_cookie(answer.cookie().unwrap());
    assert!(browser.get("/nb/organise/organisations/new").await.body.contains("value=\"NO\" selected"));
    let refused = browser.post("/nb/organise/organisations/new", &[("name", " "), ("country", "NO"), ("website", "tromso")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for slug in ["tromso-kommune", "tromso-kommune-2"] {
        let created = browser.post("/nb/organise/organisations/new", &[("name", "Tromsø kommune"), ("country", "NO")]).await;
        assert_eq!(created.location(), format!("/nb/organise/organisations/{slug}?done=created"));
    }
    assert_eq!(browser.get("/nb/organise/organisations/tromso-kommune?done=created").await.status, StatusCode::OK);
}}

db_test! { async fn details_logo_and_colours_are_saved_and_published(app: TestApp) {
    let organiser = app.organiser().await;
    let path = "/nb/organise/organisations/halden";
    let before = app.anonymous().get("/sv/privacy").await;
    assert!(before.body.contains("mailto:post@halden.example"));
    let mut png = Vec::new();
    image::DynamicImage::new_rgb8(900, 300).write_to(&mut std::io::Cursor::new(&mut png), image::ImageFormat::Png).unwrap();
    let fields = [
        ("name", "Halden kommune"), ("country", "NO"), ("website", "https://halden.example"), ("contact_email", "hei@halden.example"),
        ("reply_to", "svar@halden.example"), ("own_colour", "true"), ("colour", "#ffcc00"),
    ];
    let saved = organiser.upload(path, &fields, ("logo", "logo.png", &png)).await;
    assert_eq!(saved.location(), format!("{path}?done=saved"));
    let halden = store::organisation_by_slug(&mut app.db.read().await.unwrap(), "halden").await.unwrap().unwrap();
    assert_eq!((halden.colour.as_str(), halden.reply_to.as_str()), ("#ffcc00", "svar@halden.example"));
    let logo = app.anonymous().get(&crate::paths::image(halden.logo.as_ref().unwrap())).await;
    assert_eq!((logo.status, logo.header("content-type")), (StatusCode::OK, "image/png"));
    let css = app.anonymous().get(&colours::stylesheet_of(&halden).unwrap()).await;
    assert_eq!((css.status, css.header("content-type")), (StatusCode::OK, "text/css; charset=utf-8"));
    assert_eq!(css.header("cache-control"), "public, max-age=31536000, immutable");
    assert!(organiser.get(path).await.body.contains("/organisations/halden/colours.css?v=ffcc00"));
    assert!(app.anonymous().get("/sv/privacy").await.body.contains("mailto:hei@halden.example"), "the kept page moved on");

    let refused = organiser.upload(path, &fields, ("logo", "logo.png", b"GIF89a<script>")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"svar@halden.example\""), "what was typed is kept");
    let mut without = fields.to_vec();
    without.push(("remove_logo", "true"));
    organiser.post(path, &without).await;
    let halden = store::organisation_by_slug(&mut app.db.read().await.unwrap(), "halden").await.unwrap().unwrap();
    assert_eq!(halden.logo, None);
}}

db_test! { async fn statements_are_read_in_the_nearest_language_and_marked(app: TestApp) {
    let organiser = app.organiser().await;
    let fields = [
        ("privacy_notice.nb", "**Personvernombud:** ombud@halden.example"), ("accessibility_statement.sv", "Se nedan."),
        ("accessibility_url", "https://uustatus.no/nb/erklaringer/publisert/1"),
    ];
    let saved = organiser.post("/nb/organise/organisations/halden/statements", &fields).await;
    assert_eq!(saved.location(), "/nb/organise/organisations/halden/statements?done=saved");
    let nb = app.anonymous().get("/nb/privacy").await.body;
    assert!(nb.contains("id=\"halden\"") && nb.contains("<strong>Personvernombud:</strong>"), "{nb}");
    assert!(app.anonymous().get("/sv/privacy").await.body.contains("<div lang=\"nb\" class=\"prose\""));
    assert!(app.anonymous().get("/nn/accessibility").await.body.contains("https://uustatus.no/nb/erklaringer/publisert/1"));
}}

db_test! { async fn the_legal_pages_stand_in_every_language(app: TestApp) {
    app.organiser().await;
    for locale in Locale::ALL {
        for page in ["privacy", "accessibility"] {
            let answer = app.anonymous().get(&format!("/{locale}/{page}")).await;
            assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "public, no-cache"), "{locale} {page}");
            assert!(answer.body.contains("id=\"halden\""));
        }
    }
}}

db_test! { async fn a_colleague_gets_a_link_in_their_own_language(app: TestApp) {
    let organiser = app.organiser().await;
    let added = add(&organiser, "ase@halden.example", "member").await;
    assert_eq!(added.location(), "/nb/organise/organisations/halden/colleagues?done=colleague-added");
    let mails = app.mails().await;
    assert_eq!((mails[0].to.as_str(), mails[0].row.language.as_str(), mails[0].row.from_name.as_str()), ("ase@halden.example", "nn", "Halden kommune"));
    let link = link_in(&mails[0].row.text);
    assert!(link.starts_with("/nn/sign-in/"), "{link}");
    let colleague = app.with_cookie(app.anonymous().post(&link, &[]).await.cookie().unwrap());
    // A member sees, and may not change.
    let path = "/nn/organise/organisations/halden";
    assert_eq!(colleague.get(path).await.status, StatusCode::OK);
    assert_eq!(colleague.get(&format!("{path}/colleagues")).await.status, StatusCode::OK);
    assert_eq!(colleague.get(&format!("{path}/statements")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(colleague.post(path, &[("name", "X"), ("country", "NO")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(add(&colleague, "x@halden.example", "admin").await.status, StatusCode::FORBIDDEN);
    // Once is enough.
    let again = add(&organiser, "ASE@halden.example", "admin").await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(app.mails().await.len(), 0);
}}

db_test! { async fn an_organisation_keeps_an_administrator(app: TestApp) {
    let organiser = app.organiser().await;
    let kari = account_id(&app, "kari@halden.example").await.unwrap();
    let base = "/nb/organise/organisations/halden/colleagues";
    let demote = organiser.post(&format!("{base}/{kari}/role"), &[("role", "member")]).await;
    let remove = organiser.post(&format!("{base}/{kari}/remove"), &[]).await;
    assert_eq!((demote.status, remove.status), (StatusCode::CONFLICT, StatusCode::CONFLICT));
    add(&organiser, "ase@halden.example", "member").await;
    let ase = account_id(&app, "ase@halden.example").await.unwrap();
    assert_eq!(organiser.post(&format!("{base}/{ase}/role"), &[("role", "admin")]).await.location(), format!("{base}?done=saved"));
    assert_eq!(organiser.get(&format!("{base}/{kari}/remove")).await.status, StatusCode::OK);
    assert_eq!(organiser.post(&format!("{base}/{kari}/remove"), &[]).await.location(), "/nb/organise/organisations?done=colleague-removed");
    assert_eq!(account_id(&app, "kari@halden.example").await, None);
    assert_eq!(organiser.get(base).await.status, StatusCode::SEE_OTHER, "signed out with the account");
}}

db_test! { async fn other_organisations_are_not_there(app: TestApp) {
    let organiser = app.organiser().await;
    let other = app.organisation_named("stromstad", "Strömstads kommun", Country::Se).await;
    app.organiser_of(&other, "bo@stromstad.example").await;
    let bo = account_id(&app, "bo@stromstad.example").await.unwrap();
    for rest in ["", "/statements", "/colleagues"] {
        assert_eq!(organiser.get(&format!("/nb/organise/organisations/stromstad{rest}")).await.status, StatusCode::NOT_FOUND, "{rest}");
    }
    let answer = organiser.post(&format!("/nb/organise/organisations/stromstad/colleagues/{bo}/remove"), &[]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let answer = organiser.post(&format!("/nb/organise/organisations/halden/colleagues/{bo}/remove"), &[]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}}

db_test! { async fn an_account_is_changed_by_its_owner(app: TestApp) {
    let organiser = app.organiser().await;
    let saved = organiser.post("/sv/organise/account", &[("name", "Kari Svensson"), ("language", "sv")]).await;
    assert_eq!(saved.location(), "/sv/organise/account?done=saved");
    let account = store::account_of(&mut app.db.read().await.unwrap(), "kari@halden.example").await.unwrap().unwrap();
    assert_eq!((account.name.as_str(), account.language), ("Kari Svensson", Locale::Sv));
}}

#[test]
fn every_mail_is_written_in_every_language() {
    for locale in Locale::ALL {
        for mail in super::mails::samples(locale) {
            let rendered = mail.rendered("id", "samling.test");
            assert!(rendered.text.contains("https://samling.test/nb/sign-in/abc") && !mail.subject.is_empty(), "{locale} {}", mail.kind);
        }
    }
}

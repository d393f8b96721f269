//! Every mail that the program sends, in every language, as it leaves: it reads well to a mail program, and nobody can write its headers.

use crate::{
    db_test, events,
    i18n::Locale,
    in_tx, invitations, people, programme, registrations,
    server::{
        mail::{self, Mail, State, send::Sent},
        testing::TestApp,
    },
    speakers,
};
use mailparse::{MailHeaderMap, ParsedMail};

/// The samples of every feature.
fn samples(locale: Locale) -> Vec<Mail> {
    let mut all = people::mails::samples(locale);
    all.extend(events::mails::samples(locale));
    all.extend(speakers::mails::samples(locale));
    all.extend(programme::mails::samples(locale));
    all.extend(registrations::mails::samples(locale));
    all.extend(invitations::mails::samples(locale));
    all
}

/// Sends mails to nobody's event; those that left, in the order given.
async fn send(app: &TestApp, mails: Vec<Mail>) -> Vec<Sent> {
    for mut mail in mails {
        let now = app.clock.now();
        (mail.event, mail.person) = (None, None);
        in_tx!(app.db, [mail, now], |tx| mail::put(tx, &mail, State::Queued, "samling.test", now).await).await.unwrap();
        // The order of sending is the order of writing.
        app.clock.advance(chrono::Duration::microseconds(1));
    }
    let mut sent = app.mails().await;
    sent.sort_by_key(|s| s.row.created_at);
    sent
}

fn leaves<'a>(part: &'a ParsedMail<'a>, into: &mut Vec<&'a ParsedMail<'a>>) {
    if part.subparts.is_empty() {
        into.push(part);
    }
    part.subparts.iter().for_each(|sub| leaves(sub, into));
}

db_test! { async fn every_mail_is_whole_in_every_language(app: TestApp) {
    for locale in Locale::ALL {
        let mails = samples(locale);
        let sent = send(&app, mails.clone()).await;
        assert_eq!(sent.len(), mails.len(), "{locale}");
        for (mail, sent) in mails.iter().zip(&sent) {
            let name = format!("{} ({locale})", mail.kind);
            let parsed = mailparse::parse_mail(sent.raw.as_bytes()).unwrap();
            let header = |key: &str| parsed.headers.get_first_value(key).unwrap_or_default();
            assert_eq!(header("Content-Language"), locale.code(), "{name}");
            assert_eq!(header("Auto-Submitted"), "auto-generated", "{name}");
            assert_eq!(header("Subject"), mail.subject, "{name}");
            assert_eq!(parsed.headers.get_all_values("Message-ID").len(), 1, "{name}");
            assert!(sent.raw.lines().all(|line| line.is_ascii() && line.len() <= 998), "{name}");
            let mut parts = Vec::new();
            leaves(&parsed, &mut parts);
            let kinds: Vec<&str> = parts.iter().map(|p| p.ctype.mimetype.as_str()).collect();
            let expected: &[&str] = match mail.calendar {
                Some(_) => &["text/plain", "text/html", "text/calendar", "application/ics"],
                None => &["text/plain", "text/html"],
            };
            assert_eq!(kinds, expected, "{name}");
            let text = parts[0].get_body().unwrap().replace("\r\n", "\n");
            assert_eq!(text.trim_end(), sent.row.text.trim_end(), "{name}");
            assert_eq!(parts[1].get_body().unwrap().matches(&format!("<html lang=\"{locale}\"")).count(), 1, "{name}");
            // An unfilled placeholder would show itself so.
            assert_eq!((text.matches("{ $").count(), text.matches("{$").count()), (0, 0), "{name}: {text}");
            if let Some(part) = &mail.calendar {
                assert_eq!(parts[2].ctype.params.get("method").map(|m| m.to_uppercase()), Some(part.method.as_str().to_owned()), "{name}");
                assert_eq!(parts[2].get_body().unwrap(), part.ics, "{name}");
                calcard::icalendar::ICalendar::parse(&part.ics).unwrap();
                let from = header("From");
                let organizer = part.ics.replace("\r\n ", "").lines().find(|l| l.starts_with("ORGANIZER")).unwrap().to_owned();
                let address = organizer.rsplit_once("mailto:").unwrap().1.to_owned();
                assert!(from.ends_with(&format!("<{address}>")), "{name}: {from} and {organizer}");
            }
        }
    }
}}

db_test! { async fn no_name_writes_a_header(app: TestApp) {
    let mut mails = samples(Locale::Sv);
    for mail in &mut mails {
        mail.to_name = "x\r\nBcc: all@example.org".into();
        mail.from_name = "y\nX-Evil: 1".into();
        mail.subject = format!("{}\r\nX-Evil: 2", mail.subject);
    }
    for sent in send(&app, mails).await {
        let parsed = mailparse::parse_mail(sent.raw.as_bytes()).unwrap();
        let keys: Vec<String> = parsed.headers.iter().map(|h| h.get_key().to_lowercase()).filter(|k| k == "bcc" || k == "x-evil").collect();
        assert_eq!(keys, Vec::<String>::new(), "{}", sent.row.kind);
        assert_eq!(sent.to, sent.row.recipient_email);
    }
}}

db_test! { async fn answers_go_to_the_contact_address_where_no_other_is_given(app: TestApp) {
    use crate::people::{model::OrganisationId, rules::Details};
    app.event().await;
    let organiser = app.organiser().await;
    let host: OrganisationId = app.organisation().await.id;
    let details = Details {
        name: "Halden kommune".into(),
        country: people::model::Country::No,
        website: String::new(),
        colour: String::new(),
        contact_name: String::new(),
        contact_email: "kontakt@halden.example".into(),
        contact_phone: String::new(),
        reply_to: String::new(),
    };
    in_tx!(app.db, [host, details], |tx| Ok(people::store::update_details(tx, &host, &details).await?)).await.unwrap();
    let event = "/nb/organise/events/digital-tsunami";
    let series =
        [("slug", "digital-tsunami"), ("kind", "seminar"), ("language1", "nb"), ("retention_months", "6"), ("new_series.nb", "Forum")];
    organiser.post(&format!("{event}/details/settings"), &series).await;
    app.anonymous().post("/nb/series/forum/follow", &[("email", "liv@bo.example")]).await;
    app.anonymous().post("/nb/events/digital-tsunami/register", &[("name", "Kari"), ("email", "kari@x.example"), ("organisation", "X")]).await;
    organiser.post(&format!("{event}/invitations/add"), &[("step", "save"), ("people", "Ola;ola@x.example;X;NO;nb")]).await;
    organiser.post(&format!("{event}/invitations/send"), &[]).await;
    organiser.post(&format!("{event}/speakers/new"), &[("name", "Åse"), ("email", "ase@x.example")]).await;
    organiser.post(&format!("{event}/speakers/links"), &[]).await;
    organiser.post(&format!("{event}/speakers/links/send"), &[]).await;
    let colleague = [("email", "ny@halden.example"), ("name", "Ny"), ("role", "member"), ("language", "nb")];
    organiser.post("/nb/organise/organisations/halden/colleagues", &colleague).await;
    let mut answers: Vec<_> = app.mails().await.into_iter().map(|m| (m.row.kind, m.row.reply_to)).collect();
    answers.sort();
    let kinds = ["colleague-added", "invitation", "registration-confirmed", "series-follow", "speaker-link"];
    assert_eq!(answers, kinds.map(|kind| (kind.to_owned(), "kontakt@halden.example".to_owned())));
}}

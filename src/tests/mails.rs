//! Every mail that the program sends, in every language, as it leaves: it reads well to a mail program, and nobody can write its headers.

use crate::{
    db_test, events,
    i18n::Locale,
    in_tx, invitations, people, registrations,
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

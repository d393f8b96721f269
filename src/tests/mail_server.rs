//! A real mail server that refuses now this, now that: what becomes of the mails, and what organisers read of it.

use crate::{
    db_test,
    events::model::Event,
    i18n::Locale,
    in_tx,
    server::{
        app::App,
        mail::{self, Mail, State, send::Transport, store},
        testing::TestApp,
    },
};
use chrono::Duration;
use std::sync::{Arc, Mutex};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// What the server says no to.
#[derive(Debug, Default)]
struct Server {
    /// To the password.
    auth: Option<&'static str>,
    /// To the sender.
    mail_from: Option<&'static str>,
    /// To recipients whose address begins so.
    recipient: Option<(&'static str, &'static str)>,
    /// Whom it took mails for.
    taken: Vec<String>,
    /// How often somebody tried to sign in.
    sign_ins: usize,
}

type Shared = Arc<Mutex<Server>>;

/// Starts a server, and the program with it in place of the test's own transport.
async fn with_server(app: &TestApp) -> (App, Shared) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = Shared::default();
    let theirs = server.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, theirs.clone()));
        }
    });
    let transport = Transport::new(Some(&format!("smtp://samling:secret@{address}")), std::env::temp_dir()).expect("a transport");
    let app = App::new(app.db.clone(), app.clock.clone(), app.config.clone(), transport).await.expect("the program");
    (app, server)
}

async fn serve(stream: TcpStream, server: Shared) {
    let mut stream = BufReader::new(stream);
    let mut to = String::new();
    let mut answer = "220 mail.test ESMTP".to_owned();
    let mut line = String::new();
    loop {
        if stream.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
            return;
        }
        line.clear();
        if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
            return;
        }
        let said = line.trim_end().to_owned();
        if said == "DATA" {
            let _ = stream.write_all(b"354 go on\r\n").await;
            while line != ".\r\n" {
                line.clear();
                if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                    return;
                }
            }
            server.lock().unwrap().taken.push(to.clone());
            answer = "250 2.0.0 taken".into();
            continue;
        }
        let mut server = server.lock().unwrap();
        let refusal = match said.split_whitespace().next().unwrap_or_default() {
            "AUTH" => {
                server.sign_ins += 1;
                server.auth
            }
            "MAIL" => server.mail_from,
            "RCPT" => {
                to = said.trim_start_matches("RCPT TO:<").trim_end_matches('>').to_owned();
                server.recipient.filter(|(who, _)| to.starts_with(who)).map(|(_, no)| no)
            }
            _ => None,
        };
        let yes = match said.split_whitespace().next().unwrap_or_default() {
            "EHLO" => "250-mail.test\r\n250 AUTH PLAIN LOGIN",
            "AUTH" => "235 2.7.0 welcome",
            _ => "250 2.0.0 ok",
        };
        answer = refusal.unwrap_or(yes).to_owned();
    }
}

async fn put(app: &App, event: &Event, to: &'static str) -> String {
    let mut letter = Mail::new("invitation", Locale::Nb, "Ola", to, "Invitasjon".into());
    letter.event = Some(event.id.to_string());
    let now = app.clock.now();
    in_tx!(app.db, [letter, now], |tx| mail::put(tx, &letter, State::Queued, "samling.test", now).await).await.expect("a mail")
}

/// Sends what is due, until nothing is.
async fn send(app: &App) {
    while mail::send::send_due(app).await.expect("mails are tried") > 0 {}
}

async fn states(app: &App, ids: &[String]) -> Vec<(State, bool)> {
    let mut tx = app.db.read().await.expect("a look");
    let mut states = Vec::new();
    for id in ids {
        let row = store::by_id(&mut tx, id).await.expect("a look").expect("the mail");
        states.push((row.state, row.held));
    }
    states
}

const PAGE: &str = "/sv/organise/events/digital-tsunami/mails";

db_test! { async fn an_expired_password_refuses_no_mail_and_is_told_to_organisers(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let (program, server) = with_server(&app).await;
    server.lock().unwrap().auth = Some("535 5.7.8 the password has expired");
    let mut ids = Vec::new();
    for to in ["a@x.example", "b@x.example", "c@x.example", "d@x.example", "e@x.example", "f@x.example", "g@x.example"] {
        ids.push(put(&program, &event, to).await);
    }
    send(&program).await;
    assert_eq!(states(&program, &ids).await, [(State::Queued, true); 7]);
    assert_eq!(server.lock().unwrap().sign_ins, 5, "one batch tries, the rest waits with it");
    let page = organiser.get(PAGE).await.body;
    for told in ["Mejlservern tar inte emot våra mejl: 7 mejl väntar", "535", "the password has expired"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    // It stays so for a week, and nothing is given up.
    for _ in 0..24 * 7 {
        app.clock.advance(Duration::hours(1));
        send(&program).await;
    }
    assert_eq!(states(&program, &ids).await, [(State::Queued, true); 7]);
    server.lock().unwrap().auth = None;
    app.clock.advance(Duration::minutes(31));
    send(&program).await;
    assert_eq!(states(&program, &ids).await, [(State::Sent, false); 7]);
    assert_eq!(server.lock().unwrap().taken.len(), 7);
    assert!(!organiser.get(PAGE).await.body.contains("Mejlservern tar inte emot"));
}}

db_test! { async fn a_sender_that_the_server_does_not_take_waits_and_one_mail_taken_lets_all_go(app: TestApp) {
    let event = app.event().await;
    let (program, server) = with_server(&app).await;
    server.lock().unwrap().mail_from = Some("550 5.7.1 relaying denied");
    let first = put(&program, &event, "a@x.example").await;
    send(&program).await;
    app.clock.advance(Duration::minutes(2));
    let second = put(&program, &event, "b@x.example").await;
    send(&program).await;
    let ids = [first, second];
    assert_eq!(states(&program, &ids).await, [(State::Queued, true); 2]);
    server.lock().unwrap().mail_from = None;
    app.clock.advance(Duration::minutes(2));
    send(&program).await;
    assert_eq!(states(&program, &ids).await, [(State::Sent, false); 2]);
}}

db_test! { async fn a_recipient_that_does_not_exist_is_refused_at_once_and_all_refused_are_tried_again(app: TestApp) {
    let event = app.event().await;
    let organiser = app.organiser().await;
    let (program, server) = with_server(&app).await;
    server.lock().unwrap().recipient = Some(("perm", "550 5.1.1 no such user"));
    let ids = [put(&program, &event, "perm1@x.example").await, put(&program, &event, "ola@x.example").await, put(&program, &event, "perm2@x.example").await];
    send(&program).await;
    assert_eq!(states(&program, &ids).await, [(State::Refused, false), (State::Sent, false), (State::Refused, false)]);
    assert!(organiser.get(PAGE).await.body.contains("Försök igen med alla 2 avvisade mejl"));
    server.lock().unwrap().recipient = None;
    assert_eq!(organiser.post(PAGE, &[("do", "retry")]).await.location(), format!("{PAGE}?done=retried"));
    send(&program).await;
    assert_eq!(states(&program, &ids).await, [(State::Sent, false); 3]);
    let mut taken = server.lock().unwrap().taken.clone();
    taken.sort();
    assert_eq!(taken, ["ola@x.example", "perm1@x.example", "perm2@x.example"]);
}}

db_test! { async fn a_server_that_does_not_relay_for_us_says_so_at_the_recipient_and_the_mail_waits(app: TestApp) {
    let event = app.event().await;
    let (program, server) = with_server(&app).await;
    server.lock().unwrap().recipient = Some(("ola", "554 5.7.1 <ola@x.example>: Relay access denied"));
    let ids = [put(&program, &event, "ola@x.example").await];
    send(&program).await;
    assert_eq!(states(&program, &ids).await, [(State::Queued, false)]);
}}

//! The mail server, spoken to step by step, so that it is known what was refused: this mail (its recipient, its content), which no later try would
//! mend, or we (the sign-in, the sender), which somebody can. lettre's own transport tells both as the same error.

use super::send::Failure;
use lettre::{
    Message,
    address::Envelope,
    transport::smtp::{
        Error, SMTP_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, Tls, TlsParameters},
        commands::{Data, Mail, Rcpt, Rset},
        extension::{ClientId, Extension, MailParameter},
    },
};
use percent_encoding::percent_decode_str;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};
use url::Url;

/// How long one try may take.
const TIMEOUT: Duration = Duration::from_secs(30);
/// How many connections are kept open for the next mails, and how long.
const IDLE: usize = 5;
const IDLE_FOR: Duration = Duration::from_secs(60);

/// A mail server, with the connections that are open to it.
#[derive(Clone)]
pub struct Smtp(Arc<Server>);

struct Server {
    host: String,
    port: u16,
    tls: Tls,
    hello: ClientId,
    credentials: Option<Credentials>,
    idle: Mutex<Vec<(AsyncSmtpConnection, Instant)>>,
}

impl Smtp {
    /// `smtp://user:password@host:587?tls=required`, `smtps://…`; the error says what is wrong with it.
    pub fn from_url(url: &str) -> Result<Self, String> {
        let url = Url::parse(url).map_err(|e| e.to_string())?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or("it names no server")?.to_owned();
        let asked = url.query_pairs().find(|(key, _)| key == "tls").map(|(_, value)| value.into_owned());
        let parameters = || TlsParameters::new(host.clone()).map_err(|e| e.to_string());
        let (tls, port) = match (url.scheme(), asked.as_deref()) {
            ("smtp", None) => (Tls::None, SMTP_PORT),
            ("smtp", Some("required")) => (Tls::Required(parameters()?), SUBMISSION_PORT),
            ("smtp", Some("opportunistic")) => (Tls::Opportunistic(parameters()?), SUBMISSION_PORT),
            ("smtps", None) => (Tls::Wrapper(parameters()?), SUBMISSIONS_PORT),
            _ => return Err("it is neither smtp://…, with ?tls=required or ?tls=opportunistic, nor smtps://…".into()),
        };
        let decoded = |text: &str| percent_decode_str(text).decode_utf8().map(String::from).map_err(|e| e.to_string());
        let credentials = match url.password() {
            Some(password) => Some(Credentials::new(decoded(url.username())?, decoded(password)?)),
            None => None,
        };
        // The path is the name that we greet the server with.
        let hello = match url.path().trim_matches('/') {
            "" => ClientId::default(),
            name => ClientId::Domain(name.to_owned()),
        };
        let port = url.port().unwrap_or(port);
        Ok(Self(Arc::new(Server { host, port, tls, hello, credentials, idle: Mutex::default() })))
    }

    /// Hands one mail over.
    pub async fn send(&self, message: &Message) -> Result<(), Failure> {
        let all = async {
            let mut connection = self.connection().await?;
            let outcome = hand_over(&mut connection, message).await;
            // A connection on which something was refused may be in the middle of it.
            match outcome {
                Ok(()) => self.keep(connection),
                Err(_) => connection.abort().await,
            }
            outcome
        };
        tokio::time::timeout(TIMEOUT, all).await.unwrap_or_else(|_| Err(Failure::Passing("the mail server takes too long".into())))
    }

    /// Whether mails from `from` would be taken, as far as it can be known without sending one; the error is what the server says.
    pub async fn check(&self, from: &str) -> Result<(), String> {
        let from = from.parse().map_err(|e| format!("{e}"))?;
        let all = async {
            let mut connection = self.connected().await.map_err(|e| told(&e))?;
            let outcome = connection.command(Mail::new(Some(from), Vec::new())).await.map_err(|e| told(&e));
            connection.abort().await;
            outcome.map(drop)
        };
        tokio::time::timeout(TIMEOUT, all).await.unwrap_or_else(|_| Err("it takes too long".into()))
    }

    /// A connection that was kept, or a new one.
    async fn connection(&self) -> Result<AsyncSmtpConnection, Failure> {
        loop {
            let kept = self.0.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            match kept {
                Some((mut connection, since)) => {
                    if since.elapsed() < IDLE_FOR && connection.command(Rset).await.is_ok() {
                        return Ok(connection);
                    }
                    connection.abort().await;
                }
                // What is refused for good before any mail is named is we: the password, or that it is this machine.
                None => return self.connected().await.map_err(|e| if e.is_permanent() { Failure::Sender(told(&e)) } else { passing(&e) }),
            }
        }
    }

    async fn connected(&self) -> Result<AsyncSmtpConnection, Error> {
        let Server { host, port, tls, hello, credentials, .. } = &*self.0;
        let wrapped = if let Tls::Wrapper(parameters) = tls { Some(parameters.clone()) } else { None };
        let mut connection = AsyncSmtpConnection::connect_tokio1((host.as_str(), *port), Some(TIMEOUT), hello, wrapped, None).await?;
        match tls {
            Tls::Required(parameters) => connection.starttls(parameters.clone(), hello).await?,
            Tls::Opportunistic(parameters) if connection.can_starttls() => connection.starttls(parameters.clone(), hello).await?,
            _ => {}
        }
        if let Some(credentials) = credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(connection)
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        let mut idle = self.0.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE {
            idle.push((connection, Instant::now()));
        }
    }
}

async fn hand_over(connection: &mut AsyncSmtpConnection, message: &Message) -> Result<(), Failure> {
    let envelope: &Envelope = message.envelope();
    let mut parameters = Vec::new();
    if envelope.from().into_iter().chain(envelope.to()).any(|address| !AsRef::<str>::as_ref(address).is_ascii()) {
        if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Err(Failure::Mail("the mail server takes no address with such letters".into()));
        }
        parameters.push(MailParameter::SmtpUtfEight);
    }
    let sender = |e: Error| if e.is_permanent() { Failure::Sender(told(&e)) } else { passing(&e) };
    connection.command(Mail::new(envelope.from().cloned(), parameters)).await.map_err(sender)?;
    for to in envelope.to() {
        connection.command(Rcpt::new(to.clone(), Vec::new())).await.map_err(of_recipient)?;
    }
    let of_mail = |e: Error| if e.is_permanent() { Failure::Mail(told(&e)) } else { passing(&e) };
    connection.command(Data).await.map_err(of_mail)?;
    connection.message(&message.formatted()).await.map_err(of_mail)?;
    Ok(())
}

/// Many servers answer only here that we have not signed in (530), that they do not relay for us (5.7.…) or do not like the sender (5.1.7, 5.1.8):
/// none of which is the recipient's fault, so the mail is tried again.
fn of_recipient(e: Error) -> Failure {
    let text = told(&e);
    let not_theirs = [" 5.7.", " 5.1.7", " 5.1.8"].iter().any(|code| text.contains(code)) || text.contains("(530)");
    if e.is_permanent() && !not_theirs { Failure::Mail(text) } else { Failure::Passing(text) }
}

fn passing(e: &Error) -> Failure {
    Failure::Passing(told(e))
}

/// An error with what caused it.
fn told(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    crate::forms::one_line(text.trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_mail_server_is_read() {
        let read = |url: &str| Smtp::from_url(url).map(|smtp| (smtp.0.host.clone(), smtp.0.port, smtp.0.credentials.clone()));
        let kari = Credentials::new("kari@x.no".into(), "p@ss/ord".into());
        assert_eq!(read("smtp://localhost"), Ok(("localhost".into(), 25, None)));
        assert_eq!(read("smtp://mail.x.no?tls=required"), Ok(("mail.x.no".into(), 587, None)));
        assert_eq!(read("smtps://kari%40x.no:p%40ss%2Ford@mail.x.no"), Ok(("mail.x.no".into(), 465, Some(kari))));
        for bad in ["smtp://", "smtp://x?tls=perhaps", "http://x"] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}

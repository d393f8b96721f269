//! The commands that do one thing and end: `samling demo`, `samling sign-in EMAIL` and `samling check`.
//!
//! They speak to the operator, in English, in whole sentences. To add a command, write it here and name it in `main.rs`.

use super::{app::App, config::Config, db, mail::send::Transport, run};
use crate::{
    demo, in_tx, paths,
    people::{
        actions,
        model::{Account, AccountId, Country},
        rules, store,
    },
};

/// A one-time link for the organiser with this address, whose account is created if there is none at all; else the sentence that says why not.
pub async fn sign_in_link(app: &App, email: &str) -> Result<String, String> {
    let email = email.trim().to_owned();
    if !crate::forms::is_email(&email) {
        return Err(format!("\"{email}\" is no mail address."));
    }
    let now = app.clock.now();
    let made = in_tx!(app.db, [email, now], |tx| {
        let account = match store::account_of(tx, &email).await? {
            Some(account) => account,
            None if store::any_account(tx).await? => return Ok(None),
            None => {
                let language = Country::of_email(&email).and_then(Country::locale).unwrap_or(crate::i18n::Locale::Sv);
                let name = rules::name_of_address(&email);
                let first = Account { id: AccountId::new(), email, name, language };
                let id = store::account_by_email(tx, &first, now).await?;
                Account { id, ..first }
            }
        };
        let token = actions::new_sign_in_link(tx, &account.id, "", now).await?;
        Ok(Some(paths::sign_in_link(account.language, &token)))
    });
    match made.await {
        Ok(Some(path)) => Ok(app.url(&path)),
        Ok(None) => {
            Err(format!("Nobody has an account with {email}. A colleague who has one can add it on the organisation's page of colleagues."))
        }
        Err(error) => Err(format!("The link cannot be made: {error}.")),
    }
}

/// Loads what is missing of the demo; lines for the operator, with a link for each of the three kinds of people.
pub async fn demo(app: &App) -> Result<Vec<String>, String> {
    let wrong = |error: crate::error::Error| format!("The demo cannot be loaded: {error}.");
    demo::load(app).await.map_err(wrong)?;
    let links = demo::links(app).await.map_err(wrong)?;
    let mut lines = vec!["The demo is loaded.".to_owned(), format!("  Everybody:    {}", app.url(&paths::home(crate::i18n::Locale::Sv)))];
    lines.push(format!("  An organiser: {} (works once, for 15 minutes)", sign_in_link(app, demo::ORGANISER).await?));
    lines.extend(links.attendee.map(|path| format!("  An attendee:  {}", app.url(&path))));
    lines.extend(links.speaker.map(|path| format!("  A speaker:    {}", app.url(&path))));
    Ok(lines)
}

/// What [`check`] found, in words.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<(bool, String)>);

impl Findings {
    fn right(&mut self, sentence: impl Into<String>) {
        self.0.push((true, sentence.into()));
    }
    fn wrong(&mut self, sentence: impl Into<String>) {
        self.0.push((false, sentence.into()));
    }
    /// Whether nothing is wrong.
    pub fn all_right(&self) -> bool {
        self.0.iter().all(|(right, _)| *right)
    }
    /// A line for each, wrong ones marked.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|(right, sentence)| format!("{} {sentence}", if *right { "ok    " } else { "WRONG " }))
    }
}

/// Looks at what the program needs to run well. Changes nothing.
pub async fn check(config: &Config) -> Findings {
    let mut found = Findings::default();
    found.right("The configuration can be read.");
    check_public_url(config, &mut found);
    check_data_dir(config, &mut found);
    check_database(config, &mut found).await;
    check_mail(config, &mut found).await;
    found
}

fn check_public_url(config: &Config, found: &mut Findings) {
    let url = &config.base_url;
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let (authority, path) = rest.split_once('/').map_or((rest, ""), |(authority, path)| (authority, path));
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    let local = matches!(host, "localhost" | "127.0.0.1" | "[::1]") || host.ends_with(".localhost");
    if !path.is_empty() {
        found.wrong(format!("The public address {url} has a path; Samling needs a host of its own, such as https://samling.example.se."));
    } else if scheme == "http" && !local {
        found.wrong(format!("The public address {url} is not https: links and sign-ins can be read on their way. Put a server with a certificate in front and set SAMLING_BASE_URL to https://…"));
    } else if local && !config.listen.ip().is_loopback() {
        found.wrong(format!(
            "The program listens on {} for others, but the public address is {url}: links in mails lead nowhere. Set SAMLING_BASE_URL.",
            config.listen
        ));
    } else if local {
        found.right(format!("The public address is {url}: for trying out on this machine alone."));
    } else {
        found.right(format!("The public address is {url}."));
    }
}

fn check_data_dir(config: &Config, found: &mut Findings) {
    let folder = config.data_dir.display();
    if !config.data_dir.exists() {
        return found.right(format!("The folder {folder} does not exist yet; the first start makes it."));
    }
    let probe = config.data_dir.join(format!(".check-{}", std::process::id()));
    match std::fs::write(&probe, b"").and_then(|()| std::fs::remove_file(&probe)) {
        Ok(()) => found.right(format!("The folder {folder} can be written to.")),
        Err(e) => found.wrong(format!("The folder {folder} cannot be written to: {e}.")),
    }
}

async fn check_database(config: &Config, found: &mut Findings) {
    let url = run::without_password(&config.database_url);
    if let Some(path) = config.database_url.strip_prefix("sqlite:") {
        let path = path.split('?').next().unwrap_or(path);
        let path = path.strip_prefix("//").unwrap_or(path);
        if !std::path::Path::new(path).exists() {
            return found.right(format!("The database {path} does not exist yet; the first start makes it."));
        }
    }
    let condition = match db::condition(&config.database_url).await {
        Ok(condition) => condition,
        Err(e) => return found.wrong(format!("The database {url} cannot be opened: {e}.")),
    };
    match condition {
        db::Condition::Current => found.right(format!("The database {url} answers, and its schema is up to date.")),
        db::Condition::Older => found.right(format!("The database {url} answers; the next start brings its schema up to date.")),
        db::Condition::Newer => {
            found.wrong(format!(
                "The database {url} belongs to a newer version of the program: update the program, or restore an older copy."
            ));
        }
    }
}

async fn check_mail(config: &Config, found: &mut Findings) {
    match Transport::new(config.smtp_url.as_deref(), config.data_dir.join("mail")) {
        Err(sentence) => found.wrong(sentence),
        Ok(Transport::Folder(folder)) => {
            found.right(format!(
                "No mail server is set (SAMLING_SMTP_URL): each mail is written to {}, and reaches nobody.",
                folder.display()
            ));
        }
        Ok(Transport::Memory(_)) => {}
        Ok(Transport::Smtp(smtp)) => {
            let url = run::without_password(config.smtp_url.as_deref().unwrap_or_default());
            match smtp.check(&config.mail_from).await {
                Ok(()) => found.right(format!("The mail server {url} takes mails from us.")),
                Err(why) => found.wrong(format!("The mail server {url} cannot be used: {why}.")),
            }
            if config.domain().ends_with("localdomain") {
                found.wrong(format!(
                    "Mails would be from {}, which mail servers refuse. Set SAMLING_MAIL_FROM to an address of yours.",
                    config.mail_from
                ));
            } else {
                found.right(format!("Mails are from {}.", config.mail_from));
            }
        }
    }
}

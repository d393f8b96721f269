//! The command line: `samling serve`, `demo`, `sign-in EMAIL`, `check`, `import FILE`, `export SLUG`, `conflicts SLUG`. What the commands do stands in
//! `server/run.rs`, `server/commands.rs` and `programme/commands.rs`.

use clap::{Parser, Subcommand, ValueEnum};
use samling::{
    i18n::Locale,
    programme::{commands as programme, exports},
    server::{commands, config::Config, run, telemetry},
};
use std::{io::Write, path::PathBuf, process::ExitCode};

/// Plans the seminars and forums of Nordic municipalities, in everybody's own language.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The configuration file (default: samling.toml, where there is one)
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    /// sqlite:PATH or postgres://…
    #[arg(long, global = true)]
    database_url: Option<String>,
    /// Address and port to listen on
    #[arg(long, global = true)]
    listen: Option<String>,
    /// The public address
    #[arg(long, global = true)]
    base_url: Option<String>,
    /// Where files are kept
    #[arg(long, global = true)]
    data_dir: Option<String>,
    /// smtp://… or smtps://…
    #[arg(long, global = true)]
    smtp_url: Option<String>,
    /// The address that mails are from
    #[arg(long, global = true)]
    mail_from: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Web server, background jobs, everything, in one process
    Serve,
    /// Loads the demo events where they are missing, and prints links for an organiser, an attendee and a speaker
    Demo,
    /// Prints a one-time link for an organiser, creating the first account if there is none
    SignIn {
        /// The organiser's address
        email: String,
    },
    /// Says in words what is wrong with configuration, database, mail and public address
    Check,
    /// Imports a programme: schedule JSON or XML (frab, pretalx, Pentabarf), or CSV
    Import {
        file: PathBuf,
        /// The slug of the event that it goes into (default: a new draft)
        #[arg(long)]
        into: Option<String>,
        /// Says what would happen, and changes nothing
        #[arg(long)]
        dry_run: bool,
        /// Takes the file's word also where something was edited here
        #[arg(long)]
        overwrite: bool,
        /// Keeps what came with an earlier file and is no longer in this one
        #[arg(long)]
        keep_gone: bool,
        #[arg(long)]
        json: bool,
    },
    /// Writes an event's programme: as released last, or its draft
    Export {
        slug: String,
        #[arg(long, value_enum)]
        format: Format,
        /// sv, nb, nn or en (default: the event's first language)
        #[arg(long, value_parser = locale)]
        lang: Option<Locale>,
    },
    /// Says what cannot be as an event's draft stands
    Conflicts {
        slug: String,
        #[arg(long)]
        json: bool,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Json,
    Xml,
    Ics,
    Csv,
}

impl From<Format> for exports::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Json => Self::Json,
            Format::Xml => Self::Xml,
            Format::Ics => Self::Ics,
            Format::Csv => Self::Csv,
        }
    }
}

fn locale(code: &str) -> Result<Locale, String> {
    Locale::parse(code).ok_or_else(|| "choose one of sv, nb, nn, en".to_owned())
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    telemetry::start();
    match start(cli) {
        Ok(code) => code,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

/// Runs the command; the error is one sentence for the operator.
fn start(cli: Cli) -> Result<ExitCode, String> {
    let flags: Vec<(&str, String)> = [
        ("database_url", cli.database_url),
        ("listen", cli.listen),
        ("base_url", cli.base_url),
        ("data_dir", cli.data_dir),
        ("smtp_url", cli.smtp_url),
        ("mail_from", cli.mail_from),
    ]
    .into_iter()
    .filter_map(|(key, value)| Some((key, value?)))
    .collect();
    let config = Config::load(cli.config, &flags)?;
    let runtime = tokio::runtime::Runtime::new().map_err(|e| format!("The program cannot start: {e}."))?;
    runtime.block_on(async {
        match cli.command {
            Command::Serve => run::serve(run::open(config).await?).await?,
            Command::Demo => {
                let links = commands::demo(&run::open(config).await?).await?;
                links.iter().for_each(|line| println!("{line}"));
            }
            Command::SignIn { email } => {
                let link = commands::sign_in_link(&run::open(config).await?, &email).await?;
                println!("{link}\nThe link works once, for 15 minutes.");
            }
            Command::Check => {
                let found = commands::check(&config).await;
                found.lines().for_each(|line| println!("{line}"));
                return Ok(if found.all_right() { ExitCode::SUCCESS } else { ExitCode::from(1) });
            }
            Command::Import { file, into, dry_run, overwrite, keep_gone, json } => {
                let how = programme::Import { into, dry_run, overwrite, keep_gone };
                let report = match programme::import(&run::open(config).await?, &file, &how).await {
                    Ok(report) => report,
                    Err(sentence) => return Ok(refused(&sentence)),
                };
                report.notes.iter().for_each(|note| eprintln!("{note}"));
                let lines = if json { vec![as_json(&report)] } else { report.lines() };
                return Ok(write(&(lines.join("\n") + "\n")));
            }
            Command::Export { slug, format, lang } => {
                return Ok(match programme::export(&run::open(config).await?, &slug, format.into(), lang).await {
                    Ok(file) => write(&file),
                    Err(sentence) => refused(&sentence),
                });
            }
            Command::Conflicts { slug, json } => {
                let found = match programme::conflicts(&run::open(config).await?, &slug).await {
                    Ok(found) => found,
                    Err(sentence) => return Ok(refused(&sentence)),
                };
                let lines: Vec<String> = if json { vec![as_json(&found)] } else { found.iter().map(programme::Told::line).collect() };
                return Ok(write(&lines.iter().map(|line| format!("{line}\n")).collect::<String>()));
            }
        }
        Ok(ExitCode::SUCCESS)
    })
}

/// Says why nothing was done.
fn refused(sentence: &str) -> ExitCode {
    eprintln!("{sentence}");
    ExitCode::from(1)
}

/// To whoever reads; one who stops reading is no fault of ours.
fn write(text: &str) -> ExitCode {
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

fn as_json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

//! The command line: `samling serve`, `demo`, `sign-in EMAIL`, `check`. What the commands do stands in `server/run.rs` and `server/commands.rs`.

use clap::{Parser, Subcommand};
use samling::server::{commands, config::Config, run, telemetry};
use std::{path::PathBuf, process::ExitCode};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
        }
        Ok(ExitCode::SUCCESS)
    })
}

//! A PostgreSQL server for one run of the tests: empty, on a free port of this machine, gone afterwards.
//!
//! For tests it keeps nothing safe (no fsync); for measurements it does. Never a place for data that matters.

use crate::provision::is_root;
use crate::steps::{Outcome, capture, quiet, succeeds};
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const PREFIX: &str = "samling-postgres-";

/// Whether a commit reaches the disk before it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disk {
    Kept,
    /// Faster, for tests.
    Unsafe,
}

pub struct Postgres {
    server: Child,
    folder: PathBuf,
    pub url: String,
}

impl Postgres {
    /// Starts one from the programs in `bin`.
    pub fn start(bin: &Path, disk: Disk) -> Outcome<Self> {
        remove_leftovers();
        let folder = std::env::temp_dir().join(format!("{PREFIX}{}", std::process::id()));
        fs::create_dir(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
        // PostgreSQL refuses to run as root.
        let user = if is_root() { Some(unprivileged_user()?) } else { None };
        if let Some(user) = user {
            quiet(Command::new("chown").arg(user).arg(&folder))?;
        }
        let data = folder.join("data");
        let as_user = |program: &str| as_user(user, &bin.join(program), &folder);
        quiet(
            as_user("initdb").args(["--username=samling", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "-D"]).arg(&data),
        )?;
        let port = free_port()?;
        let log = fs::File::create(folder.join("log")).map_err(|error| error.to_string())?;
        let mut server = as_user("postgres");
        server.arg("-D").arg(&data).args(["-p", &port.to_string(), "-k"]).arg(&folder);
        let unsafe_settings: &[&str] = match disk {
            Disk::Kept => &[],
            Disk::Unsafe => &["fsync=off", "synchronous_commit=off", "full_page_writes=off"],
        };
        for setting in ["listen_addresses=127.0.0.1", "max_connections=300", "shared_buffers=128MB"].iter().chain(unsafe_settings) {
            server.args(["-c", setting]);
        }
        let log_too = log.try_clone().map_err(|error| error.to_string())?;
        let server =
            server.stdin(Stdio::null()).stdout(log).stderr(log_too).spawn().map_err(|error| format!("cannot start postgres: {error}"))?;
        let mut started = Self { server, folder, url: format!("postgres://samling@127.0.0.1:{port}/postgres") };
        started.wait_until_ready(bin, port)?;
        Ok(started)
    }

    fn wait_until_ready(&mut self, bin: &Path, port: u16) -> Outcome {
        let start = Instant::now();
        let ready = || succeeds(Command::new(bin.join("pg_isready")).args(["-q", "-h", "127.0.0.1", "-p", &port.to_string()]));
        while !ready() {
            let ended = self.server.try_wait().map_err(|error| error.to_string())?;
            if ended.is_some() || start.elapsed() > Duration::from_secs(60) {
                let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                return Err(format!("PostgreSQL did not start:\n{log}"));
            }
            sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // An interrupt is its "fast" stop: it closes its connections and ends.
        let _ = Command::new("kill").args(["-INT", &self.server.id().to_string()]).status();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The folders of runs that were killed.
fn remove_leftovers() {
    for entry in fs::read_dir(std::env::temp_dir()).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.strip_prefix(PREFIX).is_some_and(|process| !Path::new("/proc").join(process).exists()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// The program as the unprivileged user; should xtask be killed, the kernel stops it too.
fn as_user(user: Option<&str>, program: &Path, folder: &Path) -> Command {
    let mut command = Command::new("setpriv");
    if let Some(user) = user {
        command.args([format!("--reuid={user}"), format!("--regid={}", group_of(user)), "--clear-groups".into()]);
    }
    command.arg("--pdeathsig=INT").arg(program).current_dir(folder).env("LC_ALL", "C");
    command
}

fn unprivileged_user() -> Outcome<&'static str> {
    ["postgres", "nobody"]
        .into_iter()
        .find(|user| succeeds(Command::new("id").arg(user)))
        .ok_or_else(|| "PostgreSQL refuses to run as root, and there is no user postgres or nobody".into())
}

fn group_of(user: &str) -> String {
    capture(Command::new("id").args(["-gn", user])).unwrap_or_default().trim().to_owned()
}

fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| format!("no free port: {error}"))
}

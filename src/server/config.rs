//! Configuration: `samling.toml`, overridden by `SAMLING_*` variables, overridden by flags.
//!
//! To add a setting, add it to [`KEYS`], to [`Config`] and to [`Config::set`]; `samling check` and the README's table name it too.

use std::{collections::BTreeMap, net::SocketAddr, path::PathBuf};

/// Every setting's name, as in `samling.toml`; in the environment upper-case behind `SAMLING_`.
pub const KEYS: [&str; 8] = ["database_url", "listen", "base_url", "data_dir", "smtp_url", "mail_from", "secret", "mail_per_second"];

/// Variables that begin with `SAMLING_` and are no settings.
const OTHER_VARIABLES: [&str; 4] = ["SAMLING_LOG", "SAMLING_CONFIG", "SAMLING_BIN", "SAMLING_TEST_POSTGRES_URL"];

#[derive(Debug, Clone)]
pub struct Config {
    /// `sqlite:data/samling.db` or `postgres://…`.
    pub database_url: String,
    pub listen: SocketAddr,
    /// The public address, without a slash at its end.
    pub base_url: String,
    pub data_dir: PathBuf,
    /// None: each mail is written as `DATA_DIR/mail/*.eml`.
    pub smtp_url: Option<String>,
    /// The address that every mail is from.
    pub mail_from: String,
    /// Where several machines share one; else made at the first start and kept in the database.
    pub secret: Option<String>,
    /// How many mails leave a second at most.
    pub mail_per_second: u32,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            database_url: String::new(),
            listen: ([127, 0, 0, 1], 3000).into(),
            base_url: String::new(),
            data_dir: "data".into(),
            smtp_url: None,
            mail_from: "samling@localhost.localdomain".into(),
            secret: None,
            mail_per_second: 20,
        }
    }
}

impl Config {
    /// Reads file, environment and flags; the error is one sentence for the operator.
    pub fn load(file: Option<PathBuf>, flags: &[(&str, String)]) -> Result<Self, String> {
        let mut values: BTreeMap<String, (String, String)> = BTreeMap::new();
        let path = file.or_else(|| std::env::var_os("SAMLING_CONFIG").map(Into::into));
        let named = path.is_some();
        let path = path.unwrap_or_else(|| "samling.toml".into());
        match std::fs::read_to_string(&path) {
            Ok(text) => {
                let table: toml::Table =
                    text.parse().map_err(|e: toml::de::Error| format!("{} cannot be read: {}", path.display(), e.message()))?;
                for (key, value) in table {
                    if !KEYS.contains(&key.as_str()) {
                        return Err(format!("{} has an unknown setting: {key}. Known are: {}.", path.display(), KEYS.join(", ")));
                    }
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    values.insert(key.clone(), (text, format!("{key} in {}", path.display())));
                }
            }
            Err(e) if named || e.kind() != std::io::ErrorKind::NotFound => return Err(format!("{} cannot be read: {e}.", path.display())),
            Err(_) => {}
        }
        for (name, value) in std::env::vars() {
            let Some(key) = name.strip_prefix("SAMLING_") else { continue };
            let key = key.to_lowercase();
            if KEYS.contains(&key.as_str()) {
                values.insert(key, (value, name));
            } else if !OTHER_VARIABLES.contains(&name.as_str()) && !name.starts_with("SAMLING_TEST_") {
                return Err(format!(
                    "{name} is no setting. Known are: {}.",
                    KEYS.map(|k| format!("SAMLING_{}", k.to_uppercase())).join(", ")
                ));
            }
        }
        for (key, value) in flags {
            values.insert((*key).to_owned(), (value.clone(), format!("--{}", key.replace('_', "-"))));
        }
        let mut config = Self::default();
        for (key, (value, source)) in &values {
            config.set(key, value).map_err(|why| format!("{source} {why} (it is \"{value}\")."))?;
        }
        if config.database_url.is_empty() {
            config.database_url = format!("sqlite:{}", config.data_dir.join("samling.db").display());
        }
        if config.base_url.is_empty() {
            let host = if config.listen.ip().is_loopback() || config.listen.ip().is_unspecified() {
                "localhost".into()
            } else {
                config.listen.ip().to_string()
            };
            config.base_url = format!("http://{host}:{}", config.listen.port());
        }
        Ok(config)
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), String> {
        let value = value.trim();
        match key {
            "database_url" => {
                if !["sqlite:", "postgres:", "postgresql:"].iter().any(|p| value.starts_with(p)) {
                    return Err("must begin with sqlite: or postgres://".into());
                }
                self.database_url = value.to_owned();
            }
            "listen" => self.listen = value.parse().map_err(|_| "must be an address and a port such as 127.0.0.1:3000")?,
            "base_url" => {
                if !crate::forms::is_url(value) {
                    return Err("must be the public address such as https://samling.example.se".into());
                }
                self.base_url = value.trim_end_matches('/').to_owned();
            }
            "data_dir" => self.data_dir = value.into(),
            "smtp_url" => {
                if !value.starts_with("smtp://") && !value.starts_with("smtps://") {
                    return Err("must begin with smtp:// or smtps://".into());
                }
                self.smtp_url = Some(value.to_owned());
            }
            "mail_from" => {
                if !crate::forms::is_email(value) {
                    return Err("must be a mail address".into());
                }
                self.mail_from = value.to_owned();
            }
            "secret" => {
                if value.len() < 32 {
                    return Err("must have at least 32 characters".into());
                }
                self.secret = Some(value.to_owned());
            }
            "mail_per_second" => {
                self.mail_per_second =
                    value.parse().ok().filter(|n| (1..=10_000).contains(n)).ok_or("must be a number between 1 and 10000")?;
            }
            _ => return Err("is no setting".into()),
        }
        Ok(())
    }

    /// Whether the public address is https: cookies are `Secure` then.
    pub fn https(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// The domain of Message-IDs and calendar UIDs.
    pub fn domain(&self) -> &str {
        self.mail_from.rsplit_once('@').map_or("localhost", |(_, domain)| domain)
    }
}

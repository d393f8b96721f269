//! The whole program for a test: a database of its own, a clock that stands still, mails in memory, the real router.
//!
//! `db_test! { async fn a_full_event_…(app: TestApp) { … } }` runs on both databases.

use super::{
    app::App,
    config::Config,
    db::Db,
    jobs,
    mail::send::{Sent, Transport, send_due},
    router,
};
use crate::time::Clock;
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use chrono::{DateTime, TimeZone, Utc};
use sha2::Digest;
use std::sync::{Arc, Mutex};
use tokio::sync::OnceCell;
use tower::ServiceExt;

/// A program under test.
pub struct TestApp {
    pub app: App,
    pub router: Router,
    mails: Arc<Mutex<Vec<Sent>>>,
    _folder: Option<Folder>,
}

impl std::ops::Deref for TestApp {
    type Target = App;
    fn deref(&self) -> &App {
        &self.app
    }
}

struct Folder(std::path::PathBuf);
impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// When every test begins: Thursday 1 October 2026, 10.00 in Oslo and Stockholm.
pub fn start() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 10, 1, 8, 0, 0).single().expect("a moment")
}

impl TestApp {
    pub async fn sqlite() -> Self {
        // A file, not memory: as in production, with WAL and several connections.
        let folder = std::env::temp_dir().join(format!("samling-test-{}", crate::types::fresh_id()));
        std::fs::create_dir_all(&folder).expect("a folder for the test");
        let url = format!("sqlite:{}", folder.join("test.db").display());
        Self::over(&url, Some(Folder(folder))).await
    }

    /// `None` only where `SAMLING_TEST_SQLITE_ONLY` says so.
    pub async fn postgres(test: &str) -> Option<Self> {
        static TEMPLATE: OnceCell<()> = OnceCell::const_new();
        let Ok(server) = std::env::var("SAMLING_TEST_POSTGRES_URL") else {
            assert!(
                std::env::var("SAMLING_TEST_SQLITE_ONLY").is_ok(),
                "SAMLING_TEST_POSTGRES_URL names no PostgreSQL server; run cargo xtask test"
            );
            eprintln!("skipped on PostgreSQL: SAMLING_TEST_SQLITE_ONLY is set");
            return None;
        };
        let (base, parameters) = server.split_once('?').map_or((server.as_str(), String::new()), |(b, p)| (b, format!("?{p}")));
        let base = base.trim_end_matches('/').to_owned();
        let base = match base.strip_prefix("postgres://").or_else(|| base.strip_prefix("postgresql://")).and_then(|rest| rest.find('/')) {
            Some(_) => base[..base.rfind('/').unwrap_or(base.len())].to_owned(),
            None => base,
        };
        let url = |name: &str| format!("{base}/{name}{parameters}");
        let template = format!("samling_template_{}", std::process::id());
        TEMPLATE
            .get_or_init(|| async {
                run_admin(
                    &url("postgres"),
                    &[format!("DROP DATABASE IF EXISTS {template} WITH (FORCE)"), format!("CREATE DATABASE {template}")],
                )
                .await;
                Db::open(&url(&template)).await.expect("the template's schema").close().await;
            })
            .await;
        let name = format!(
            "samling_{}",
            sha2::Sha256::digest(format!("{test} {}", env!("CARGO_MANIFEST_DIR")).as_bytes())[..10]
                .iter()
                .map(|b| format!("{b:02x}"))
                .collect::<String>()
        );
        run_admin(
            &url("postgres"),
            &[format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"), format!("CREATE DATABASE {name} TEMPLATE {template}")],
        )
        .await;
        Some(Self::over(&url(&name), None).await)
    }

    async fn over(url: &str, folder: Option<Folder>) -> Self {
        let db = Db::open(url).await.expect("a database for the test");
        let mails = Arc::new(Mutex::new(Vec::new()));
        let config = Config {
            database_url: url.into(),
            base_url: "https://samling.test".into(),
            mail_from: "samling@samling.test".into(),
            ..Config::default()
        };
        let app = App::new(db, Clock::fixed(start()), config, Transport::Memory(mails.clone())).await.expect("the program");
        Self { router: router::router(app.clone()), app, mails, _folder: folder }
    }

    /// Runs every job that is due, then sends every mail that is due; the mails that left since the last call.
    pub async fn mails(&self) -> Vec<Sent> {
        while jobs::next_job(&self.app).await.expect("jobs run") {}
        while send_due(&self.app).await.expect("mails leave") > 0 {}
        std::mem::take(&mut *self.mails.lock().expect("the mails"))
    }

    /// A visitor without a sign-in.
    pub fn anonymous(&self) -> Visitor<'_> {
        Visitor { app: self, cookie: None }
    }

    /// A browser with this cookie.
    pub fn with_cookie(&self, cookie: String) -> Visitor<'_> {
        Visitor { app: self, cookie: Some(cookie) }
    }
}

async fn run_admin(url: &str, statements: &[String]) {
    // One at a time: PostgreSQL refuses to clone a template while another clone of it is being made.
    static ONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _one = ONE.lock().await;
    use sqlx::{Connection, PgConnection};
    let mut connection = PgConnection::connect(url).await.expect("the PostgreSQL server");
    for statement in statements {
        sqlx::query(sqlx::AssertSqlSafe(statement.clone())).execute(&mut connection).await.expect("a database for the test");
    }
    let _ = connection.close().await;
}

/// A browser.
pub struct Visitor<'a> {
    app: &'a TestApp,
    cookie: Option<String>,
}

/// What a browser got.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// Where a 303 leads.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// The cookie that was set, as it is sent back.
    pub fn cookie(&self) -> Option<String> {
        self.header("set-cookie").split(';').next().filter(|c| !c.is_empty()).map(str::to_owned)
    }
}

impl Visitor<'_> {
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::builder().method(Method::GET).uri(path), Body::empty()).await
    }

    /// Posts a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect::<Vec<_>>().join("&");
        let request = Request::builder().method(Method::POST).uri(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.header("sec-fetch-site", "same-origin"), Body::from(body)).await
    }

    /// Posts a form with one file.
    pub async fn upload(&self, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Answer {
        const BOUNDARY: &str = "----samling-test";
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        let (name, file_name, bytes) = file;
        body.extend(
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .bytes(),
        );
        body.extend(bytes);
        body.extend(format!("\r\n--{BOUNDARY}--\r\n").bytes());
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"));
        self.send(request.header("sec-fetch-site", "same-origin"), Body::from(body)).await
    }

    /// Any request.
    pub async fn send(&self, mut request: axum::http::request::Builder, body: Body) -> Answer {
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let request = request.body(body).expect("a request");
        let response = self.app.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("a body");
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }
}

/// Text in an urlencoded form or query.
pub fn encode(text: &str) -> String {
    text.bytes().map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

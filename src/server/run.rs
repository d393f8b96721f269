//! Starts the program, and stops it without losing anything; the operators' pages.

use super::{app::App, config::Config, ctx::Ctx, db::Db, jobs, mail::send::Transport, router};
use crate::{error::Result, time::Clock};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use std::{net::SocketAddr, time::Duration};
use tokio::{net::TcpListener, sync::watch};

/// Opens the database and puts the program together; the error is one sentence for the operator.
pub async fn open(config: Config) -> Result<App, String> {
    if let Some(path) = config.database_url.strip_prefix("sqlite:") {
        let path = std::path::Path::new(path.split('?').next().unwrap_or(path));
        if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(|e| format!("The folder {} cannot be made: {e}.", folder.display()))?;
        }
    }
    let transport = Transport::new(config.smtp_url.as_deref(), config.data_dir.join("mail"))?;
    let db = Db::open(&config.database_url)
        .await
        .map_err(|e| format!("The database {} cannot be opened: {e}.", without_password(&config.database_url)))?;
    App::new(db, Clock::System, config, transport).await.map_err(|e| format!("The program cannot start: {e}."))
}

/// A URL as it may be shown.
pub fn without_password(url: &str) -> String {
    match (url.find("://"), url.rfind('@')) {
        (Some(scheme), Some(at)) if scheme < at => format!("{}://…{}", &url[..scheme], &url[at..]),
        _ => url.to_owned(),
    }
}

/// Serves until Ctrl-C or SIGTERM; then open requests and writes are finished.
pub async fn serve(app: App) -> Result<(), String> {
    let listen = app.config.listen;
    let listener = TcpListener::bind(listen).await.map_err(|e| format!("The address {listen} cannot be listened on: {e}."))?;
    match &app.transport {
        Transport::Folder(folder) => println!("No mail server is set (SAMLING_SMTP_URL): each mail is written to {}.", folder.display()),
        Transport::Smtp(_) | Transport::Memory(_) => {}
    }
    println!("Samling answers at {} (listening on {listen}).", app.config.base_url);
    let (stop, stopped) = watch::channel(false);
    let jobs = tokio::spawn(jobs::run(app.clone(), stopped));
    let service = router::router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let (drained, mut draining) = watch::channel(false);
    let stopping = app.clone();
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        asked_to_stop().await;
        stopping.stopping.send_replace(true);
        let _ = drained.send(true);
    });
    let server = tokio::spawn(async move { server.await });
    let _ = draining.changed().await;
    println!("Stopping: open requests are finished first.");
    // Browsers keep idle connections open; those must not keep the program.
    let _ = tokio::time::timeout(Duration::from_secs(10), server).await;
    let _ = stop.send(true);
    let _ = tokio::time::timeout(Duration::from_secs(40), jobs).await;
    app.db.close().await;
    Ok(())
}

async fn asked_to_stop() {
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! { _ = tokio::signal::ctrl_c() => {}, _ = terminate => {} }
}

/// `/healthz`: the process lives.
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// `/readyz`: the database answers.
pub async fn readyz(ctx: Ctx) -> Response {
    match ctx.db.ping().await {
        Ok(()) => "ok\n".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database is out of reach\n").into_response(),
    }
}

/// `/metrics`: counts for a monitor, in the Prometheus text format.
pub async fn metrics(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.db.read().await?;
    let (waiting, held) = super::mail::store::waiting(&mut tx).await?;
    let gauge = |name: &str, help: &str, value: i64| format!("# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}\n");
    let body = gauge("samling_mails_waiting", "Mails that are still to be sent.", waiting)
        + &gauge("samling_mails_held", "Those of them that wait because the mail server refuses all of ours.", held);
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], body).into_response())
}

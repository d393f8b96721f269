//! One's own programme: the sessions that somebody has starred, kept without an account. Whoever has its link reads and changes it.
//!
//! The link is derived from its holder: a registration's id, or one made at the first star for a browser. So it holds before anything was starred, and
//! a reader's page changes nothing.

use super::{
    model::{Programme, SessionId},
    store,
    timetable::Placed,
};
use crate::{
    error::{Error, Result},
    events::model::EventId,
    forms::Fields,
    in_tx,
    server::{
        app::App,
        ctx::Ctx,
        tokens::{self, Kind},
    },
};
use uuid::Uuid;

/// Whoever holds the link of an own programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holder(Uuid);

impl Holder {
    /// Somebody whom only this browser, or a link, knows.
    pub fn fresh() -> Self {
        Self(Uuid::from_bytes(tokens::random()))
    }

    /// Whoever holds this link.
    pub fn of(ctx: &Ctx, token: &str) -> Result<Self> {
        Self::known(ctx, token).ok_or_else(|| ctx.wrong_token())
    }

    /// Whoever holds this link, where it is one.
    pub fn known(app: &App, token: &str) -> Option<Self> {
        tokens::claimed_id(token).filter(|id| app.secret.holds(token, Kind::Itinerary, *id, 0)).map(Self)
    }

    pub fn token(self, app: &App) -> String {
        token(app, self.0)
    }

    /// What the database calls them.
    pub fn id(self) -> String {
        self.0.to_string()
    }
}

/// The link of the holder of this id: of a registration, for its personal page.
pub fn token(app: &App, holder: Uuid) -> String {
    app.secret.link(Kind::Itinerary, holder, 0)
}

/// Stars a session of the programme, or takes the star away: as the button says that was pressed. A slug that it does not have changes nothing.
pub async fn change(ctx: &Ctx, event: &EventId, programme: &Programme, holder: Holder, fields: &Fields) -> Result<()> {
    ctx.count_post()?;
    if fields.get("star").is_empty() && fields.get("unstar").is_empty() {
        return Err(Error::BadRequest);
    }
    let named = |field: &str| programme.sessions.iter().find(|s| s.slug == fields.get(field)).map(|s| s.id.clone());
    let (star, unstar) = (named("star"), named("unstar"));
    let (event, holder, now) = (event.clone(), holder.id(), ctx.now);
    in_tx!(ctx.db, [event, holder, star, unstar, now], |tx| {
        if let Some(session) = &star {
            store::star(tx, &event, &holder, session, now).await?;
        }
        if let Some(session) = &unstar {
            store::unstar(tx, &event, &holder, session).await?;
        }
        Ok(())
    })
    .await
}

/// A programme with nothing but these sessions in it.
pub fn only(programme: &Programme, stars: &[SessionId]) -> Programme {
    let sessions = programme.sessions.iter().filter(|session| stars.contains(&session.id)).cloned().collect();
    Programme { sessions, ..programme.clone() }
}

/// Slots at the same time, where nobody can be at both. Who can go to a session at another time has no clash.
pub fn clashes<'a>(placed: &[Placed<'a>]) -> Vec<(Placed<'a>, Placed<'a>)> {
    let beside = |a: &Placed<'_>, b: &Placed<'_>| {
        a.session.id != b.session.id && a.slot.starts_at < b.slot.ends_at && b.slot.starts_at < a.slot.ends_at
    };
    let elsewhere = |it: &Placed<'_>| {
        let again = placed.iter().filter(|p| p.session.id == it.session.id && p.nth != it.nth);
        again.into_iter().any(|again| !placed.iter().any(|other| beside(again, other)))
    };
    let mut found = Vec::new();
    for (i, a) in placed.iter().enumerate() {
        let later = placed[i + 1..].iter().filter(|b| beside(a, b));
        found.extend(later.filter(|b| !elsewhere(a) && !elsewhere(b)).map(|b| (*a, *b)));
    }
    found
}

//! "Keep me invited": somebody asks to hear of a series' next meetings, says yes by the mailed link, and may leave again by the same.

use crate::{
    error::{Error, Result},
    events::{
        mails,
        model::{Follower, FollowerId, Series},
        rules::{CONFIRM_DAYS, NewFollower},
        store,
    },
    i18n::Locale,
    in_tx, paths,
    people::{
        self,
        model::{Country, Person, PersonId},
    },
    server::{
        app::App,
        ctx::Ctx,
        mail::{self, State},
        tokens::{self, Kind},
    },
};
use chrono::{DateTime, Duration, Utc};

/// Notes the wish and mails the link that confirms it. The answer is the same for who follows already, who gets the link that leaves.
pub async fn follow(app: &App, series: &Series, new: NewFollower, locale: Locale, now: DateTime<Utc>) -> Result<()> {
    let person = Person {
        id: PersonId::new(),
        name: new.name.clone(),
        email: Some(new.email.clone()),
        organisation: String::new(),
        country: Country::of_email(&new.email).unwrap_or(Country::of_locale(locale)),
        language: locale,
    };
    let (app_, series) = (app.clone(), series.clone());
    in_tx!(app.db, [app_, series, person, new, locale, now], |tx| {
        let person_id = people::store::person_by_email(tx, &person, now).await?;
        let wish = Follower { id: FollowerId::new(), series_id: series.id.clone(), person_id, confirmed_at: None, link_revision: 0 };
        let follower = store::series::ensure_follower(tx, &wish, now).await?;
        let host = people::store::organisation(tx, &series.organisation_id).await?.ok_or(Error::NotFound)?;
        let url = app_.url(&paths::following(locale, &link(&app_, &follower)));
        let mail = mails::follow_series(&series, &host, &follower, &new.name, &new.email, &url, locale);
        mail::put(tx, &mail, State::Queued, app_.config.domain(), now).await?;
        Ok(())
    })
    .await
}

/// A follower's personal link.
pub fn link(app: &App, follower: &Follower) -> String {
    app.secret.link(Kind::SeriesFollower, follower.id.uuid(), follower.link_revision)
}

/// Whose link this is, and of which series.
pub async fn by_link(ctx: &Ctx, token: &str) -> Result<(Follower, Series)> {
    let id = tokens::claimed_id(token).ok_or_else(|| ctx.wrong_token())?;
    let mut tx = ctx.db.read().await?;
    let follower = store::series::follower(&mut tx, &id.into()).await?;
    let follower = follower
        .filter(|f| ctx.secret.holds(token, Kind::SeriesFollower, f.id.uuid(), f.link_revision))
        .ok_or_else(|| ctx.wrong_token())?;
    let series = store::series::by_id(&mut tx, &follower.series_id).await?.ok_or(Error::NotFound)?;
    Ok((follower, series))
}

/// Says yes.
pub async fn confirm(app: &App, follower: &Follower, now: DateTime<Utc>) -> Result<()> {
    let id = follower.id.clone();
    in_tx!(app.db, [id, now], |tx| Ok(store::series::confirm_follower(tx, &id, now).await?)).await
}

/// Forgets wishes that nobody confirmed; runs by itself.
pub async fn forget_unconfirmed(app: &App) -> Result<()> {
    let before = app.clock.now() - Duration::days(CONFIRM_DAYS);
    // A look before the write, so that an idle program writes nothing.
    if !store::series::any_unconfirmed(&mut app.db.read().await?, before).await? {
        return Ok(());
    }
    in_tx!(app.db, [before], |tx| {
        store::series::delete_unconfirmed(tx, before).await?;
        Ok(people::store::delete_persons_without_a_role(tx, before).await?)
    })
    .await
}

/// Leaves again; nothing is kept of the wish.
pub async fn leave(app: &App, follower: &Follower) -> Result<()> {
    let id = follower.id.clone();
    in_tx!(app.db, [id], |tx| Ok(store::series::delete_follower(tx, &id).await?)).await
}

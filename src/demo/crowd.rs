//! People who register and are invited: made up, the same at each run.

use super::story::EventStory;
use crate::{
    error::Result,
    events::model::{Attendance, Event},
    invitations::{
        self,
        model::{Answer, Filter},
        rules::Proposed,
    },
    people::{
        model::{Country, language_for},
        permissions::operator,
        store,
    },
    registrations::{
        actions,
        model::{NewRegistration, Place, Source},
    },
    server::app::App,
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Names {
    first: Vec<String>,
    last: Vec<String>,
    municipalities: Vec<String>,
}

#[derive(Deserialize)]
struct Countries {
    #[serde(rename = "SE")]
    se: Names,
    #[serde(rename = "NO")]
    no: Names,
}

pub struct Somebody {
    pub name: String,
    pub email: String,
    pub organisation: String,
    pub country: Country,
}

/// `n` people, of both countries in turn; `seed` keeps the crowds of different events apart.
pub fn people(n: usize, seed: usize) -> Vec<Somebody> {
    let Ok(countries) = serde_json::from_str::<Countries>(include_str!("names.json")) else { return Vec::new() };
    (0..n)
        .map(|i| {
            let (names, country, ending) = if i % 5 < 2 { (&countries.no, Country::No, "no") } else { (&countries.se, Country::Se, "se") };
            // Steps that share no factor with the lists' lengths, so that names seldom meet twice.
            let k = i * 7 + seed * 131;
            let first = &names.first[k * 13 % names.first.len()];
            let last = &names.last[(k * 17 + seed) % names.last.len()];
            let organisation = &names.municipalities[(k * 3 + seed) % names.municipalities.len()];
            Somebody {
                name: format!("{first} {last}"),
                email: format!("{}.{seed}.{i}@kommune.example.{ending}", slug::slugify(format!("{first}-{last}"))),
                organisation: organisation.clone(),
                country,
            }
        })
        .collect()
}

const DIETS: [&str; 3] = ["Vegetar", "Glutenfritt", "Laktosfri"];

/// Lets a story's crowd register, all at once, as they would.
pub async fn come(app: &App, event: &Event, story: &EventStory, seed: usize) -> Result<()> {
    // At an event that is over only its organisers can still add somebody.
    let source = if event.is_over(app.clock.now()) { Source::Organiser } else { Source::Public };
    let registrations = people(story.crowd, seed).into_iter().enumerate().map(|(i, somebody)| {
        let online = story.attendance == Attendance::Mixed && i % 6 == 5;
        let new = NewRegistration {
            language: language_for(None, Some(somebody.country), None, event.languages.first()),
            name: somebody.name,
            email: somebody.email,
            organisation: somebody.organisation,
            country: somebody.country,
            attendance: if online { Place::Online } else { Place::OnSite },
            diet: if i % 8 == 3 { DIETS[i % DIETS.len()].into() } else { String::new() },
            access_needs: if i % 23 == 7 { "Hörslinga".into() } else { String::new() },
            source,
        };
        actions::register(app, event, new)
    });
    futures::future::join_all(registrations).await.into_iter().try_for_each(|outcome| outcome.map(drop))
}

/// Invites a story's further people and sends the invitations; some have answered already.
pub async fn be_invited(app: &App, event: &Event, story: &EventStory, seed: usize) -> Result<()> {
    if story.invited == 0 {
        return Ok(());
    }
    let Some(account) = store::account_of(&mut app.db.read().await?, super::ORGANISER).await? else { return Ok(()) };
    let organiser = operator(account, event.clone());
    let proposed: Vec<Proposed> = people(story.invited, seed + 50)
        .into_iter()
        .map(|somebody| Proposed {
            line: 0,
            language: language_for(None, Some(somebody.country), None, event.languages.first()),
            name: somebody.name,
            email: somebody.email,
            organisation: somebody.organisation,
            country: somebody.country,
        })
        .collect();
    invitations::actions::add(app, &organiser, &proposed).await?;
    invitations::actions::sending::send(app, &organiser).await?;
    let most = i64::try_from(story.invited).unwrap_or(i64::MAX);
    let listed = invitations::store::lists::page(&mut app.db.read().await?, &event.id, &Filter::default(), "", most).await?;
    for (i, it) in listed.iter().enumerate() {
        let answer = match i % 5 {
            1 => Answer::Declined,
            3 => Answer::NotYet,
            _ => continue,
        };
        invitations::actions::personal::answer(app, &it.invitation, answer).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crowd_comes_from_both_countries_and_nobody_twice() {
        let crowd = people(140, 3);
        let addresses: std::collections::HashSet<_> = crowd.iter().map(|p| &p.email).collect();
        assert_eq!((crowd.len(), addresses.len()), (140, 140));
        assert_eq!(crowd.iter().filter(|p| p.country == Country::No).count(), 56);
        assert!(
            crowd.iter().all(|p| crate::forms::is_email(&p.email)),
            "{:?}",
            crowd.iter().map(|p| &p.email).find(|e| !crate::forms::is_email(e))
        );
    }
}

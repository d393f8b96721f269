//! The demo: real seminars and forums retold in our own words, in both languages, with events that are open today. Loading it twice changes nothing.
//!
//! Not test data: tests make their own. Who is named in the sources appears only with what the sources say; everybody else is made up, names and
//! municipalities from `names.json` (see `NOTICE`). To add an event, describe it as an [`EventStory`](story::EventStory) and name it in [`stories`].

mod crowd;
mod karlskrona;
mod load;
mod north;
mod story;
mod svinesund;
#[cfg(test)]
mod tests;

pub use load::{Links, links, load};

use crate::{i18n::Localized, people::model::Country};
use chrono::{Datelike, Duration, NaiveDate, Weekday};
use story::{EventStory, OrganisationStory, both, three};

/// The organiser's address.
pub const ORGANISER: &str = "organiser@samling.example";

/// The slug of the seminar that everybody is led to first.
pub const FOLLOW_UP: &str = "digitalt-lederskap-i-grenseregionen";

fn organisations() -> Vec<OrganisationStory> {
    let one = |slug, name, country, colour, website, hosts| OrganisationStory { slug, name, country, colour, website, hosts };
    vec![
        one("svinesundskommitten", "Svinesundskommittén", Country::Se, "#1f5f8b", "https://www.svinesundskommitten.com", true),
        one("smart-innovation-norway", "Smart Innovation Norway", Country::No, "", "https://smartinnovationnorway.com", false),
        one("remmen-kunnskapspark", "Remmen kunnskapspark", Country::No, "", "", false),
        one("nce-smart-energy-markets", "NCE Smart Energy Markets", Country::No, "", "", false),
        one("halden-kommune", "Halden kommune", Country::No, "#0b5a3c", "https://www.halden.kommune.no", true),
        one("stromstads-kommun", "Strömstads kommun", Country::Se, "", "https://www.stromstad.se", false),
        one("karlskrona-kommun", "Karlskrona kommun", Country::Se, "#0a4d8c", "https://www.karlskrona.se", true),
        one("blue-science-park", "Blue Science Park", Country::Se, "", "https://bluesciencepark.se", false),
        one("blekinge-tekniska-hogskola", "Blekinge Tekniska Högskola", Country::Se, "", "https://www.bth.se", false),
        one("kiruna-kommun", "Kiruna kommun", Country::Se, "#7a3b12", "https://kiruna.se", true),
        one("tekniska-verken-i-kiruna", "Tekniska Verken i Kiruna", Country::Se, "", "https://tekniskaverkenikiruna.se", true),
        one("kirunabostader", "Kirunabostäder", Country::Se, "", "", false),
        one("vinnova", "Vinnova", Country::Se, "", "https://www.vinnova.se", false),
        one("region-norrbotten", "Region Norrbotten", Country::Se, "", "https://www.norrbotten.se", false),
        one("lulea-tekniska-universitet", "Luleå tekniska universitet", Country::Se, "", "https://www.ltu.se", false),
        one("rise", "RISE", Country::Se, "", "https://www.ri.se", false),
        one("lulea-kommun", "Luleå kommun", Country::Se, "#5b2a6e", "https://www.lulea.se", true),
    ]
}

fn topics() -> Vec<(&'static str, Localized)> {
    vec![
        ("smarta-samhallen", three("Smarta samhällen", "Smarte samfunn", "Smart communities")),
        ("digitalisering", three("Digitalisering", "Digitalisering", "Digitalisation")),
        ("e-halsa", three("E-hälsa", "E-helse", "E-health")),
        ("marin-teknik", three("Marin teknik", "Marin teknologi", "Marine technology")),
        ("innovation", three("Innovation", "Innovasjon", "Innovation")),
        ("hallbarhet", three("Hållbarhet", "Bærekraft", "Sustainability")),
        ("sakernas-internet", three("Sakernas internet", "Tingenes internett", "Internet of things")),
    ]
}

struct SeriesStory {
    slug: &'static str,
    organisation: &'static str,
    title: Localized,
    description: Localized,
}

fn series() -> Vec<SeriesStory> {
    vec![SeriesStory {
        slug: "smart-city-forum",
        organisation: "karlskrona-kommun",
        title: both("Smart City Forum", "Smart City Forum"),
        description: both(
            "Några gånger om året samlas Karlskrona för att diskutera möjligheterna med det smarta samhället. Smarta samhällen är ett av kommunens fyra strategiska satsningsområden inom \
             digitalisering.",
            "Noen ganger i året samles Karlskrona for å diskutere mulighetene med det smarte samfunnet. Smarte samfunn er ett av kommunens fire strategiske satsingsområder innen digitalisering.",
        ),
    }]
}

/// Every event; those that are open stand some weeks after `today`.
fn stories(today: NaiveDate) -> Vec<EventStory> {
    vec![
        svinesund::seminar(),
        svinesund::follow_up(weekday_after(today + Duration::weeks(5), Weekday::Tue)),
        karlskrona::innovationsriksdag(),
        karlskrona::forum_2018(),
        karlskrona::forum_next(weekday_after(today + Duration::weeks(3), Weekday::Thu)),
        north::kiruna(weekday_after(today + Duration::weeks(7), Weekday::Wed)),
        north::lulea(weekday_after(today + Duration::weeks(2), Weekday::Wed)),
    ]
}

/// The first such weekday from `date` on, and after Christmas where it would fall between 15 December and Epiphany.
fn weekday_after(date: NaiveDate, weekday: Weekday) -> NaiveDate {
    let in_christmas = |day: NaiveDate| (day.month(), day.day()) >= (12, 15) || (day.month(), day.day()) <= (1, 6);
    let mut day = date + Duration::days(i64::from(weekday.days_since(date.weekday())));
    while in_christmas(day) {
        day += Duration::weeks(1);
    }
    day
}

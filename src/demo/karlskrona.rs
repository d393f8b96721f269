//! Karlskrona: the Smart City Forum that meets a few times a year, and Sveriges Innovationsriksdag 2019, whose host the municipality was.
//!
//! From the chief executive's text: the forum and its focus on the Digital Cities Challenge, Blue Science Park's three areas, smart communities as one of
//! four fields of work. The text names the year of the Innovationsriksdag, no day and no programme: day, rooms and sessions are the demo's own.

use super::story::*;
use crate::{
    events::model::{Attendance, EventKind, PartnerRole::*},
    i18n::{
        Locale::{self, En, Sv},
        Localized,
    },
    people::model::Country,
    programme::model::{Part, SessionKind::*},
};
use chrono::NaiveDate;

const LANGUAGES: &[Locale] = &[Locale::Sv, Locale::Nb];

/// A meeting of the forum.
fn forum(slug: &'static str, date: NaiveDate, title: Localized, summary: Localized) -> EventStory {
    EventStory {
        slug,
        series: Some("smart-city-forum"),
        kind: EventKind::Forum,
        languages: LANGUAGES,
        zone: chrono_tz::Europe::Stockholm,
        date,
        from: "13.00",
        to: "16.00",
        days: 1,
        attendance: Attendance::Mixed,
        capacity: Some(40),
        venue: ("Blue Science Park", "Campus Gräsvik 2", "371 75", "Karlskrona", Country::Se),
        joining_link: "https://video.example/smart-city-forum",
        title,
        summary,
        description: both(
            "Några gånger om året samlas vi i **Smart City Forum** för att diskutera möjligheterna med det smarta samhället. Forumet är öppet för alla som vill vara med \
             och forma framtidens kommunala service: kommunen, företag, akademin och invånare.",
            "Noen ganger i året samles vi i **Smart City Forum** for å diskutere mulighetene med det smarte samfunnet. Forumet er åpent for alle som vil være med på \
             å forme framtidens kommunale tjenester: kommunen, bedrifter, akademia og innbyggere.",
        ),
        directions: both("Buss 1 och 7 stannar vid Campus Gräsvik.", "Buss 1 og 7 stopper ved Campus Gräsvik."),
        access: both("Entrén är i markplan. Hörslinga finns.", "Inngangen er på bakkeplan. Teleslynge finnes."),
        practical: both("Kaffe och bulle från 12.30.", "Kaffe og bolle fra 12.30."),
        topics: &["smarta-samhallen", "e-halsa"],
        partners: &[("karlskrona-kommun", Host), ("blue-science-park", VenueHost), ("blekinge-tekniska-hogskola", Partner)],
        rooms: &["Innovationstorget"],
        tracks: vec![],
        speakers: vec![],
        sessions: vec![],
        released: true,
        crowd: 0,
        invited: 0,
    }
}

/// The meeting of 2018 about the Digital Cities Challenge.
pub fn forum_2018() -> EventStory {
    EventStory {
        sessions: vec![
            SessionStory::at("13.00", 15, Opening, both("Välkommen", "Velkommen")).held_in(Sv),
            SessionStory::at(
                "13.15",
                60,
                Discussion,
                both("Digital Cities Challenge: vad lär vi av andra städer?", "Digital Cities Challenge: hva lærer vi av andre byer?"),
            )
            .held_in(Sv)
            .about(both(
                "Ett tävlings- och utbildningsprogram för städer i Europa, där städerna lär av varandra.",
                "Et konkurranse- og utdanningsprogram for byer i Europa, der byene lærer av hverandre.",
            )),
            SessionStory::at("14.15", 30, Break, both("Kaffe", "Kaffe")),
            SessionStory::at("14.45", 60, Workshop, both("Innovationsupphandling i praktiken", "Innovative anskaffelser i praksis"))
                .held_in(Sv),
            SessionStory::at("15.45", 15, Closing, both("Avslutning", "Avslutning")).held_in(Sv),
        ],
        crowd: 22,
        invited: 0,
        ..forum(
            "smart-city-forum-2018",
            NaiveDate::from_ymd_opt(2018, 11, 15).expect("a date"),
            both("Smart City Forum: Digital Cities Challenge", "Smart City Forum: Digital Cities Challenge"),
            both("Vad kan Karlskrona lära av andra städer i Europa?", "Hva kan Karlskrona lære av andre byer i Europa?"),
        )
    }
}

/// The next meeting, open for registration.
pub fn forum_next(date: NaiveDate) -> EventStory {
    EventStory {
        speakers: vec![
            SpeakerStory {
                key: "holm",
                name: "Sara Holmgren",
                organisation: "Karlskrona kommun",
                title: both("utvecklingsledare", "utviklingsleder"),
                biography: both(
                    "Sara arbetar med sensorer som hjälper driften att hinna före.",
                    "Sara arbeider med sensorer som hjelper driften å være i forkant.",
                ),
                accepted: true,
            },
            SpeakerStory {
                key: "nyberg",
                name: "Elias Nyberg",
                organisation: "Blekinge Tekniska Högskola",
                title: both("doktorand", "stipendiat"),
                biography: Localized::default(),
                accepted: true,
            },
        ],
        sessions: vec![
            SessionStory::at("13.00", 15, Opening, both("Välkommen", "Velkommen")).held_in(Sv),
            SessionStory::at("13.15", 45, Talk, both("Smarta sensorer i hamn och stad", "Smarte sensorer i havn og by"))
                .held_in(Sv)
                .with(&[("holm", Part::Speaker)]),
            SessionStory::at("14.00", 30, Break, both("Kaffe", "Kaffe")),
            SessionStory::at("14.30", 45, Talk, both("E-hälsa hemma: vad säger forskningen?", "E-helse hjemme: hva sier forskningen?"))
                .held_in(Sv)
                .with(&[("nyberg", Part::Speaker)]),
            SessionStory::at("15.15", 45, Discussion, both("Samtal: vad gör vi härnäst?", "Samtale: hva gjør vi videre?"))
                .held_in(Sv)
                .with(&[("holm", Part::Moderator)]),
        ],
        crowd: 27,
        invited: 12,
        ..forum(
            "smart-city-forum",
            date,
            both("Smart City Forum: sensorer och e-hälsa", "Smart City Forum: sensorer og e-helse"),
            both(
                "Ett samtal om det smarta samhället, på plats eller på distans.",
                "En samtale om det smarte samfunnet, på stedet eller på nett.",
            ),
        )
    }
}

/// Two days, four rooms.
pub fn innovationsriksdag() -> EventStory {
    let tracks = vec![
        ("digital", three("Digital", "Digital", "Digital")),
        ("e-halsa", three("E-hälsa", "E-helse", "E-health")),
        ("marin-teknik", three("Marin teknik", "Marin teknologi", "Marine technology")),
        ("okosystem", three("Innovationsmiljöer", "Innovasjonsmiljøer", "Innovation environments")),
    ];
    let mut sessions = vec![
        SessionStory::at("09.00", 60, Registration, three("Registrering och kaffe", "Registrering og kaffe", "Registration and coffee"))
            .room(0),
        SessionStory::at(
            "10.00",
            45,
            Opening,
            three("Välkommen till Karlskrona och Blekinge", "Velkommen til Karlskrona og Blekinge", "Welcome to Karlskrona and Blekinge"),
        )
        .held_in(Sv)
        .interpreted(&[En]),
        SessionStory::at("10.45", 45, Keynote, three("Färre ska ta hand om fler", "Færre skal ta hånd om flere", "Fewer to care for more"))
            .held_in(Sv)
            .interpreted(&[En])
            .about(three(
                "Hur säkrar vi framtidens kommunala service? Om innovation och samarbete som skapar kvalitet.",
                "Hvordan sikrer vi framtidens kommunale tjenester? Om innovasjon og samarbeid som skaper kvalitet.",
                "How do we secure the municipal services of the future? On innovation and cooperation that create quality.",
            )),
        SessionStory::at("11.30", 75, Meal, three("Lunch", "Lunsj", "Lunch")),
        SessionStory::at("18.30", 180, Social, three("Middag", "Middag", "Dinner")),
        SessionStory::at("09.00", 45, Keynote, three("Science parks som motor", "Kunnskapsparker som motor", "Science parks as engines"))
            .day(1)
            .held_in(Sv)
            .interpreted(&[En])
            .track("okosystem"),
        SessionStory::at("12.00", 60, Meal, three("Lunch", "Lunsj", "Lunch")).day(1),
        SessionStory::at("15.00", 30, Closing, three("Avslutning", "Avslutning", "Closing")).day(1).held_in(Sv).interpreted(&[En]),
    ];
    // Day, time, and what is held in each of the rooms.
    type Parallel = (i64, &'static str, [(&'static str, Localized); 4]);
    let parallel: [Parallel; 4] = [
        (
            0,
            "12.45",
            [
                ("digital", three("Öppna data som råvara", "Åpne data som råvare", "Open data as raw material")),
                ("e-halsa", three("Vård närmare hemmet", "Helsetjenester nærmere hjemmet", "Care closer to home")),
                ("marin-teknik", three("Hamnen som testbädd", "Havnen som testbed", "The harbour as a test bed")),
                ("okosystem", three("Inkubatorer i små orter", "Inkubatorer på små steder", "Incubators in small towns")),
            ],
        ),
        (
            0,
            "14.30",
            [
                (
                    "digital",
                    three(
                        "Artificiell intelligens i vardagen",
                        "Kunstig intelligens i hverdagen",
                        "Artificial intelligence in everyday life",
                    ),
                ),
                ("e-halsa", three("Trygghet med teknik", "Trygghet med teknologi", "Safety through technology")),
                ("marin-teknik", three("Fartyg utan utsläpp", "Skip uten utslipp", "Ships without emissions")),
                ("okosystem", three("Innovationsupphandling", "Innovative anskaffelser", "Procuring innovation")),
            ],
        ),
        (
            1,
            "10.00",
            [
                ("digital", three("Säkerhet från början", "Sikkerhet fra starten", "Security from the start")),
                ("e-halsa", three("Data som följer patienten", "Data som følger pasienten", "Data that follow the patient")),
                ("marin-teknik", three("Havet som mätpunkt", "Havet som målepunkt", "The sea as a measuring point")),
                ("okosystem", three("Akademi och kommun", "Akademi og kommune", "University and municipality")),
            ],
        ),
        (
            1,
            "13.15",
            [
                ("digital", three("Från e-tjänst till helhet", "Fra e-tjeneste til helhet", "From e-service to the whole")),
                ("e-halsa", sv("Verkstad: e-hälsa i tre kommuner")),
                ("marin-teknik", three("Kompetens för marin teknik", "Kompetanse for marin teknologi", "Skills for marine technology")),
                ("okosystem", sv("Öppet forum: nästa riksdag")),
            ],
        ),
    ];
    for (day, time, titles) in parallel {
        for (room, (track, title)) in titles.into_iter().enumerate() {
            sessions.push(
                SessionStory::at(time, 75, if room == 3 { Workshop } else { Talk }, title).day(day).room(room).held_in(Sv).track(track),
            );
        }
    }
    sessions.push(SessionStory::at("14.00", 30, Break, three("Kaffe", "Kaffe", "Coffee")));
    sessions.push(
        SessionStory::at(
            "16.00",
            60,
            Panel,
            three("Panel: vad gör ett innovationsland?", "Panel: hva gjør et innovasjonsland?", "Panel: what makes a land of innovation?"),
        )
        .held_in(Sv)
        .interpreted(&[En])
        .track("okosystem"),
    );
    EventStory {
        slug: "sveriges-innovationsriksdag-2019",
        series: None,
        kind: EventKind::Conference,
        languages: &[Locale::Sv, Locale::Nb, Locale::En],
        from: "09.00",
        to: "15.30",
        days: 2,
        attendance: Attendance::OnSite,
        capacity: Some(300),
        venue: ("Konserthusteatern", "Borgmästaregatan 17", "371 35", "Karlskrona", Country::Se),
        joining_link: "",
        title: three("Sveriges Innovationsriksdag 2019", "Sveriges Innovationsriksdag 2019", "Sveriges Innovationsriksdag 2019"),
        summary: three(
            "Inkubatorer, science parks, kommuner och forskare möts i Karlskrona i två dagar.",
            "Inkubatorer, kunnskapsparker, kommuner og forskere møtes i Karlskrona i to dager.",
            "Incubators, science parks, municipalities and researchers meet in Karlskrona for two days.",
        ),
        description: three(
            "Karlskrona kommun är värd: en stad med högteknologisk kompetens och en inarbetad innovationskultur. Inkubatorer och science parks behövs för utveckling, forskning \
             och innovation – och för att skapa samarbeten som är viktiga på platsen, nationellt och internationellt.\n\n> ”Välkommen till Karlskrona och Blekinge!”\n> \
             Carl-Martin Lanér, kommundirektör, Karlskrona kommun",
            "Karlskrona kommun er vertskap: en by med høyteknologisk kompetanse og en innarbeidet innovasjonskultur. Inkubatorer og kunnskapsparker trengs for utvikling, forskning \
             og innovasjon – og for å skape samarbeid som er viktig på stedet, nasjonalt og internasjonalt.\n\n> «Velkommen til Karlskrona og Blekinge!»\n> \
             Carl-Martin Lanér, kommunedirektør, Karlskrona kommun",
            "The municipality of Karlskrona is the host: a town with high-tech skills and an established culture of innovation. Incubators and science parks are needed for \
             development, research and innovation – and for cooperation that matters locally, nationally and internationally.\n\n> “Welcome to Karlskrona and Blekinge!”\n> \
             Carl-Martin Lanér, chief executive, Karlskrona municipality",
        ),
        topics: &["digitalisering", "e-halsa", "marin-teknik"],
        partners: &[("karlskrona-kommun", Host), ("blue-science-park", Partner), ("blekinge-tekniska-hogskola", Partner)],
        rooms: &["Stora scenen", "Lilla scenen", "Foajén", "Biblioteket"],
        tracks,
        sessions,
        crowd: 140,
        invited: 0,
        ..forum("", NaiveDate::from_ymd_opt(2019, 3, 26).expect("a date"), Localized::default(), Localized::default())
    }
    .without_series()
}

impl EventStory {
    fn without_series(mut self) -> Self {
        self.series = None;
        self.practical = Localized::default();
        self.directions = Localized::default();
        self
    }
}

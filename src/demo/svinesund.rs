//! The Svinesund committee's seminar for municipal leaders, held at Remmen in January 2018, and the follow-up that both sides asked for.
//!
//! From the report of 9 January 2018: hosts, theme, the two speakers and the facilitator in their roles, that several chief executives spoke for their
//! municipalities, and that there was a debate. The clock times are the demo's own.

use super::story::*;
use crate::{
    events::model::{Attendance, EventKind, PartnerRole::*},
    i18n::{
        Locale::{self, Nb, Sv},
        Localized,
    },
    people::model::Country,
    programme::model::{Part, SessionKind::*},
};
use chrono::NaiveDate;

const BOTH: &[Locale] = &[Locale::Nb, Locale::Sv];

/// 8 January 2018.
pub fn seminar() -> EventStory {
    EventStory {
        slug: "den-digitale-tsunamien-2018",
        series: None,
        kind: EventKind::Seminar,
        languages: BOTH,
        zone: chrono_tz::Europe::Oslo,
        date: NaiveDate::from_ymd_opt(2018, 1, 8).expect("a date"),
        from: "09.30",
        to: "15.30",
        days: 1,
        attendance: Attendance::OnSite,
        capacity: Some(50),
        venue: ("Remmen kunnskapspark, simulatorsenteret", "Bra veien 4", "1783", "Halden", Country::No),
        joining_link: "",
        title: both(
            "Den digitala tsunamin och kommunalt ledarskap – vad krävs?",
            "Den digitale tsunamien og kommunalt lederskap – hva kreves?",
        ),
        summary: both(
            "Kommunledare från båda sidor av gränsen delar erfarenheter av innovation, smarta städer och digitalisering.",
            "Kommuneledere fra begge sider av grensen deler erfaringer om innovasjon, smarte byer og digitalisering.",
        ),
        description: both(
            "Hur möter en kommun den digitala omställningen, och vad kräver den av ledarskapet? Svinesundskommittén bjöd in ledare och andra aktörer från \
             kommunerna på båda sidor av riksgränsen till en dag om **digitalisering och kommunalt ledarskap**.\n\nMålet var att ge kommunerna en inblick i \
             ämnet, visa hur andra löser samma uppgifter och ge tillfälle att lära av varandra – tillsammans med näringsliv och akademi.",
            "Hvordan møter en kommune den digitale omstillingen, og hva krever den av lederskapet? Svinesundskomiteen inviterte ledere og andre aktører fra \
             kommunene på begge sider av riksgrensen til en dag om **digitalisering og kommunalt lederskap**.\n\nMålet var å gi kommunene et innblikk i \
             temaet, vise hvordan andre løser de samme oppgavene, og gi rom for å lære av hverandre – sammen med næringsliv og akademia.",
        ),
        directions: both(
            "Simulatorcentret ligger i Remmen kunnskapspark strax utanför Halden.",
            "Simulatorsenteret ligger i Remmen kunnskapspark like utenfor Halden.",
        ),
        access: Default::default(),
        practical: Default::default(),
        topics: &["smarta-samhallen", "digitalisering"],
        partners: &[
            ("svinesundskommitten", Host),
            ("smart-innovation-norway", VenueHost),
            ("remmen-kunnskapspark", VenueHost),
            ("nce-smart-energy-markets", Partner),
        ],
        rooms: &["Simulatorsenteret"],
        tracks: vec![],
        speakers: vec![
            SpeakerStory {
                key: "gabrielsen",
                name: "Ole Gabrielsen",
                organisation: "Smart Innovation Norway",
                title: both("vd", "administrerende direktør"),
                biography: Default::default(),
                accepted: true,
            },
            SpeakerStory {
                key: "moen",
                name: "Thor Moen",
                organisation: "Smart Innovation Norway",
                title: both("ledare för avdelningen Smarta städer och samhällen", "leder for avdelingen Smarte byer og samfunn"),
                biography: Default::default(),
                accepted: true,
            },
            SpeakerStory {
                key: "knold",
                name: "Jon-Vidar Knold",
                organisation: "NCE Smart Energy Markets",
                title: both("klusterledare", "leder for næringsklyngen"),
                biography: both(
                    "Leder näringsklustret NCE Smart Energy Markets hos Smart Innovation Norway.",
                    "Leder næringsklyngen NCE Smart Energy Markets hos Smart Innovation Norway.",
                ),
                accepted: true,
            },
        ],
        sessions: vec![
            SessionStory::at("09.30", 30, Registration, both("Kaffe och registrering", "Kaffe og registrering")),
            SessionStory::at("10.00", 15, Opening, both("Svinesundskommittén hälsar välkommen", "Svinesundskomiteen ønsker velkommen"))
                .held_in(Sv),
            SessionStory::at("10.15", 40, Talk, both("Innovation tillsammans med kommunerna", "Innovasjon sammen med kommunene"))
                .held_in(Nb)
                .about(both(
                    "Om miljön på Remmen, och vad den kan betyda för kommunerna på båda sidor av gränsen.",
                    "Om miljøet på Remmen, og hva det kan bety for kommunene på begge sider av grensen.",
                ))
                .with(&[("gabrielsen", Part::Speaker)]),
            SessionStory::at("10.55", 45, Talk, both("Smarta städer och samhällen", "Smarte byer og samfunn"))
                .held_in(Nb)
                .with(&[("moen", Part::Speaker)]),
            SessionStory::at("11.40", 60, Meal, both("Lunch", "Lunsj")),
            SessionStory::at("12.40", 90, Talk, both("Kommunerna berättar: så gör vi", "Kommunene forteller: slik gjør vi det"))
                .held_in(Nb)
                .about(both(
                    "Kommunchefer från regionen visar hur de har tagit sig an samma utmaningar.",
                    "Rådmenn fra regionen viser hvordan de har tatt fatt på de samme utfordringene.",
                )),
            SessionStory::at("14.10", 20, Break, both("Kaffe", "Kaffe")),
            SessionStory::at("14.30", 50, Panel, both("Debatt: vad krävs av ledarskapet?", "Debatt: hva kreves av lederskapet?"))
                .held_in(Nb)
                .about(both(
                    "Hur omsätts dagens föredrag i gemensamma projekt över gränsen?",
                    "Hvordan blir dagens foredrag til felles prosjekter over grensen?",
                ))
                .with(&[("knold", Part::Moderator)]),
            SessionStory::at("15.20", 10, Closing, both("Avslutning och vägen vidare", "Avslutning og veien videre")).held_in(Sv),
        ],
        released: true,
        crowd: 38,
        invited: 0,
    }
}

/// The follow-up, open for registration; its speakers are made up.
pub fn follow_up(date: NaiveDate) -> EventStory {
    EventStory {
        slug: super::FOLLOW_UP,
        series: None,
        kind: EventKind::Seminar,
        languages: BOTH,
        zone: chrono_tz::Europe::Stockholm,
        date,
        from: "09.00",
        to: "15.30",
        days: 1,
        attendance: Attendance::Mixed,
        capacity: Some(60),
        venue: ("Stadshuset", "Norra Bergsgatan 23", "452 30", "Strömstad", Country::Se),
        joining_link: "https://video.example/digitalt-lederskap",
        title: both("Digitalt ledarskap i gränsregionen", "Digitalt lederskap i grenseregionen"),
        summary: both(
            "Uppföljningen som båda sidor bad om: en dag för kommunledare som vill från ord till gemensamma projekt.",
            "Oppfølgingen som begge sider ba om: en dag for kommuneledere som vil fra ord til felles prosjekter.",
        ),
        description: both(
            "Efter seminariet på Remmen ville både svenska och norska kommunledare träffas igen – på en intressant plats, om ett angeläget ämne. \
             Nu är det dags.\n\n## Varför komma?\n\n- Hör hur andra kommuner har gått från pilot till vardag.\n- Träffa dem som sitter med samma uppgifter på andra sidan gränsen.\n\
             - Ta med en idé hem, och någon att göra den tillsammans med.\n\nSeminariet är kostnadsfritt. Föredragen hålls på svenska och norska, och det viktigaste tolkas.",
            "Etter seminaret på Remmen ville både svenske og norske kommuneledere møtes igjen – på et interessant sted, om et tema som haster. \
             Nå er tiden inne.\n\n## Hvorfor komme?\n\n- Hør hvordan andre kommuner har gått fra pilot til hverdag.\n- Møt dem som sitter med de samme oppgavene på den andre siden av grensen.\n\
             - Ta med en idé hjem, og noen å gjøre den sammen med.\n\nSeminaret er gratis. Foredragene holdes på svensk og norsk, og det viktigste tolkes.",
        ),
        directions: both(
            "Fem minuters promenad från Strömstads station. Bussen från Halden stannar vid torget. Parkering finns bakom stadshuset.",
            "Fem minutters gange fra Strömstad stasjon. Bussen fra Halden stopper ved torget. Det er parkering bak stadshuset.",
        ),
        access: both(
            "Hiss till alla våningar, hörslinga i stora salen, rullstolsplatser längst fram.",
            "Heis til alle etasjer, teleslynge i storsalen, rullestolplasser foran.",
        ),
        practical: both(
            "Dörrarna öppnar 08.30. Ta med legitimation om du reser över gränsen. Lunch serveras på plats.",
            "Dørene åpner 08.30. Ta med legitimasjon hvis du reiser over grensen. Lunsj serveres på stedet.",
        ),
        topics: &["smarta-samhallen", "digitalisering"],
        partners: &[
            ("svinesundskommitten", Host),
            ("halden-kommune", CoOrganiser),
            ("smart-innovation-norway", Partner),
            ("stromstads-kommun", VenueHost),
        ],
        rooms: &["Stora salen", "Kosterrummet"],
        tracks: vec![("ledarskap", both("Ledarskap", "Lederskap")), ("praktik", both("Så gör vi", "Slik gjør vi det"))],
        speakers: vec![
            SpeakerStory {
                key: "lind",
                name: "Annika Lindqvist",
                organisation: "Tanums kommun",
                title: both("digitaliseringschef", "digitaliseringssjef"),
                biography: both(
                    "Annika har lett tre kommuners väg till gemensam e-tjänst för bygglov, och tror på små steg som märks.",
                    "Annika har ledet tre kommuners vei til en felles e-tjeneste for byggesak, og tror på små skritt som merkes.",
                ),
                accepted: true,
            },
            SpeakerStory {
                key: "berg",
                name: "Håkon Bergseth",
                organisation: "Fredrikstad kommune",
                title: both("kommunchef", "kommunedirektør"),
                biography: Localized::one(Nb, "Håkon har ansvar for omstillingen i en by med 85 000 innbyggere."),
                accepted: true,
            },
            SpeakerStory {
                key: "aas",
                name: "Ingeborg Ås",
                organisation: "Halden kommune",
                title: both("innovationsledare", "innovasjonsleder"),
                biography: Default::default(),
                accepted: false,
            },
            SpeakerStory {
                key: "oberg",
                name: "Måns Öberg",
                organisation: "Strömstads kommun",
                title: sv("it-arkitekt"),
                biography: Default::default(),
                accepted: false,
            },
        ],
        sessions: vec![
            SessionStory::at("09.00", 30, Registration, both("Kaffe och registrering", "Kaffe og registrering")),
            SessionStory::at("09.30", 15, Opening, both("Välkommen", "Velkommen")).held_in(Sv).interpreted(&[Nb]),
            SessionStory::at("09.45", 45, Keynote, both("Från pilot till vardag", "Fra pilot til hverdag"))
                .held_in(Sv)
                .interpreted(&[Nb])
                .track("ledarskap")
                .about(both(
                    "Varför stannar så många goda försök vid försöket? Tre kommuner berättar vad som fick dem att gå vidare.",
                    "Hvorfor stopper så mange gode forsøk ved forsøket? Tre kommuner forteller hva som fikk dem videre.",
                ))
                .with(&[("lind", Part::Speaker)]),
            SessionStory::at("10.30", 20, Break, both("Kaffe", "Kaffe")),
            SessionStory::at("10.50", 50, Talk, both("Omställning i en medelstor stad", "Omstilling i en mellomstor by"))
                .held_in(Nb)
                .interpreted(&[Sv])
                .track("ledarskap")
                .with(&[("berg", Part::Speaker)]),
            SessionStory::at("10.50", 50, Workshop, both("Verkstad: vår gemensamma karta", "Verksted: vårt felles kart"))
                .room(1)
                .held_in(Nb)
                .track("praktik")
                .with(&[("aas", Part::Moderator)]),
            SessionStory::at("11.40", 70, Meal, both("Lunch", "Lunsj")),
            SessionStory::at("12.50", 40, Talk, sv("Öppna data över gränsen"))
                .held_in(Sv)
                .track("praktik")
                .with(&[("oberg", Part::Speaker)]),
            SessionStory::at("13.30", 20, Break, both("Kaffe", "Kaffe")),
            SessionStory::at("13.50", 60, Panel, both("Panel: vad gör vi tillsammans härnäst?", "Panel: hva gjør vi sammen videre?"))
                .held_in(Nb)
                .interpreted(&[Sv])
                .track("ledarskap")
                .with(&[("aas", Part::Moderator), ("lind", Part::Panellist), ("berg", Part::Panellist)]),
            SessionStory::at("14.50", 40, Closing, both("Avslutning och vägen vidare", "Avslutning og veien videre"))
                .held_in(Sv)
                .interpreted(&[Nb]),
            SessionStory::at("", 30, Visit, both("Studiebesök i hamnen", "Studiebesøk i havnen")).held_in(Sv).unplaced(),
        ],
        released: true,
        crowd: 44,
        invited: 25,
    }
}

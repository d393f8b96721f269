//! The north: Innovationsplattform Kiruna's meeting with its funders and partners in their roles, and a test-bed day in Luleå.
//!
//! From the municipalities' pages: who owns, leads and funds the platform, the five other platforms, the projects' names, and Luleå's test beds (sorting bins
//! with sensors, kick-sleds with GPS). The meetings themselves are the demo's own; the people named have no part in them but what the pages say.

use super::story::*;
use crate::{
    events::model::{Attendance, EventKind, PartnerRole::*},
    i18n::{
        Locale::{self, Sv},
        Localized,
    },
    people::model::Country,
    programme::model::SessionKind::*,
};
use chrono::NaiveDate;

pub fn kiruna(date: NaiveDate) -> EventStory {
    EventStory {
        slug: "innovationsplattformar-i-kiruna",
        series: None,
        kind: EventKind::Meeting,
        languages: &[Locale::Sv, Locale::Nb],
        zone: chrono_tz::Europe::Stockholm,
        date,
        from: "10.00",
        to: "15.00",
        days: 1,
        attendance: Attendance::Mixed,
        capacity: Some(80),
        venue: ("Kristallen, Kiruna stadshus", "Stadshustorget 1", "981 30", "Kiruna", Country::Se),
        joining_link: "https://video.example/kiruna",
        title: both("Innovationsplattformarna möts i Kiruna", "Innovasjonsplattformene møtes i Kiruna"),
        summary: both(
            "Hur bygger vi en kultur för innovation över förvaltningsgränser?",
            "Hvordan bygger vi en kultur for innovasjon på tvers av sektorer?",
        ),
        description: both(
            "Nya Kiruna byggs smart och hållbart i en arktisk miljö. **Innovationsplattform Kiruna** utvecklar metoder och arbetssätt för att fånga nya idéer i stadsomvandlingen, och \
             bryggar över gränserna mellan kommunens förvaltningar och bolag.\n\nNu bjuder plattformen in sina systerplattformar, finansiärer och partner: Future by Lund, Go:innovation, \
             Innovationsplattform Borås, Innovationsplattform hållbara Stockholm och Social Progress Innovation Sweden by Umeå.\n\n## Huvudfrågan\n\nVilka metoder och modeller driver innovation \
             i en kommun?\n\nKontakt i Kiruna Sustainability Center: Niklas Sirén, projektledare, och Nina Sarri, projektkoordinator.",
            "Nye Kiruna bygges smart og bærekraftig i et arktisk miljø. **Innovationsplattform Kiruna** utvikler metoder og arbeidsmåter for å fange nye ideer i byomformingen, og bygger bro \
             mellom kommunens sektorer og selskaper.\n\nNå inviterer plattformen sine søsterplattformer, finansiører og partnere: Future by Lund, Go:innovation, Innovationsplattform Borås, \
             Innovationsplattform hållbara Stockholm og Social Progress Innovation Sweden by Umeå.\n\n## Hovedspørsmålet\n\nHvilke metoder og modeller driver innovasjon i en kommune?\n\n\
             Kontakt i Kiruna Sustainability Center: Niklas Sirén, prosjektleder, og Nina Sarri, prosjektkoordinator.",
        ),
        directions: both(
            "Kristallen ligger i nya Kiruna centrum, tio minuter med buss från tågstationen.",
            "Kristallen ligger i nye Kiruna sentrum, ti minutter med buss fra togstasjonen.",
        ),
        access: both("Hiss, hörslinga och tolk på begäran.", "Heis, teleslynge og tolk på forespørsel."),
        practical: both("Klä dig efter vädret: studiebesöket är utomhus.", "Kle deg etter været: studiebesøket er utendørs."),
        topics: &["innovation", "hallbarhet"],
        partners: &[
            ("kiruna-kommun", Host),
            ("tekniska-verken-i-kiruna", CoOrganiser),
            ("vinnova", MainFunder),
            ("region-norrbotten", Funder),
            ("lulea-tekniska-universitet", Partner),
            ("rise", Partner),
            ("kirunabostader", Partner),
        ],
        rooms: &["Aulan", "Verkstaden"],
        tracks: vec![],
        speakers: vec![],
        sessions: vec![
            SessionStory::at("10.00", 20, Opening, both("Välkommen till Kristallen", "Velkommen til Kristallen")).held_in(Sv),
            SessionStory::at("10.20", 40, Talk, both("Kirunas nya energisystem", "Kirunas nye energisystem")).held_in(Sv),
            SessionStory::at(
                "11.00",
                40,
                Talk,
                both("It och sakernas internet i samhällets tjänst", "IT og tingenes internett i samfunnets tjeneste"),
            )
            .held_in(Sv),
            SessionStory::at("11.40", 60, Meal, both("Lunch", "Lunsj")),
            SessionStory::at("12.40", 60, Workshop, both("Avfall i nya Kiruna", "Avfall i nye Kiruna")).held_in(Sv).room(1),
            SessionStory::at("12.40", 60, Workshop, both("Hållbart byggande", "Bærekraftig bygging")).held_in(Sv),
            SessionStory::at("13.40", 50, Visit, both("Promenad i den nya staden", "Vandring i den nye byen")).held_in(Sv),
            SessionStory::at("14.30", 30, Closing, sv("Gemensamma nästa steg")).held_in(Sv),
        ],
        released: true,
        crowd: 31,
        invited: 18,
    }
}

pub fn lulea(date: NaiveDate) -> EventStory {
    EventStory {
        slug: "testbaddsdagen-i-lulea",
        kind: EventKind::TestDay,
        languages: &[Locale::Sv],
        from: "09.00",
        to: "16.00",
        attendance: Attendance::OnSite,
        capacity: Some(25),
        venue: ("Kulturens hus", "Skeppsbrogatan 17", "972 31", "Luleå", Country::Se),
        joining_link: "",
        title: both("Testbäddsdagen i Luleå", "Testdagen i Luleå"),
        summary: both("Prova sakernas internet på riktigt: från sopkärl till spark.", "Prøv tingenes internett på ordentlig: fra søppeldunk til spark."),
        description: sv(
            "Vadå smart kommun? För Luleå betyder det att göra nytta och att vara okrånglig, med användaren i fokus.\n\nI en testbädd samverkar företag, akademi och andra för att utveckla, \
             testa och införa ny teknik och nya tjänster. Under dagen provar vi sorteringskärl på stan med inbyggda sensorer och ser vad gps-försedda sparkar har att berätta – och du får ta med \
             ett eget problem att lösa.",
        ),
        directions: sv("Vid Norra hamn, fem minuters promenad från busstationen."),
        access: sv("Entrén är i markplan, och båda salarna nås med rullstol."),
        practical: sv("En del av dagen är vi utomhus: klä dig efter vädret."),
        topics: &["smarta-samhallen", "sakernas-internet"],
        partners: &[("lulea-kommun", Host), ("lulea-tekniska-universitet", Partner)],
        rooms: &["Lilla salen", "Verkstaden"],
        sessions: vec![
            SessionStory::at("09.00", 30, Registration, sv("Fika och registrering")),
            SessionStory::at("09.30", 45, Talk, sv("Vadå smart kommun?")).held_in(Sv),
            SessionStory::at("10.15", 90, Workshop, sv("Sorteringskärl som säger till")).held_in(Sv),
            SessionStory::at("10.15", 90, Workshop, sv("Vad berättar en spark med gps?")).held_in(Sv).room(1),
            SessionStory::at("12.00", 60, Meal, sv("Lunch")),
            SessionStory::at("13.00", 120, Workshop, sv("Ta med ditt eget problem")).held_in(Sv),
            SessionStory::at("15.15", 45, Closing, sv("Det här tar vi hem")).held_in(Sv),
        ],
        crowd: 29,
        invited: 0,
        tracks: vec![],
        ..kiruna(date)
    }
    .plain()
}

impl EventStory {
    fn plain(mut self) -> Self {
        self.speakers = Vec::new();
        if self.languages.len() == 1 {
            self.title = Localized::one(Sv, self.title.text(Sv, None));
            self.summary = Localized::one(Sv, self.summary.text(Sv, None));
        }
        self
    }
}

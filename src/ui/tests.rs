//! Every part once, as pages that could be real: that what assistive technology relies on is there, and something to look at.
//!
//! `cargo test --lib ui:: -- --include-ignored` also writes the pages to `target/styleguide/`, for a browser.

use super::prelude::*;
use crate::forms::{Fields, FormState};
use crate::{error::FieldErrors, paths, problem, server::render::html};
use chrono::NaiveDate;

const SV: Locale = Locale::Sv;

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

fn norwegian(text: &str) -> Words {
    Words { text: text.into(), lang: Some(Locale::Nb.lang()) }
}

fn public(title: &str) -> Frame {
    Frame::public(SV, title).description("Ett seminarium för kommuner på båda sidor om gränsen.").languages(paths::home)
}

fn event_tabs(current: usize) -> AnyView {
    let items = ["Översikt", "Program", "Talare", "Anmälan"];
    let items = items.into_iter().enumerate().map(|(i, label)| NavItem::new(label, format!("#{i}")).current(i == current)).collect();
    view! { <Tabs label="Evenemanget" items/> }.into_any()
}

fn home() -> impl IntoView {
    let cards = vec![
        view! { <EventCard locale=SV href="#1" title="Digital tsunami och kommunalt ledarskap" date=EventDate::new(SV, day(2026, 12, 3), day(2026, 12, 3)) time="torsdag kl. 09.00–15.30".to_owned() place="Høgskolen i Østfold, Halden"
            tags=view! { <Tag tone=Tone::Success>"Anmälan öppen"</Tag> <Tag>"Ledarskap"</Tag> }.into_any()/> }.into_any(),
        view! { <EventCard locale=SV href="#2" title=norwegian("Åpen dag på testområdet i Luleå") date=EventDate::new(SV, day(2027, 1, 27), day(2027, 1, 28)) place="Luleå" summary=norwegian("To dager om selvkjørende busser, måling av luft og alt det andre som byen prøver ut sammen med innbyggerne.")
            tags=view! { <Tag tone=Tone::Warning>"Få platser kvar"</Tag> }.into_any()/> }.into_any(),
        view! { <EventCard locale=SV href="#3" title="Smart City Forum" date=EventDate::new(SV, day(2027, 2, 9), day(2027, 2, 9)) time="tisdag kl. 13.00–16.00".to_owned() place="Karlskrona"
            tags=view! { <Tag tone=Tone::Danger>"Inställt"</Tag> }.into_any()/> }.into_any(),
    ];
    let past = vec![
        view! { <EventCard locale=SV href="#4" title="Sveriges Innovationsriksdag" date=EventDate::new(SV, day(2019, 3, 27), day(2019, 3, 28)) place="Karlskrona" past=true/> }.into_any(),
        view! { <EventCard locale=SV href="#5" title="Innovationsplattformens möte" date=EventDate::new(SV, day(2018, 1, 30), day(2018, 2, 1)) place="Kiruna" past=true/> }.into_any(),
    ];
    page(
        public("Seminarier och forum"),
        view! {
            <Hero title="Möten över gränserna" lead="Seminarier och forum där svenska och norska kommuner lär av varandra."/>
            <Section title="På gång"><CardList width=Width::Wide items=cards/></Section>
            <Section title="Tidigare"><CardList width=Width::Wide items=past/></Section>
        },
    )
}

fn sessions() -> Vec<SessionItem> {
    let item = |start: &str, end: &str, title: Words| SessionItem {
        start: start.into(),
        end: end.into(),
        datetime: format!("2026-12-03T{}:00+01:00", start.replace('.', ":")),
        title,
        ..Default::default()
    };
    vec![
        SessionItem { look: SessionLook::Break, ..item("09.00", "09.30", "Kaffe och registrering".into()) },
        SessionItem {
            look: SessionLook::Keynote,
            href: Some("#s1".into()),
            room: "Auditoriet".into(),
            track: "Ledarskap".into(),
            track_colour: 1,
            kind: Some("Föredrag".into()),
            language: Some("På norska, tolkas till svenska".into()),
            speakers: vec![SpeakerLink {
                name: "Kari Nordmann".into(),
                href: Some("#k".into()),
                organisation: "Halden kommune".into(),
                part: None,
            }],
            summary: "Vad händer med en liten kommun när allt kan göras varifrån som helst?".into(),
            ..item("09.30", "10.15", norwegian("Den digitale tsunamien"))
        },
        SessionItem {
            href: Some("#s2".into()),
            room: "Rum 2".into(),
            track: "Teknik".into(),
            track_colour: 2,
            kind: Some("Panel".into()),
            speakers: vec![
                SpeakerLink {
                    name: "Anna Svensson".into(),
                    href: Some("#a".into()),
                    organisation: "Strömstads kommun".into(),
                    part: Some("moderator".into()),
                },
                SpeakerLink { name: "Ola Hansen".into(), ..Default::default() },
            ],
            note: Some("Flyttad till kl. 10.30".into()),
            ..item("10.30", "11.30", "Tvärs över sundet: gemensam hemtjänst i två länder".into())
        },
        SessionItem { look: SessionLook::Break, ..item("11.30", "12.30", "Lunch".into()) },
        SessionItem {
            href: Some("#s3".into()),
            room: "Auditoriet".into(),
            kind: Some("Verkstad".into()),
            track: "Samarbete".into(),
            track_colour: 3,
            ..item("12.30", "14.00", "Hur får vi data att flöda, men inte läcka?".into())
        },
    ]
}

fn event() -> impl IntoView {
    let facts = vec![
        Fact::new(
            "När",
            view! { <Time datetime="2026-12-03T09:00:00+01:00">"torsdag 3 december 2026 kl. 09.00–15.30"</Time><br/><span class="quiet fine">"norsk tid (CET)"</span> },
        ),
        Fact::new("Var", view! { "Høgskolen i Østfold, Remmen" <br/> "B R A Veien 4, Halden" }),
        Fact::new("Språk", "Svenska och norska, tolkas"),
        Fact::new("Pris", "Kostnadsfritt"),
        Fact::new("Anmäl dig senast", "26 november 2026"),
    ];
    let aside = view! {
        <FactsBox title="Praktiskt" items=facts>
            <Stack gap=Gap::Tight><LinkButton href="#r" look=Look::Primary>"Anmäl dig"</LinkButton><LinkButton href="#i" look=Look::Tertiary>"Lägg i kalendern"</LinkButton></Stack>
        </FactsBox>
    }
    .into_any();
    let hero_date = view! { <DateBlock locale=SV date=EventDate::new(SV, day(2026, 12, 3), day(2026, 12, 3))/> }.into_any();
    let speakers = [
        ("Kari Nordmann", "Digitaliseringsdirektør, Halden kommune"),
        ("Anna Svensson", "Kommunstrateg, Strömstads kommun"),
        ("Ola Hansen", "Rådgiver, Svinesundskomiteen"),
    ]
    .map(|(name, title)| view! { <SpeakerCard name href="#".to_owned() title/> }.into_any());
    let partner =
        |name: &str, country: &str| Partner { name: name.into(), href: Some("#".into()), country: Some(country.into()), logo: None };
    let partners = vec![
        ("Arrangörer".to_owned(), vec![partner("Halden kommune", "Norge"), partner("Strömstads kommun", "Sverige")]),
        ("Huvudfinansiär".to_owned(), vec![partner("Svinesundskommittén", "Sverige och Norge")]),
    ];
    let frame = Frame {
        canonical: Some("https://samling.example/sv/events/x".into()),
        json_ld: Some(r#"{"name":"</script>"}"#.into()),
        ..public("Digital tsunami")
    };
    page(
        frame,
        view! {
            <Hero title="Digital tsunami och kommunalt ledarskap" eyebrow="Svinesund · uppföljning" lead="Hur leder man en kommun när vågen redan är här? En dag för chefer och politiker på båda sidor om gränsen." before=hero_date tabs=event_tabs(0)>
                <LinkButton href="#r" look=Look::Primary>"Anmäl dig"</LinkButton>
                <LinkButton href="#p">"Se programmet"</LinkButton>
            </Hero>
            <Sidebar aside aside_first=true>
                <Prose>
                    <p>"I januari 2018 möttes två hundra chefer och politiker på Remmen för att tala om hur digitaliseringen förändrar kommunens uppdrag. Många frågor blev kvar, och båda sidor bad om en fortsättning."</p>
                    <h2>"Vad du får med dig"</h2>
                    <ul><li>"Erfarenheter från fyra gränskommuner"</li><li>"Nya kontakter i grannlandet, läs mer i " <a href="#">"rapporten från 2018"</a></li></ul>
                    <p lang="nb">"Påmelding skjer på nettsiden, og det koster ingenting." <LanguageMark locale=SV lang=Locale::Nb.lang()/></p>
                </Prose>
                <Section title="Program" id="program" actions=view! { <a href="#p">"Hela programmet"</a> }.into_any()><ProgrammeList locale=SV items=sessions()/></Section>
                <Section title="Talare"><CardList items=speakers.into()/></Section>
                <Section title="Vi som ordnar"><Partners groups=partners/></Section>
            </Sidebar>
        },
    )
}

fn refused() -> FormState {
    let fields = Fields::from([
        ("name", "Åsa \"Öst\" <b>"),
        ("email", "asa@"),
        ("attendance", "online"),
        ("needs", "hearing"),
        ("title.nb", "Tittel"),
    ]);
    let mut errors = FieldErrors::default();
    errors.add("email", problem!("forms-not-an-email"));
    errors.add("organisation", problem!("forms-empty"));
    FormState { fields, errors }
}

fn register() -> impl IntoView {
    let inputs = Inputs::new(SV, &refused());
    let attendance = vec![Choice::new("site", "På plats i Halden").hint("42 platser kvar"), Choice::new("online", "Digitalt")];
    let needs = vec![Choice::new("hearing", "Hörslinga"), Choice::new("wheelchair", "Plats för rullstol")];
    let languages = vec![Choice::new("sv", "Svenska").lang("sv"), Choice::new("nb", "Norsk bokmål").lang("nb")];
    page(
        public("Anmälan").refused(true),
        view! {
            <Hero title="Anmälan" eyebrow="Digital tsunami och kommunalt ledarskap" tabs=event_tabs(3)/>
            <Narrow>
                <Form inputs>
                    <TextField field=inputs.get("name") label="Namn" autocomplete="name"/>
                    <TextField field=inputs.get("email") label="E-post" kind="email" autocomplete="email" hint="Hit skickar vi din bekräftelse och din personliga länk.".to_owned()/>
                    <TextField field=inputs.get("organisation") label="Organisation" autocomplete="organization"/>
                    <Radios field=inputs.get("attendance") label="Hur deltar du?" choices=attendance/>
                    <Select field=inputs.get("language") label="Språk i breven" choices=languages/>
                    <CheckboxGroup field=inputs.get("needs") label="Behöver du något av det här?" choices=needs optional=true/>
                    <TextArea field=inputs.get("message") label="Något mer vi bör veta?" rows=3 optional=true/>
                    <Checkbox field=inputs.get("list") label="Visa mig i deltagarlistan" hint="Bara andra deltagare ser den.".to_owned()/>
                    <Details summary="Så behandlar vi dina uppgifter"><p>"Halden kommune och Strömstads kommun ansvarar tillsammans."</p></Details>
                    <SubmitRow label="Anmäl dig" cancel=("Avbryt".to_owned(), "#".to_owned())/>
                </Form>
            </Narrow>
        },
    )
}

fn organise(current: usize) -> Organise {
    let labels = ["Översikt", "Uppgifter", "Program", "Talare", "Inbjudningar", "Anmälda", "Brev", "Översättning"];
    let items = labels
        .into_iter()
        .enumerate()
        .map(|(i, label)| NavItem::new(label, format!("#{i}")).current(i == current).count(if i == 7 { 4 } else { 0 }))
        .collect();
    Organise {
        nav: vec![NavItem::new("Evenemang", "#").current(true), NavItem::new("Organisation", "#")],
        who: Some("Åsa Öberg, Strömstads kommun".into()),
        sign_out: Some(paths::sign_out(SV)),
        event: Some(EventNav {
            title: "Digital tsunami och kommunalt ledarskap".into(),
            href: "#".into(),
            when: "3 december 2026, Halden".into(),
            state: Some((Tone::Success, "Publicerat".into())),
            items,
        }),
    }
}

fn dashboard() -> impl IntoView {
    let stats = vec![
        Stat::new(58, "Anmälda").note("av 80 platser").href("#"),
        Stat::new(12, "På väntelistan"),
        Stat::new(214, "Inbjudna").href("#"),
        Stat::new(1250, "Besök i veckan"),
    ];
    let columns = vec![
        Column::new("Namn"),
        Column::new("Organisation"),
        Column::new("Deltar"),
        Column::number("Följe"),
        Column::new("Läge"),
        Column::quiet("Åtgärder"),
    ];
    let row = |name: &'static str, organisation: &'static str, n: &'static str, tone, state: &'static str| {
        TableRow::new()
            .cell(view! { <a href="#">{name}</a> })
            .cell(organisation)
            .cell("På plats")
            .cell(n)
            .cell(view! { <Tag tone>{state}</Tag> })
            .cell(view! { <PostButton action="#" small=true>"Skicka länken igen"</PostButton> })
    };
    let rows = vec![
        row("Kari Nordmann", "Halden kommune", "2", Tone::Success, "Bekräftad"),
        row("Anders Ångström", "Strömstads kommun", "1", Tone::Warning, "Väntar"),
        row("Øyvind Ærlig", "Østfold fylkeskommune", "12", Tone::Danger, "Avbokad"),
        row("Maj Sundin", "Svinesundskommittén", "1", Tone::Info, "Erbjuden plats"),
    ];
    let frame = Frame::organise(SV, "Översikt", organise(0))
        .languages(paths::organise)
        .flash(Some(Flash { tone: Tone::Success, text: "Programmet är publicerat som version 3.".into() }));
    page(
        frame,
        view! {
            <PageHead title="Översikt" lead="Tolv dagar kvar. Allt väsentligt är på plats." actions=view! { <LinkButton href="#" look=Look::Primary>"Bjud in"</LinkButton><LinkButton href="#">"Se sidan"</LinkButton> }.into_any()/>
            <Stats items=stats/>
            <Alert tone=Tone::Warning heading="Två saker krockar".to_owned()><p>"Kari Nordmann står i två sessioner kl. 10.30."</p></Alert>
            <Section title="Senast anmälda"><Table caption="Senast anmälda" hide_caption=true columns rows total=TableRow::new().cell("Alla").blank().blank().cell("16").blank().blank()/><Pagination locale=SV next="#".to_owned()/></Section>
        },
    )
}

fn editor() -> impl IntoView {
    let inputs = Inputs::new(SV, &refused());
    let languages = vec![SV.lang(), Locale::Nb.lang()];
    let english = vec![SV.lang(), Locale::Nb.lang(), Locale::En.lang()];
    page(
        Frame::organise(SV, "Uppgifter", organise(1)).languages(paths::organise),
        view! {
            <Breadcrumbs locale=SV items=vec![NavItem::new("Evenemang", "#")] here="Uppgifter"/>
            <PageHead title="Uppgifter"/>
            <Form inputs multipart=true>
                <LocalizedField inputs name="title" label="Rubrik" languages=languages.clone() hint="Det räcker med ett språk till att börja med.".to_owned()/>
                <LocalizedField inputs name="text" label="Beskrivning" languages=english rows=4 optional=true/>
                <FieldRow><DateField field=inputs.get("date") label="Dag"/><TimeField field=inputs.get("start") label="Börjar"/><TimeField field=inputs.get("end") label="Slutar" optional=true/></FieldRow>
                <Fieldset legend="Plats" hint="Visas för alla.".to_owned()><TextField field=inputs.get("venue") label="Lokal"/></Fieldset>
                <FileField field=inputs.get("logo") label="Logotyp" accept="image/*" optional=true/>
                <Hidden name="version" value="3"/>
                <SubmitRow label="Spara"><Button name="and" value="publish">"Spara och publicera"</Button></SubmitRow>
            </Form>
            <SearchForm field=Field::new(SV, "q") label="Sök bland anmälda"/>
        <EmptyState title="Inga talare än" text="Lägg till den första, med eller utan e-postadress."><LinkButton href="#">"Lägg till talare"</LinkButton></EmptyState>
            <DescriptionList items=vec![Fact::new("Tidszon", "Europe/Oslo"), Fact::new("Gallras", "3 juni 2027")]/>
            <Columns><Card title="Ett kort"><p>"Med text."</p></Card><Card title=norwegian("Et kort") tinted=true><p>"Tonat."</p></Card></Columns>
            <Row><Tag>"Utkast"</Tag><Tag tone=Tone::Info>"Erbjuden"</Tag><Tag tone=Tone::Success>"Klar"</Tag><Tag tone=Tone::Warning>"Väntar"</Tag><Tag tone=Tone::Danger>"Inställt"</Tag></Row>
            <Row><Button look=Look::Primary>"Primär"</Button><Button>"Sekundär"</Button><Button look=Look::Tertiary>"Tertiär"</Button><Button look=Look::Danger>"Ta bort"</Button><Button small=true>"Liten"</Button></Row>
            <Stack>{[Tone::Info, Tone::Success, Tone::Danger].map(|tone| view! { <Alert tone><p>"Ett meddelande."</p></Alert> }).into_iter().collect_view()}</Stack>
            <Markdown html="<p>Markdown</p>" lang="nb".to_owned()/>
        },
    )
}

fn programme() -> impl IntoView {
    let [arrival, keynote, panel, lunch, workshop]: [SessionItem; 5] = sessions().try_into().unwrap();
    let cell = |session: &SessionItem, rows, columns| ProgrammeCell { session: Some(session.clone()), rows, columns };
    let row = |item: &SessionItem, cells| ProgrammeRow { start: item.start.clone(), datetime: item.datetime.clone(), cells };
    let free = ProgrammeCell { session: None, rows: 1, columns: 1 };
    let table = ProgrammeTable {
        caption: "Torsdag 3 december".into(),
        time: "Tid".into(),
        rooms: ["Auditoriet", "Rum 2", "Biblioteket"].map(Words::from).into(),
        rows: vec![
            row(&arrival, vec![cell(&arrival, 1, 3)]),
            row(&keynote, vec![cell(&keynote, 2, 1), free.clone(), cell(&workshop, 1, 1)]),
            row(&panel, vec![cell(&panel, 1, 1), free.clone()]),
            row(&lunch, vec![cell(&lunch, 1, 3)]),
            row(&workshop, vec![cell(&workshop, 1, 1), free, cell(&panel, 1, 1)]),
        ],
    };
    let hero_tabs = event_tabs(1);
    page(
        public("Program"),
        view! {
            <Hero title="Program" eyebrow="Digital tsunami och kommunalt ledarskap" tabs=hero_tabs/>
            <Section title="Torsdag 3 december">
                <ProgrammeGrid locale=SV table/>
            </Section>
        },
    )
}

fn confirm() -> impl IntoView {
    page(
        Frame::personal(Locale::Nb, "Meld deg av").languages(paths::home),
        view! {
            <ConfirmPage title="Vil du melde deg av?" confirm="Meld meg av" look=Look::Danger cancel="Behold plassen" cancel_href="#">
                <p>"Plassen går til den som står først på ventelista."</p>
            </ConfirmPage>
        },
    )
}

type Sample = (&'static str, fn() -> String);
const SAMPLES: [Sample; 7] = [
    ("home", || html(home)),
    ("event", || html(event)),
    ("register", || html(register)),
    ("dashboard", || html(dashboard)),
    ("editor", || html(editor)),
    ("confirm", || html(confirm)),
    ("programme", || html(programme)),
];

fn sample(name: &str) -> String {
    SAMPLES.iter().find(|(n, _)| *n == name).unwrap().1()
}

/// How often a text occurs.
fn count(html: &str, text: &str) -> usize {
    html.matches(text).count()
}

#[test]
fn every_page_has_its_language_a_way_past_the_header_one_main_and_one_first_heading() {
    for (name, sample) in SAMPLES {
        let html = sample();
        assert!(html.starts_with("<!DOCTYPE html><html lang="), "{name}");
        for once in ["<h1", "<main id=\"main\"", "href=\"#main\"", "</title>"] {
            assert_eq!(count(&html, once), 1, "{name}: {once}");
        }
        assert_eq!(count(&html, " style="), 0, "{name}: no inline style");
        assert_eq!(count(&html, "<script>"), 0, "{name}: no inline script");
    }
}

#[test]
fn ids_are_unique_and_what_refers_to_them_finds_them() {
    for (name, sample) in SAMPLES {
        let html = sample();
        let values = |attribute: &str| {
            html.split(&format!(" {attribute}=\"")).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect::<Vec<_>>()
        };
        let ids = values("id");
        for id in &ids {
            assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{name}: {id}");
        }
        for id in values("for").into_iter().chain(values("aria-describedby").iter().flat_map(|ids| ids.split(' ').map(str::to_owned))) {
            assert!(ids.contains(&id), "{name}: nothing has the id {id}");
        }
    }
}

#[test]
fn the_language_switch_names_each_language_in_itself() {
    let html = sample("home");
    assert_eq!(count(&html, r#"<a href="/nn/?switch" lang="nn" hreflang="nn">Nynorsk</a>"#), 1);
    assert_eq!(count(&html, r#"<a href="/sv/?switch" lang="sv" hreflang="sv" aria-current="true">Svenska</a>"#), 1);
    assert_eq!(count(&html, r#"rel="alternate""#), 5);
    assert_eq!(count(&html, r#"hreflang="x-default""#), 1);
}

#[test]
fn personal_and_organisers_pages_are_kept_out_of_search_engines() {
    for name in ["confirm", "dashboard"] {
        let html = sample(name);
        assert_eq!(count(&html, r#"<meta name="robots" content="noindex">"#), 1, "{name}");
        assert_eq!(count(&html, r#"rel="alternate""#), 0, "{name}");
    }
}

#[test]
fn what_is_in_another_language_says_so() {
    let html = sample("home");
    assert_eq!(count(&html, r##"<a href="#2" lang="nb">"##), 1);
    assert_eq!(count(&html, r#"<span class="language-mark">på norska</span>"#), 1);
}

#[test]
fn json_ld_cannot_end_its_script() {
    assert_eq!(count(&sample("event"), r#"{"name":"\u003c/script>"}"#), 1);
}

#[test]
fn a_refused_form_keeps_its_values_and_leads_to_each_error() {
    let html = sample("register");
    assert_eq!(count(&html, "<title>Fel: Anmälan"), 1);
    assert_eq!(count(&html, r#"role="alert""#), 1);
    assert_eq!(count(&html, "2 saker behöver rättas till"), 1);
    assert_eq!(count(&html, r##"<a href="#organisation">Organisation: Fyll i det här fältet.</a>"##), 1);
    assert_eq!(count(&html, r#"aria-describedby="email-hint email-error" aria-invalid="true""#), 1);
    assert_eq!(count(&html, r#"value="Åsa &quot;Öst&quot; &lt;b&gt;""#), 1);
    assert_eq!(count(&html, r#"name="attendance" value="online" checked"#), 1);
    assert_eq!(count(&html, r#"(valfritt)"#), 2);
}

#[test]
fn the_same_text_stands_side_by_side_in_each_language() {
    let html = sample("editor");
    assert_eq!(count(&html, r#"id="title.nb" name="title.nb" value="Tittel" lang="nb""#), 1);
    assert_eq!(count(&html, r#"<label for="title.nb" lang="nb" class="ds-label">Bokmål</label>"#), 1);
}

#[test]
fn the_days_of_an_event_are_short_for_the_eye_and_long_for_the_ear() {
    let date = EventDate::new(Locale::Nb, day(2018, 1, 30), day(2018, 2, 1));
    assert_eq!((date.days.as_str(), date.months.as_str(), date.year.as_str()), ("30–1", "jan–feb", "2018"));
    assert_eq!(date.words, "30. januar 2018 – 1. februar 2018");
}

#[test]
fn initials_are_those_of_the_first_and_the_last_name() {
    assert_eq!(
        [initials("Kari Nordmann"), initials("øyvind"), initials("Anna Maria (Mia) Ek"), initials("")],
        ["KN", "Ø", "AE", ""].map(String::from)
    );
}

/// To look at the parts in a browser: bundle `style/main.css` beside these pages.
#[test]
#[ignore = "writes files, for looking at them"]
fn the_styleguide_is_written() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/styleguide");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, sample) in SAMPLES {
        std::fs::write(folder.join(format!("{name}.html")), sample()).unwrap();
    }
    for colour in ["#c8102e", "#ffd100", "#5b2d8e"] {
        std::fs::write(folder.join(format!("{}.css", &colour[1..])), super::colours::stylesheet(colour).unwrap()).unwrap();
    }
}

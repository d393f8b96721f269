//! The written text, read back: exact lines, and by a parser that is not ours (`calcard`).

mod times;

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarParameterName, ICalendarProperty};
use chrono::{DateTime, Utc};
use chrono_tz::Europe;

use super::*;

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

fn meeting() -> Entry {
    Entry {
        uid: "0197-4c1b@samling.example".into(),
        sequence: 0,
        stamp: at("2026-09-01T10:00:00Z"),
        last_modified: None,
        starts_at: at("2026-11-05T08:00:00Z"),
        ends_at: at("2026-11-05T15:00:00Z"),
        zone: Europe::Oslo,
        language: "nb".into(),
        summary: "Smart by-forum".into(),
        description: None,
        location: None,
        url: None,
        status: Status::Confirmed,
        organizer: Organizer { name: "Åre kommun".into(), email: "samling@are.example".into() },
        categories: vec![],
    }
}

fn kari() -> Attendee {
    Attendee { name: "Kari Nordmann".into(), email: "kari@example.no".into(), participation: Participation::Accepted }
}

fn published(entry: Entry) -> Calendar {
    Calendar::Publish { feed: None, entries: vec![entry] }
}

/// The lines with folds undone.
fn unfolded(ics: &str) -> Vec<String> {
    let whole = ics.replace("\r\n ", "");
    whole.strip_suffix("\r\n").unwrap().split("\r\n").map(str::to_owned).collect()
}

/// The lines of a property, unfolded, in the first VEVENT.
fn lines_of(ics: &str, property: &str) -> Vec<String> {
    let is_it = |line: &String| line.strip_prefix(property).is_some_and(|rest| rest.starts_with([':', ';']));
    let event = unfolded(ics).into_iter().skip_while(|line| line != "BEGIN:VEVENT");
    event.take_while(|line| line != "END:VEVENT").filter(is_it).collect()
}

fn line_of(entry: Entry, property: &str) -> String {
    lines_of(&published(entry).to_ics(), property).concat()
}

// Methods

#[test]
fn a_request_is_written_line_by_line() {
    let entry = Entry {
        sequence: 2,
        last_modified: Some(at("2026-08-31T09:30:15Z")),
        description: Some("Velkommen!\r\nTa med PC; og godt humør, gjerne.".into()),
        location: Some("Folkets hus, Åre".into()),
        url: Some("https://samling.example/nb/events/smart-by".into()),
        categories: vec!["Smarte samfunn".into(), "Helse, omsorg".into()],
        ..meeting()
    };
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Samling//Samling//EN",
        "METHOD:REQUEST",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Oslo",
        "BEGIN:DAYLIGHT",
        "DTSTART:20250330T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20251026T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "UID:0197-4c1b@samling.example",
        "SEQUENCE:2",
        "DTSTAMP:20260901T100000Z",
        "LAST-MODIFIED:20260831T093015Z",
        "DTSTART;TZID=Europe/Oslo:20261105T090000",
        "DTEND;TZID=Europe/Oslo:20261105T160000",
        "SUMMARY;LANGUAGE=nb:Smart by-forum",
        "DESCRIPTION;LANGUAGE=nb:Velkommen!\\nTa med PC\\; og godt humør\\, gjerne.",
        "LOCATION;LANGUAGE=nb:Folkets hus\\, Åre",
        "URL:https://samling.example/nb/events/smart-by",
        "CATEGORIES;LANGUAGE=nb:Smarte samfunn,Helse\\, omsorg",
        "STATUS:CONFIRMED",
        "ORGANIZER;CN=\"Åre kommun\":mailto:samling@are.example",
        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN=\"Kari Nordmann\":mailto:kari@example.no",
        "END:VEVENT",
        "END:VCALENDAR",
    ];
    assert_eq!(unfolded(&Calendar::Request { entry, attendee: kari() }.to_ics()), expected);
}

#[test]
fn an_invitation_asks_for_an_answer() {
    let attendee = Attendee { participation: Participation::NeedsAction, ..kari() };
    assert_eq!(
        lines_of(&Calendar::Request { entry: meeting(), attendee }.to_ics(), "ATTENDEE"),
        ["ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"Kari Nordmann\":mailto:kari@example.no"]
    );
}

#[test]
fn a_cancellation_is_cancelled_whatever_the_entry_says() {
    let calendar = Calendar::Cancel { entry: meeting(), attendee: kari() };
    assert_eq!(calendar.method(), Method::Cancel);
    let ics = calendar.to_ics();
    assert_eq!(unfolded(&ics)[3], "METHOD:CANCEL");
    assert_eq!(lines_of(&ics, "STATUS"), ["STATUS:CANCELLED"]);
    assert_eq!(lines_of(&ics, "ATTENDEE").len(), 1);
}

#[test]
fn a_feed_has_a_name_and_a_pace_and_names_no_attendee() {
    let feed = Feed { name: "Møteplass, Trøndelag".into(), language: "nb".into() };
    let cancelled = Entry { status: Status::Cancelled, ..meeting() };
    let ics = Calendar::Publish { feed: Some(feed), entries: vec![meeting(), cancelled] }.to_ics();
    let lines = unfolded(&ics);
    assert_eq!(
        lines[3..8],
        [
            "METHOD:PUBLISH",
            "NAME;LANGUAGE=nb:Møteplass\\, Trøndelag",
            "X-WR-CALNAME:Møteplass\\, Trøndelag",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            "X-PUBLISHED-TTL:PT1H"
        ]
    );
    let status: Vec<_> = lines.iter().filter(|line| line.starts_with("STATUS")).collect();
    assert_eq!(status, ["STATUS:CONFIRMED", "STATUS:CANCELLED"]);
    assert!(!ics.contains("ATTENDEE"));
}

#[test]
fn the_media_type_names_the_method() {
    for method in [Method::Publish, Method::Request, Method::Cancel] {
        assert_eq!(method.content_type(), format!("text/calendar; method={}; charset=UTF-8", method.as_str()));
    }
}

#[test]
fn what_is_not_given_is_not_written() {
    let empty = Entry {
        description: Some(String::new()),
        location: Some(" \n".into()),
        url: Some(String::new()),
        language: String::new(),
        organizer: Organizer { name: " ".into(), email: "samling@are.example".into() },
        ..meeting()
    };
    let lines = unfolded(&published(empty).to_ics());
    let event = &lines[lines.iter().position(|line| line == "BEGIN:VEVENT").unwrap()..];
    assert_eq!(
        event,
        [
            "BEGIN:VEVENT",
            "UID:0197-4c1b@samling.example",
            "SEQUENCE:0",
            "DTSTAMP:20260901T100000Z",
            "DTSTART;TZID=Europe/Oslo:20261105T090000",
            "DTEND;TZID=Europe/Oslo:20261105T160000",
            "SUMMARY:Smart by-forum",
            "STATUS:CONFIRMED",
            "ORGANIZER:mailto:samling@are.example",
            "END:VEVENT",
            "END:VCALENDAR"
        ]
    );
}

// Lines

#[test]
fn lines_fold_at_75_octets_between_characters() {
    for character in ["a", "å", "ø", "€", "😀", "👩‍👩‍👧"] {
        for lead in 0..80 {
            let summary = format!("{}{}", "x".repeat(lead), character.repeat(60));
            let ics = published(Entry { summary: summary.clone(), ..meeting() }).to_ics();
            let octets: Vec<usize> = ics.split("\r\n").map(str::len).collect();
            assert!(octets.iter().all(|octets| *octets <= 75), "{octets:?}");
            assert_eq!(lines_of(&ics, "SUMMARY"), [format!("SUMMARY;LANGUAGE=nb:{summary}")]);
        }
    }
}

#[test]
fn a_line_of_75_octets_is_not_folded_and_one_of_76_is() {
    let line = |octets: usize| {
        let summary = "x".repeat(octets - "SUMMARY;LANGUAGE=nb:".len());
        let ics = published(Entry { summary, ..meeting() }).to_ics();
        ics.split("\r\n").skip_while(|line| !line.starts_with("SUMMARY")).take(2).map(str::len).collect::<Vec<_>>()
    };
    assert_eq!(line(75), [75, "STATUS:CONFIRMED".len()]);
    assert_eq!(line(76), [75, 2]);
}

#[test]
fn names_with_quotation_marks_and_separators_stay_one_parameter() {
    let attendee = Attendee { name: "Per \"Pelle\"; Ås: 2, ^caret\\".into(), ..kari() };
    assert_eq!(
        lines_of(&Calendar::Request { entry: meeting(), attendee }.to_ics(), "ATTENDEE"),
        ["ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN=\"Per ^'Pelle^'; Ås: 2, ^^caret\\\":mailto:kari@example.no"]
    );
}

#[test]
fn mail_addresses_become_addresses_of_calendar_users() {
    let line = |email: &str| {
        let organizer = Organizer { name: String::new(), email: email.into() };
        line_of(Entry { organizer, ..meeting() }, "ORGANIZER")
    };
    assert_eq!(line(" kari+moete@example.no "), "ORGANIZER:mailto:kari+moete@example.no");
    assert_eq!(line("kåre@example.no"), "ORGANIZER:mailto:k%C3%A5re@example.no");
    assert_eq!(line("a%b&c=d/e?f@example.no"), "ORGANIZER:mailto:a%25b%26c%3Dd%2Fe%3Ff@example.no");
    assert_eq!(line("x@y\r\nATTENDEE:mailto:z@y"), "ORGANIZER:mailto:x@yATTENDEE%3Amailto%3Az@y");
}

#[test]
fn the_address_of_a_page_is_no_text() {
    let line = |url: &str| line_of(Entry { url: Some(url.into()), ..meeting() }, "URL");
    assert_eq!(line("https://x.example/a?b=1,2;3&c=%20#d"), "URL:https://x.example/a?b=1,2;3&c=%20#d");
    assert_eq!(line("https://x.example/å b\"\r\nX:1"), "URL:https://x.example/%C3%A5%20b%22X:1");
}

#[test]
fn a_language_that_is_no_tag_is_left_out() {
    assert_eq!(line_of(Entry { language: "nb:x\r\nX".into(), ..meeting() }, "SUMMARY"), "SUMMARY:Smart by-forum");
}

#[test]
fn line_breaks_are_kept_in_descriptions_and_are_spaces_elsewhere() {
    let breaks = "a\r\nb\nc\rd\u{2028}e\u{85}f\u{b}g\th\u{0}i\u{7f}j";
    let entry = Entry { summary: breaks.into(), description: Some(breaks.into()), ..meeting() };
    assert_eq!(line_of(entry.clone(), "SUMMARY"), "SUMMARY;LANGUAGE=nb:a b c d e f g hij");
    assert_eq!(line_of(entry, "DESCRIPTION"), "DESCRIPTION;LANGUAGE=nb:a\\nb\\nc\\nd\\ne\\nf\\ng hij");
}

/// Strings of what breaks calendars, of any length; the same in every run.
struct Strings(u64);

impl Strings {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }

    fn next(&mut self) -> String {
        const PIECES: [&str; 30] = [
            "a",
            "Z",
            " ",
            "  ",
            "å",
            "ø",
            "Ä",
            "€",
            "😀",
            "👩‍👩‍👧",
            "\u{301}",
            "\u{202e}",
            "\u{feff}",
            "\\",
            "\\n",
            "\\N",
            "\"",
            "^",
            "^n",
            "^'",
            ";",
            ":",
            ",",
            "=",
            "\r\n",
            "\n ",
            "\t",
            "\u{7}",
            "\u{2029}",
            "\r\nEND:VEVENT\r\n",
        ];
        let pieces = self.below(60);
        let text: String = (0..pieces).map(|_| PIECES[self.below(PIECES.len())]).collect();
        // Any other character, now and then.
        let other = char::from_u32(self.below(0x11_0000) as u32).map(String::from).unwrap_or_default();
        text + &other + "."
    }
}

fn components(ics: &str) -> Vec<ICalendarComponent> {
    ICalendar::parse(ics).unwrap_or_else(|_| panic!("does not parse: {ics}")).components
}

fn texts(component: &ICalendarComponent, property: &ICalendarProperty) -> Vec<String> {
    let entry = component.property(property).unwrap();
    entry.values.iter().map(|value| value.as_text().unwrap().to_owned()).collect()
}

/// What stays of a text: its visible characters, with breaks as given.
fn kept(text: &str, line_break: &str) -> String {
    let one_kind =
        text.replace("\r\n", "\n").replace(['\r', '\u{2029}', '\u{2028}', '\u{85}', '\u{b}', '\u{c}', '\u{1c}', '\u{1d}', '\u{1e}'], "\n");
    let visible: String = one_kind.replace('\t', " ").chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    visible.replace('\n', line_break)
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn whatever_people_type_comes_back_from_another_parser() {
    let mut strings = Strings(0x5eed_1234_abcd);
    for _ in 0..3_000 {
        let (summary, description, location, category, name) =
            (strings.next(), strings.next(), strings.next(), strings.next(), strings.next());
        let entry = Entry {
            summary: summary.clone(),
            description: Some(description.clone()),
            location: Some(location.clone()),
            categories: vec![category.clone(), "b".into()],
            url: Some(strings.next()),
            uid: strings.next(),
            organizer: Organizer { name: strings.next(), email: strings.next() },
            ..meeting()
        };
        let attendee = Attendee { name: name.clone(), email: strings.next(), ..kari() };
        let ics = Calendar::Request { entry, attendee }.to_ics();

        let octets = ics.split("\r\n").map(str::len).max();
        assert!(octets <= Some(75), "{octets:?} octets: {ics}");
        assert!(!ics.replace("\r\n", "").contains(|c: char| c.is_control() || c == '\u{2028}' || c == '\u{2029}'), "{ics}");
        let names: Vec<_> = unfolded(&ics).iter().map(|line| line.split([':', ';']).next().unwrap().to_owned()).collect();
        let event = names.iter().rposition(|name| name == "BEGIN").unwrap();
        assert_eq!(
            names[event..],
            [
                "BEGIN",
                "UID",
                "SEQUENCE",
                "DTSTAMP",
                "DTSTART",
                "DTEND",
                "SUMMARY",
                "DESCRIPTION",
                "LOCATION",
                "URL",
                "CATEGORIES",
                "STATUS",
                "ORGANIZER",
                "ATTENDEE",
                "END",
                "END"
            ]
        );

        let components = components(&ics);
        let event = components.last().unwrap();
        assert_eq!(texts(event, &ICalendarProperty::Summary), [kept(&summary, " ")]);
        assert_eq!(texts(event, &ICalendarProperty::Description), [kept(&description, "\n")]);
        assert_eq!(texts(event, &ICalendarProperty::Location), [kept(&location, " ")]);
        // `calcard` cares less about the spaces in these.
        let categories = texts(event, &ICalendarProperty::Categories);
        assert_eq!(categories.iter().map(|text| words(text)).collect::<Vec<_>>(), [words(&kept(&category, " ")), vec!["b"]]);
        assert_eq!(name_of_attendee(&ics), kept(&name, " "));
    }
}

/// The attendee's CN with RFC 6868 undone, which `calcard` does not do.
fn name_of_attendee(ics: &str) -> String {
    let line = lines_of(ics, "ATTENDEE").concat();
    let (_, rest) = line.split_once("CN=\"").unwrap();
    let (name, after) = rest.split_once('"').unwrap();
    assert!(after.starts_with(":mailto:") && !after.contains('"'), "{line}");
    name.replace("^^", "\u{0}").replace("^'", "\"").replace('\u{0}', "^")
}

#[test]
fn another_parser_finds_the_language_of_a_text() {
    let components = components(&published(meeting()).to_ics());
    let summary = components.last().unwrap().property(&ICalendarProperty::Summary).unwrap();
    let language = summary.parameter(&ICalendarParameterName::Language).unwrap();
    assert_eq!(language.as_text(), Some("nb"));
}

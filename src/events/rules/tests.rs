use super::*;
use crate::{
    error::FieldErrors,
    events::model::{Attendance, Event, EventId, EventState, Languages, PartnerRole, RegistrationStatus, Seats},
    forms::Fields,
    i18n::{Lang, Locale, Localized},
    people::model::Country,
};
use chrono::{DateTime, Duration, TimeZone, Utc};
use chrono_tz::Tz;

const OSLO: Tz = chrono_tz::Europe::Oslo;

fn at(y: i32, m: u32, d: u32, h: u32) -> DateTime<Utc> {
    OSLO.with_ymd_and_hms(y, m, d, h, 0, 0).unwrap().to_utc()
}

fn now() -> DateTime<Utc> {
    at(2026, 10, 1, 10)
}

fn event() -> Event {
    Event {
        title: Localized::of([(Locale::Nb, "Tsunamien"), (Locale::En, "The tsunami")]),
        calendar_sequence: 2,
        reminded_at: Some(now()),
        ..Event::sample(now())
    }
}

fn seats(capacity: Option<i64>, taken: i64, waiting: i64) -> Seats {
    Seats { capacity, taken, waiting }
}

fn refused<T: std::fmt::Debug>(outcome: Result<T, FieldErrors>) -> Vec<(String, String)> {
    outcome.unwrap_err().iter().map(|(field, problem)| (field.to_owned(), problem.key.clone())).collect()
}

fn new(changes: &[(&str, &str)]) -> Result<NewEvent, FieldErrors> {
    let mut fields = Fields::from([("title.nb", "Tsunamien"), ("date", "2026-11-05"), ("start", "09:00"), ("end", "15:00")]);
    changes.iter().for_each(|(name, value)| fields.set(name, *value));
    parse_new(&fields, &[Locale::Nb.lang(), Locale::Sv.lang()], OSLO, now())
}

fn told(field: &str, key: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), key.to_owned())]
}

#[test]
fn four_fields_make_an_event() {
    let made = new(&[]).unwrap();
    let title = Localized::of([(Locale::Nb, "Tsunamien")]);
    assert_eq!(made, NewEvent { title, starts_at: at(2026, 11, 5, 9), ends_at: at(2026, 11, 5, 15) });
}

#[test]
fn a_title_in_one_language_suffices_and_in_none_does_not() {
    assert!(new(&[("title.nb", ""), ("title.sv", "Tsunamin")]).is_ok());
    assert_eq!(refused(new(&[("title.nb", "  ")])), told("title", "events-title-missing"));
    assert_eq!(refused(new(&[("title.sv", &"å".repeat(251))])), told("title.sv", "forms-too-long"));
    assert!(new(&[("title.sv", &"å".repeat(250))]).is_ok());
}

#[test]
fn an_event_ends_after_it_starts() {
    assert_eq!(refused(new(&[("end", "09:00")])), told("end", "events-ends-before-start"));
    assert_eq!(refused(new(&[("end_date", "2026-11-04")])), told("end_date", "events-ends-before-start"));
    assert_eq!(new(&[("end", "01:00"), ("end_date", "2026-11-06")]).unwrap().ends_at, at(2026, 11, 6, 1));
    assert_eq!(refused(new(&[("end_date", "2026-12-06")])), told("end_date", "events-too-many-days"));
}

#[test]
fn a_year_that_nobody_means_is_asked_about() {
    for date in ["1999-11-05", "2037-01-01", "2126-11-05"] {
        assert_eq!(refused(new(&[("date", date)])), told("date", "events-date-far-away"), "{date}");
    }
    assert!(new(&[("date", "2018-01-30")]).is_ok());
}

#[test]
fn nights_of_changed_clocks_have_an_order_of_their_own() {
    // 02.30 does not exist on this night and becomes 03.30: after 03.00.
    let spring = |start, end| new(&[("date", "2027-03-28"), ("start", start), ("end", end)]);
    assert_eq!(refused(spring("02:30", "03:00")), told("end", "events-ends-before-start"));
    let made = spring("01:00", "03:30").unwrap();
    assert_eq!(made.ends_at - made.starts_at, Duration::minutes(90));
    let autumn = new(&[("date", "2026-10-25"), ("start", "01:00"), ("end", "03:30")]).unwrap();
    assert_eq!(autumn.ends_at - autumn.starts_at, Duration::minutes(210));
}

#[test]
fn a_new_events_languages_are_the_organisations_and_the_neighbours() {
    let tags = |country, reader| first_languages(country, reader).iter().map(Lang::to_string).collect::<Vec<_>>();
    assert_eq!(tags(Country::No, Locale::Sv), ["nb", "sv"]);
    assert_eq!(tags(Country::No, Locale::Nn), ["nn", "sv"]);
    assert_eq!(tags(Country::Se, Locale::En), ["sv", "nb"]);
    assert_eq!(tags(Country::Fi, Locale::En), ["en", "sv", "nb"]);
}

#[test]
fn texts_in_languages_that_the_form_does_not_show_are_kept() {
    let mut it = event();
    Texts::parse(&Fields::from([("title.nb", ""), ("title.sv", "Tsunamin")]), &it).unwrap().apply(&mut it);
    assert_eq!(it.title, Localized::of([(Locale::Sv, "Tsunamin"), (Locale::En, "The tsunami")]));
}

#[test]
fn what_the_form_shows_is_what_it_reads_back() {
    let mut it = event();
    (it.starts_at, it.ends_at) = (at(2026, 11, 5, 9), at(2026, 11, 6, 15));
    it.attendance = Attendance::Mixed;
    it.joining_link = "https://video.example/x".into();
    it.registration_opens_at = Some(at(2026, 10, 2, 8));
    it.registration_closes_at = Some(at(2026, 11, 1, 12));
    let mut again = it.clone();
    TimePlace::parse(&TimePlace::fields(&it), now()).unwrap().apply(&mut again);
    Settings::parse(&Settings::fields(&it, &seats(Some(80), 0, 0), &[]), &it).unwrap().apply(&mut again);
    Texts::parse(&Texts::fields(&it), &it).unwrap().apply(&mut again);
    assert_eq!(again, it);
}

fn settings(changes: &[(&str, &str)]) -> Result<Settings, FieldErrors> {
    let mut fields = Settings::fields(&event(), &seats(None, 0, 0), &[]);
    changes.iter().for_each(|(name, value)| fields.set(name, *value));
    Settings::parse(&fields, &event())
}

#[test]
fn an_address_is_small_letters_digits_and_hyphens() {
    for slug in ["Tsunami", "å", "a b", "-a", "a-", "new", "a/b"] {
        assert_eq!(refused(settings(&[("slug", slug)])), told("slug", "events-slug-letters"), "{slug}");
    }
    assert_eq!(settings(&[("slug", "tsunami-2027")]).unwrap().slug, "tsunami-2027");
}

#[test]
fn languages_keep_their_order_without_gaps() {
    let chosen = settings(&[("language1", ""), ("language2", "sv"), ("language3", ""), ("language4", "no")]).unwrap().languages;
    assert_eq!(chosen, Languages(vec![Locale::Sv.lang(), Locale::Nb.lang()]));
    assert_eq!(refused(settings(&[("language2", "nb")])), told("language2", "events-language-twice"));
    assert_eq!(refused(settings(&[("language1", ""), ("language2", "")])), told("language1", "events-language-missing"));
    assert_eq!(refused(settings(&[("language1", "\"><script>")])), told("language1", "forms-choose"));
}

#[test]
fn a_registration_window_has_defaults_and_an_order() {
    let it = settings(&[("opens_date", "2026-10-10"), ("closes_date", "2026-10-20")]).unwrap();
    assert_eq!(it.registration_opens_at, Some(at(2026, 10, 10, 0)));
    assert_eq!(it.registration_closes_at, Some(at(2026, 10, 20, 23) + Duration::minutes(59)));
    let wrong = settings(&[("opens_date", "2026-10-20"), ("closes_date", "2026-10-19")]);
    assert_eq!(refused(wrong), told("closes_date", "events-closes-before-it-opens"));
    assert_eq!(refused(settings(&[("opens_date", "2026-11-06")])), told("opens_date", "events-opens-after-the-event"));
    assert_eq!(refused(settings(&[("opens_time", "08:00")])), told("opens_date", "forms-empty"));
}

#[test]
fn a_new_partner_has_a_name_and_a_country() {
    assert_eq!(refused(parse_partner(&Fields::from([("role", "host")]))), told("organisation", "events-partner-missing"));
    assert_eq!(refused(parse_partner(&Fields::from([("role", "host"), ("name", "Ny")]))), told("country", "forms-choose"));
    let new = parse_partner(&Fields::from([("role", "funder"), ("name", "Interreg"), ("country", "XX")])).unwrap();
    assert_eq!(new, NewPartner { organisation: None, name: "Interreg".into(), country: Country::Other, role: PartnerRole::Funder });
}

#[test]
fn registration_follows_state_window_and_seats() {
    use RegistrationStatus::*;
    let full = seats(Some(5), 5, 2);
    let status = |change: &dyn Fn(&mut Event), seats: &Seats, now| {
        let mut it = event();
        change(&mut it);
        registration_status(&it, seats, now)
    };
    let free = seats(Some(5), 3, 0);
    assert_eq!(status(&|_| (), &seats(None, 9, 0), now()), Open { left: None });
    assert_eq!(status(&|_| (), &free, now()), Open { left: Some(2) });
    assert_eq!(status(&|_| (), &full, now()), Full { waiting: 2 });
    assert_eq!(status(&|_| (), &seats(Some(3), 5, 0), now()), Full { waiting: 0 }, "the capacity was lowered");
    assert_eq!(status(&|_| (), &seats(Some(5), 4, 1), now()), Full { waiting: 1 }, "a freed seat belongs to who waits");
    assert_eq!(status(&|e| e.attendance = Attendance::Online, &full, now()), Open { left: None });
    let opens = at(2026, 10, 2, 8);
    assert_eq!(status(&|e| e.registration_opens_at = Some(opens), &free, now()), NotYet { opens_at: opens });
    assert_eq!(status(&|e| e.registration_opens_at = Some(opens), &free, opens), Open { left: Some(2) });
    assert_eq!(status(&|e| e.registration_closes_at = Some(opens), &free, opens), Closed);
    assert_eq!(status(&|_| (), &free, at(2026, 11, 5, 14)), Open { left: Some(2) }, "while it is under way");
    assert_eq!(status(&|_| (), &free, at(2026, 11, 5, 15)), Over);
    assert_eq!(status(&|e| e.state = EventState::Draft, &free, now()), Closed);
    assert_eq!(status(&|e| e.state = EventState::Cancelled, &free, at(2026, 12, 1, 0)), Cancelled);
    assert_eq!(status(&|e| e.state = EventState::Postponed, &free, at(2026, 12, 1, 0)), Postponed);
}

#[test]
fn a_page_holds_until_what_it_says_changes() {
    let mut it = event();
    it.registration_closes_at = Some(at(2026, 10, 20, 0));
    assert_eq!(changes_next(&it, now()), Some(at(2026, 10, 20, 0)));
    assert_eq!(changes_next(&it, at(2026, 10, 20, 0)), Some(it.starts_at));
    assert_eq!(changes_next(&it, it.starts_at), Some(it.ends_at));
    assert_eq!(changes_next(&it, it.ends_at), None);
}

#[test]
fn a_move_is_told_of_time_and_place_and_nothing_else() {
    let changed = |change: &dyn Fn(&mut Event)| {
        let (before, mut after) = (event(), event());
        after.id = before.id.clone();
        change(&mut after);
        must_tell(&before, &after, now())
    };
    assert!(changed(&|e| e.starts_at = at(2026, 11, 5, 10)));
    assert!(changed(&|e| e.ends_at = at(2026, 11, 5, 16)));
    assert!(changed(&|e| e.venue_city = "Strömstad".into()));
    assert!(changed(&|e| e.attendance = Attendance::Online));
    assert!(!changed(&|e| e.title = Localized::one(Locale::Nb, "Ny tittel")));
    assert!(!changed(&|e| e.joining_link = "https://video.example".into()), "nobody is on the net");
    assert!(!changed(&|e| e.time_zone = "Europe/Stockholm".into()), "the same moments under another name");
}

#[test]
fn nobody_is_told_of_a_draft_or_of_what_is_over() {
    let moved = |state, now| {
        let mut before = event();
        before.state = state;
        let mut after = before.clone();
        after.starts_at -= Duration::hours(1);
        must_tell(&before, &after, now)
    };
    assert!(!moved(EventState::Draft, now()));
    assert!(!moved(EventState::Postponed, now()));
    assert!(!moved(EventState::Published, at(2027, 1, 1, 0)));
    assert!(moved(EventState::Published, now()));
}

#[test]
fn a_move_raises_the_sequence_and_remembers_the_former_time() {
    let before = event();
    let mut after = Event { starts_at: at(2026, 11, 12, 9), ends_at: at(2026, 11, 12, 15), ..before.clone() };
    raise(&before, &mut after);
    assert_eq!((after.calendar_sequence, after.previous_starts_at, after.reminded_at), (3, Some(before.starts_at), None));
    let mut elsewhere = Event { venue_city: "Strömstad".into(), ..before.clone() };
    raise(&before, &mut elsewhere);
    assert_eq!((elsewhere.calendar_sequence, elsewhere.previous_starts_at, elsewhere.reminded_at), (3, None, Some(now())));
}

#[test]
fn states_follow_each_other_in_one_order() {
    use EventState::*;
    let allowed: Vec<_> = EventState::ALL
        .iter()
        .flat_map(|from| EventState::ALL.iter().map(move |to| (*from, *to)))
        .filter(|(from, to)| may_become(*from, *to))
        .collect();
    let expected = [
        (Draft, Published),
        (Published, Cancelled),
        (Published, Postponed),
        (Cancelled, Published),
        (Postponed, Published),
        (Postponed, Cancelled),
    ];
    assert_eq!(allowed, expected);
}

#[test]
fn a_copy_is_a_draft_with_its_window_moved_along() {
    let mut from = event();
    from.registration_closes_at = Some(at(2026, 10, 29, 12));
    from.state_note = Localized::one(Locale::Nb, "Sykdom");
    // On the other side of the change to summer time.
    let copied = copy(&from, EventId::new(), "tsunami-2027".into(), (at(2027, 4, 8, 9), at(2027, 4, 8, 15)), now());
    assert_eq!(copied.registration_closes_at, Some(at(2027, 4, 1, 12)));
    assert_eq!((copied.state, copied.calendar_sequence, copied.organizer_name.as_str()), (EventState::Draft, 0, ""));
    assert_eq!((copied.title, copied.venue_name, copied.state_note), (from.title, from.venue_name, Localized::default()));
}

//! The lines of a mail as proposed sessions: `09.30 Åpning – Kari Nordmann`. And names on one line: `Auditoriet, Rom 2`.
//!
//! Nothing is saved from here: the organiser sees each proposal beside its line, and what was not understood, and then accepts.

use super::{
    MAX_TITLE, USUAL_MINUTES,
    days::{self, Heading},
    people,
    times::{self, Timed},
};
use crate::{
    error::Problem,
    forms::one_line,
    problem,
    programme::model::{Room, RoomId, SessionKind},
    time::wire,
};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// How many lines are read at most; more are told.
pub const MOST_LINES: usize = 400;

/// What reading needs to know of the event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    /// Its local days; the first is where lines stand until one names another.
    #[serde(with = "wire::dates")]
    pub days: Vec<NaiveDate>,
    /// When it ends, on the last of its days.
    #[serde(with = "wire::clock")]
    pub closes: NaiveTime,
    pub rooms: Vec<Room>,
}

/// A session as a line proposes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The line's number, from 1.
    pub line: usize,
    /// When it is held; `None` where the line names no time, or no day of the event.
    pub at: Option<(NaiveDate, NaiveTime)>,
    pub minutes: i64,
    pub kind: SessionKind,
    pub title: String,
    pub speakers: Vec<ProposedSpeaker>,
    pub room: Option<RoomId>,
    /// Whether it is most likely one: greetings and headings between are proposed, but not chosen.
    pub likely: bool,
}

/// A speaker as a line names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedSpeaker {
    pub name: String,
    /// `rådmann`.
    pub title: String,
    pub organisation: String,
}

/// A line that was not understood, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Misread {
    pub line: usize,
    pub text: String,
    pub why: Problem,
}

/// What pasted lines say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pasted {
    pub proposals: Vec<Proposal>,
    pub misread: Vec<Misread>,
}

/// A line's time: what comes before it lasts until then at most.
struct Moment {
    line: usize,
    day: Option<NaiveDate>,
    start: NaiveTime,
    end: Option<NaiveTime>,
}

/// Reads pasted lines. Each proposal lasts until the line's own end, else until the next line of its day with a later time (a session's, or `16.30
/// Slutt`), else until the event's end (where that is near) or half an hour.
pub fn read(text: &str, setting: &Setting) -> Pasted {
    let mut out = Pasted::default();
    let mut moments: Vec<Moment> = Vec::new();
    let mut day = setting.days.first().copied();
    // Where times stand behind: not in a mail that has them in front, but for "Lunsj 12.00".
    let lines = || text.lines().take(MOST_LINES).map(clean).filter(|line| days::heading(line, &setting.days).is_none());
    let in_front = lines().filter(|line| times::leading(line).is_some()).count();
    let behind = lines().filter(|line| times::leading(line).is_none() && times::trailing(line).is_some()).count() > 2 * in_front;
    let (mut may_go_on, mut signed, mut room) = (false, false, None::<RoomId>);
    for (number, raw) in (1..).zip(text.lines()) {
        if number > MOST_LINES {
            out.misread.push(Misread { line: number, text: String::new(), why: problem!("programme-line-too-many", max = MOST_LINES) });
            break;
        }
        let line = clean(raw);
        if line.is_empty() {
            may_go_on = false;
            continue;
        }
        let (about, named) = named_room(&line, &setting.rooms);
        if let Some(heading) = days::heading(about, &setting.days) {
            room = named;
            day = match heading {
                Heading::Day(named) => Some(named),
                Heading::Elsewhere => {
                    out.misread.push(Misread { line: number, text: line, why: problem!("programme-line-other-day") });
                    None
                }
            };
            may_go_on = false;
            continue;
        }
        if let Some(named) = is_room(&line, &setting.rooms) {
            (room, may_go_on) = (Some(named), false);
            continue;
        }
        let timed = times::leading(&line).or_else(|| times::trailing(&line).filter(|timed| behind || kind_of(timed.rest).is_pause()));
        if timed.is_none()
            && may_go_on
            && let Some(last) = out.proposals.last_mut()
            && last.speakers.is_empty()
            && !last.kind.is_pause()
        {
            // The names under a title belong to it.
            if let Some(people) = people::read(&line) {
                last.speakers = people;
                continue;
            }
        }
        let (moment, rest) = match timed {
            Some(Timed { start, end, rest }) => (Some(Moment { line: number, day, start, end }), rest),
            None => (None, line.as_str()),
        };
        let start = moment.as_ref().map(|m| m.start);
        signed |= start.is_none() && says_goodbye(&line);
        if let Some(moment) = moment {
            let closes = moment.end.is_none() && says_end(rest) && moments.iter().any(|m| m.day == day && m.start < moment.start);
            moments.push(moment);
            if closes {
                may_go_on = false;
                continue;
            }
        }
        match proposal(number, rest, setting) {
            Ok(proposal) => {
                may_go_on = true;
                let likely = start.is_some() || !(signed || line.ends_with([':', '!', ',', '.']) || begins_as_time(&line));
                let room = proposal.room.clone().or_else(|| room.clone());
                out.proposals.push(Proposal { at: day.zip(start), likely, room, ..proposal });
            }
            Err(why) => {
                may_go_on = false;
                out.misread.push(Misread { line: number, text: line, why });
            }
        }
    }
    for proposal in &mut out.proposals {
        if let Some(minutes) = length(proposal, &moments, setting) {
            proposal.minutes = minutes;
        }
    }
    out
}

/// "16.30 Slutt": a line that only says when it is over.
fn says_end(rest: &str) -> bool {
    const ENDS: [&str; 12] = [
        "slut",
        "slutt",
        "avslut",
        "ferdig",
        "end",
        "the end",
        "slut för dagen",
        "slutt for dagen",
        "end of the day",
        "tack för i dag",
        "tack för idag",
        "takk for i dag",
    ];
    ENDS.contains(&rest.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().as_str())
}

/// "Vennlig hilsen": what follows is who wrote.
fn says_goodbye(line: &str) -> bool {
    const BYES: [&str; 14] = [
        "vennlig hilsen",
        "med vennlig hilsen",
        "venleg helsing",
        "med venleg helsing",
        "hilsen",
        "helsing",
        "mvh",
        "vänlig hälsning",
        "vänliga hälsningar",
        "med vänlig hälsning",
        "hälsningar",
        "hälsar",
        "kind regards",
        "best regards",
    ];
    let line = line.to_lowercase();
    BYES.iter().any(|bye| line.strip_prefix(bye).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
}

/// `25.00 …`: numbers that are meant as a time, and are none.
fn begins_as_time(line: &str) -> bool {
    let first = line.split_whitespace().next().unwrap_or_default();
    first.contains(['.', ':']) && first.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b':' | b'-'))
}

/// One line: no bullets, no-break spaces as spaces, tabs as dashes, as they come out of tables.
fn clean(raw: &str) -> String {
    let raw = raw.trim().trim_start_matches(['•', '*', '·', '▪', '‣', '◦', '●', '>', '|']).trim_start();
    let raw = raw.strip_prefix("- ").or_else(|| raw.strip_prefix("– ")).unwrap_or(raw);
    let cells: Vec<String> = raw.split('\t').map(|cell| one_line(&cell.replace('\u{ad}', ""))).filter(|cell| !cell.is_empty()).collect();
    cells.join(" – ")
}

/// What stands behind the time.
fn proposal(line: usize, rest: &str, setting: &Setting) -> Result<Proposal, Problem> {
    let (rest, said_minutes) = minutes_in_brackets(rest);
    let (rest, room) = named_room(rest, &setting.rooms);
    let without = if room.is_none() { bracketed_room(rest, &setting.rooms) } else { None };
    let (rest, room) = without.as_ref().map_or((rest, room), |(rest, room)| (rest.as_str(), Some(room.clone())));
    let (title, mut speakers) = title_and_speakers(rest);
    let title = title.trim_matches(|c: char| c.is_whitespace() || matches!(c, '–' | '—' | '|' | ':' | ',' | ';')).trim_end_matches(" -");
    if !title.chars().any(char::is_alphanumeric) {
        return Err(problem!("programme-line-no-title"));
    }
    if title.chars().count() > MAX_TITLE {
        return Err(problem!("forms-too-long", max = MAX_TITLE));
    }
    let kind = kind_of(title);
    if kind == SessionKind::Panel {
        speakers = people::in_panel(speakers);
    }
    let title = if kind.is_pause() && !speakers.is_empty() {
        // "Lunsj – Restaurant Skagen": nobody speaks at lunch.
        speakers.clear();
        rest.to_owned()
    } else {
        title.to_owned()
    };
    let minutes = said_minutes.unwrap_or(USUAL_MINUTES);
    Ok(Proposal { line, at: None, minutes, kind, title, speakers, room, likely: true })
}

/// "(45 min)" at the end.
fn minutes_in_brackets(text: &str) -> (&str, Option<i64>) {
    let found = text.trim_end().strip_suffix(')').and_then(|t| t.rsplit_once('(')).and_then(|(before, inside)| {
        let digits: String = inside.chars().take_while(char::is_ascii_digit).collect();
        let unit = inside[digits.len()..].trim();
        let minutes = digits.parse::<i64>().ok().filter(|m| (1..=super::MOST_MINUTES).contains(m))?;
        (unit.starts_with("min") || unit == "m").then_some((before.trim_end(), minutes))
    });
    found.map_or((text, None), |(before, minutes)| (before, Some(minutes)))
}

/// A room of the event at the end, after a dash, a comma or in brackets.
fn named_room<'a>(text: &'a str, rooms: &[Room]) -> (&'a str, Option<RoomId>) {
    let text = text.trim_end();
    let (body, closing) = text.strip_suffix([')', ']']).map_or((text, false), |body| (body, true));
    for room in rooms {
        for (_, name) in room.name.iter() {
            let Some(at) = body.len().checked_sub(name.len()).filter(|at| body.is_char_boundary(*at)) else { continue };
            if body[at..].to_lowercase() != name.to_lowercase() {
                continue;
            }
            let before = body[..at].trim_end();
            let parted =
                if closing { before.strip_suffix(['(', '[']) } else { before.strip_suffix(['–', '—', '-', ',', '.', '@', '|', ':']) };
            if let Some(before) = parted {
                return (before.trim_end(), Some(room.id.clone()));
            }
        }
    }
    (text, None)
}

/// A room of the event in brackets, with more behind it: "Verksted (Rom 2) – Siri Dahl". The text without it.
fn bracketed_room(text: &str, rooms: &[Room]) -> Option<(String, RoomId)> {
    text.match_indices('(').find_map(|(at, _)| {
        let (inside, behind) = text[at + 1..].split_once(')')?;
        Some((format!("{} {}", text[..at].trim_end(), behind.trim_start()), is_room(inside, rooms)?))
    })
}

/// A line that is a room's name: what follows is held there.
fn is_room(line: &str, rooms: &[Room]) -> Option<RoomId> {
    let line = line.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    rooms.iter().find(|room| room.name.iter().any(|(_, name)| name.to_lowercase() == line)).map(|room| room.id.clone())
}

/// What says who leads a session, before the name.
const LEADS: [&str; 8] = ["ledes av ", "leds av ", "leies av ", "moderator: ", "ordstyrer: ", "ordstyrar: ", "ordförande: ", "møteleder: "];

/// What says who takes part in one, before several names.
const PARTAKES: [&str; 8] =
    ["moderatorer: ", "deltakere: ", "deltakarar: ", "deltagare: ", "medvirkende: ", "medverkande: ", "innledere: ", "inledare: "];

/// The text before such words, and who it is.
fn led_by(text: &str) -> Option<(&str, Vec<ProposedSpeaker>)> {
    let folded = text.to_lowercase();
    let words = LEADS.iter().chain(&PARTAKES);
    let (at, words) = words.filter_map(|words| Some((folded.find(words)?, words))).min_by_key(|(at, _)| *at)?;
    let before = text.get(..at).filter(|before| !before.trim().is_empty() && !before.ends_with(char::is_alphabetic))?;
    let mut people = people::read(text.get(at + words.len()..)?)?;
    if PARTAKES.contains(words) {
        people = people::in_panel(people);
    }
    Some((before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';' | '–' | '-' | '(')), people))
}

/// The title, and the people behind a dash, in brackets, or after "v/" and "by".
fn title_and_speakers(text: &str) -> (&str, Vec<ProposedSpeaker>) {
    if let Some((before, leaders)) = led_by(text) {
        let (title, mut speakers) = title_and_speakers(before);
        speakers.extend(leaders);
        return (title, speakers);
    }
    if let Some((title, inside)) = text.strip_suffix(')').and_then(|t| t.rsplit_once('('))
        && !title.trim_end().is_empty()
        && !ends_with_a_person(title)
        && let Some(people) = people::read(inside)
    {
        return (title.trim_end(), people);
    }
    // From the left, so that an organisation with a dash stays whole; the first dash that people follow is the one.
    const DASHES: [&str; 9] = [" – ", " — ", " − ", " - ", " | ", " v/ ", " v/", ": ", " // "];
    let mut from = 0;
    while let Some((at, dash)) = DASHES.iter().filter_map(|d| text[from..].find(d).map(|at| (from + at, *d))).min_by_key(|(at, _)| *at) {
        let behind = &text[at + dash.len()..];
        if let Some(people) = people::read(behind) {
            return (&text[..at], people);
        }
        from = at + dash.len();
    }
    for word in [" ved ", " av ", " by ", " with ", " med "] {
        if let Some((title, behind)) = text.rsplit_once(word)
            && let Some(people) = people::read(behind)
        {
            return (title, people);
        }
    }
    // Last, what may be a place or half a title as well: "Åpning, Kari Nordmann, Halden kommune". Who has a role or comes from somewhere is somebody.
    let known = |people: &[ProposedSpeaker]| people.iter().all(|person| !person.title.is_empty() || !person.organisation.is_empty());
    let two_words = |people: &[ProposedSpeaker]| people.iter().all(|person| person.name.split(' ').count() == 2);
    for (mark, alone) in [(". ", true), (", ", false)] {
        if let Some((title, behind)) = text.split_once(mark)
            && kind_of(title) != SessionKind::Visit
            && let Some(people) = people::read(behind).filter(|people| two_words(people) && (alone || known(people)))
        {
            return (title, people);
        }
    }
    (text, Vec::new())
}

/// Whether the last part of `text` is a person, so that a bracket behind it is theirs: "Åpning – Kari Nordmann (Halden kommune)".
fn ends_with_a_person(text: &str) -> bool {
    let last = [" – ", " — ", " - ", " | ", " v/ ", ": "].iter().filter_map(|d| text.rfind(d).map(|at| at + d.len())).max();
    last.is_some_and(|at| people::read(&text[at..]).is_some())
}

/// Breaks and other kinds by the words that the four languages have for them.
fn kind_of(title: &str) -> SessionKind {
    let lower = title.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let first = words.first().copied().unwrap_or_default();
    let begins = |starts: &[&str]| starts.iter().any(|s| first.starts_with(s));
    let has = |these: &[&str]| words.iter().any(|w| these.contains(w));
    // A talk about lunch clubs is no lunch: a pause says little more than that it is one.
    let short = words.len() <= 5;
    if short
        && (begins(&["registrering", "innregistrering", "incheckning", "innsjekk", "registration"])
            || (has(&["registrering", "registration"]) && has(&["kaffe", "coffee"])))
    {
        SessionKind::Registration
    } else if short
        && (begins(&[
            "lunsj",
            "lunch",
            "middag",
            "dinner",
            "frukost",
            "frokost",
            "breakfast",
            "festmiddag",
            "konferansemiddag",
            "konferensmiddag",
        ]))
    {
        SessionKind::Meal
    } else if short
        && (begins(&["mingel", "mingling", "nettverk", "nätverk", "networking", "mottakelse", "mottaking", "mottagning", "reception"]))
    {
        SessionKind::Social
    } else if short
        && (begins(&["kaffe", "coffee", "paus", "pause", "fika", "bensträckare", "beinstrekk", "break"])
            || has(&["kaffepause", "kaffepaus", "fikapaus", "pause", "paus"]))
    {
        SessionKind::Break
    } else if begins(&["workshop", "arbeidsverksted", "verksted"]) {
        SessionKind::Workshop
    } else if begins(&["panel", "paneldebatt", "panelsamtal", "panelsamtale"]) {
        SessionKind::Panel
    } else if begins(&[
        "diskusjon",
        "diskussion",
        "gruppearbeid",
        "grupparbete",
        "gruppediskusjon",
        "gruppdiskussion",
        "samtal",
        "debatt",
        "discussion",
    ]) {
        SessionKind::Discussion
    } else if begins(&[
        "åpning",
        "opning",
        "öppning",
        "opening",
        "velkommen",
        "velkomen",
        "välkommen",
        "välkomna",
        "welcome",
        "inledning",
        "innledning",
    ]) {
        SessionKind::Opening
    } else if begins(&[
        "avslutning",
        "avslutting",
        "slut",
        "slutt",
        "hemresa",
        "hjemreise",
        "heimreise",
        "avrunding",
        "oppsummering",
        "sammanfattning",
        "summering",
        "closing",
        "wrap",
    ]) {
        SessionKind::Closing
    } else if begins(&["omvisning", "omvising", "visning", "studiebesök", "studiebesøk", "befaring", "visit", "tour"]) {
        SessionKind::Visit
    } else if has(&["keynote"]) {
        SessionKind::Keynote
    } else {
        SessionKind::Talk
    }
}

/// How long a proposal lasts, where its line, the next one or the event's end say so.
fn length(proposal: &Proposal, moments: &[Moment], setting: &Setting) -> Option<i64> {
    let place = moments.iter().position(|m| m.line == proposal.line)?;
    let Moment { day, start, end, .. } = moments[place];
    let until = |end: NaiveTime| Some((end - start).num_minutes()).filter(|m| *m > 0);
    if let Some(end) = end {
        // Past midnight: 22.00–01.00.
        return until(end).or_else(|| Some((end - start).num_minutes() + 24 * 60).filter(|m| (1..=super::MOST_MINUTES).contains(m)));
    }
    if proposal.minutes != USUAL_MINUTES {
        return None;
    }
    // Lines with the same time are parallel, and last as long as each other.
    let next = moments[place + 1..].iter().find(|m| m.day == day && m.start > start);
    let closes = (day == setting.days.last().copied()).then_some(setting.closes);
    match next {
        Some(next) => until(next.start),
        None => closes.and_then(until).filter(|m| *m <= 180),
    }
}

/// Names on one line, parted by commas, semicolons or line breaks; those that are `there` already, and doubled ones, are left out.
pub fn names<'a>(line: &str, there: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen: Vec<String> = there.map(str::to_lowercase).collect();
    let mut names = Vec::new();
    for name in line.split([',', ';', '\n']).map(one_line).filter(|name| !name.is_empty()) {
        let folded = name.to_lowercase();
        if !seen.contains(&folded) {
            seen.push(folded);
            names.push(name);
        }
    }
    names
}

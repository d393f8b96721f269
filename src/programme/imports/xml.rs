//! Schedule XML: frab's, pretalx's and old Pentabarf's. Entities of a file's own are not read at all: they could make a small file a huge one.

use super::{
    raw::{Raw, RawEvent, RawPerson, RawTrack, broken},
    refused,
};
use crate::{error::Result, problem};
use chrono::NaiveDate;
use quick_xml::{Reader, events::Event};

/// How deep elements may stand in each other.
const DEEPEST: usize = 40;

/// An element with all that is in it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    line: usize,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
}

impl Element {
    fn attribute(&self, name: &str) -> String {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    }

    fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text of the first child of this name that has one.
    fn text_of(&self, name: &str) -> String {
        self.all(name).map(|child| child.text.trim()).find(|text| !text.is_empty()).unwrap_or_default().to_owned()
    }
}

pub(super) fn read(file: &str) -> Result<Raw> {
    let root = tree(file)?;
    let schema = || refused(problem!("import-xml-schema"));
    let conference = root.child("conference").filter(|_| root.name == "schedule").ok_or_else(schema)?;
    let ours = root.child("generator").is_some_and(|it| it.attribute("name") == "samling");
    // Some have the tracks beside the conference.
    let tracks = conference.all("track").chain(root.child("tracks").into_iter().flat_map(|tracks| tracks.all("track")));
    let mut raw = Raw {
        ours,
        title: conference.text_of("title"),
        acronym: conference.text_of("acronym"),
        start: conference.text_of("start"),
        end: conference.text_of("end"),
        zone: conference.text_of("time_zone_name"),
        day_change: conference.text_of("day_change"),
        tracks: tracks.map(track).collect(),
        ..Raw::default()
    };
    for day in root.all("day") {
        let date = day.attribute("date").get(..10).and_then(|date| date.parse().ok());
        raw.days.extend(date);
        for room in day.all("room") {
            raw.events.extend(room.all("event").map(|it| event(it, date, &room.attribute("name"))));
        }
        // Old files have events beside the rooms.
        raw.events.extend(day.all("event").map(|it| event(it, date, "")));
    }
    if ours {
        // The language stands in the addresses alone.
        let language =
            |event: &RawEvent| event.url.split_once("/events/").and_then(|(before, _)| before.rsplit('/').next().map(str::to_owned));
        raw.written_in = raw.events.iter().find_map(language).unwrap_or_default();
    }
    Ok(raw)
}

fn track(it: &Element) -> RawTrack {
    let name = [it.attribute("name"), it.text.trim().to_owned()].into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    RawTrack { name, slug: it.attribute("slug"), colour: it.attribute("color") }
}

fn event(it: &Element, day: Option<NaiveDate>, room: &str) -> RawEvent {
    let inside = |list: &str, name: &'static str| it.all(list).flat_map(|list| list.all(name)).collect::<Vec<_>>().len();
    let persons = it.all("persons").flat_map(|persons| persons.all("person"));
    let room = if room.is_empty() { it.text_of("room") } else { room.to_owned() };
    RawEvent {
        line: Some(it.line),
        day,
        guid: it.attribute("guid"),
        id: it.attribute("id"),
        date: it.text_of("date"),
        start: it.text_of("start"),
        end: it.text_of("end"),
        duration: it.text_of("duration"),
        room,
        url: it.text_of("url"),
        title: it.text_of("title"),
        subtitle: it.text_of("subtitle"),
        track: it.text_of("track"),
        kind: it.text_of("type"),
        language: it.text_of("language"),
        abstract_: it.text_of("abstract"),
        description: it.text_of("description"),
        persons: persons.map(person).collect(),
        links: inside("links", "link") + inside("attachments", "attachment"),
    }
}

fn person(it: &Element) -> RawPerson {
    RawPerson {
        guid: it.attribute("guid"),
        id: [it.attribute("id"), it.attribute("code")].into_iter().find(|id| !id.is_empty()).unwrap_or_default(),
        name: it.text.trim().to_owned(),
        ..RawPerson::default()
    }
}

/// Reads the document, whole or not at all.
fn tree(file: &str) -> Result<Element> {
    let mut reader = Reader::from_str(file);
    let mut lines = Lines { file, at: 0, line: 1 };
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        let event = reader.read_event();
        let line = lines.of(usize::try_from(reader.buffer_position()).unwrap_or(file.len()));
        let bad = || broken(line);
        match event.map_err(|_| bad())? {
            Event::Start(start) => {
                if open.len() > DEEPEST {
                    return Err(bad());
                }
                open.push(element(&start, line).ok_or_else(bad)?);
            }
            Event::Empty(start) => {
                let element = element(&start, line).ok_or_else(bad)?;
                open.last_mut().ok_or_else(bad)?.children.push(element);
            }
            Event::End(_) => {
                let element = open.pop().ok_or_else(bad)?;
                open.last_mut().ok_or_else(bad)?.children.push(element);
            }
            Event::Text(text) => {
                // Lines end as XML 1.0 has it; its successor would take rarer characters for ends too.
                let text = text.decode().map_err(|_| bad())?.replace("\r\n", "\n").replace('\r', "\n");
                open.last_mut().ok_or_else(bad)?.text.push_str(&text);
            }
            Event::CData(text) => open.last_mut().ok_or_else(bad)?.text.push_str(&text.decode().map_err(|_| bad())?),
            Event::GeneralRef(reference) => {
                let known = match reference.resolve_char_ref().map_err(|_| bad())? {
                    Some(character) => character,
                    None => match reference.decode().map_err(|_| bad())?.as_ref() {
                        "amp" => '&',
                        "lt" => '<',
                        "gt" => '>',
                        "quot" => '"',
                        "apos" => '\'',
                        name => return Err(refused(problem!("import-entity", name = name, line = line))),
                    },
                };
                open.last_mut().ok_or_else(bad)?.text.push(known);
            }
            Event::DocType(_) => return Err(refused(problem!("import-doctype", line = line))),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    let (Some(mut root), true) = (open.pop(), open.is_empty()) else { return Err(broken(lines.of(file.len()))) };
    root.children.pop().filter(|_| root.children.is_empty()).ok_or_else(|| refused(problem!("import-xml-schema")))
}

fn element(start: &quick_xml::events::BytesStart<'_>, line: usize) -> Option<Element> {
    let name = std::str::from_utf8(start.local_name().into_inner()).ok()?.to_owned();
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let key = std::str::from_utf8(attribute.key.local_name().into_inner()).ok()?.to_owned();
        attributes.push((key, attribute.unescape_value().ok()?.into_owned()));
    }
    Some(Element { name, line, attributes, ..Element::default() })
}

/// Counts lines along a file.
struct Lines<'a> {
    file: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of a place that is not before the last one asked for.
    fn of(&mut self, at: usize) -> usize {
        let at = at.min(self.file.len());
        if at > self.at {
            self.line += self.file.as_bytes()[self.at..at].iter().filter(|byte| **byte == b'\n').count();
            self.at = at;
        }
        self.line
    }
}

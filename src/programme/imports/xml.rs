//! Schedule XML: frab's, pretalx's and old Pentabarf's. Entities of a file's own are not read at all: they could make a small file a huge one.

use super::{
    lines::Lines,
    raw::{Raw, RawEvent, RawPerson, RawTrack, broken},
    refused, text,
};
use crate::{error::Result, problem};
use chrono::NaiveDate;
use quick_xml::{Reader, events::Event};

/// How deep elements may stand in each other.
const DEEPEST: usize = 40;

/// How many elements a file may have; the largest programmes have some fifty thousand.
const MOST_ELEMENTS: usize = 1_000_000;

/// An element with all that is in it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    line: usize,
    attributes: Vec<(String, String)>,
    /// Its own, without that of its children.
    text: String,
    children: Vec<Element>,
    /// Where in its parent's text it stands.
    at: usize,
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

    /// The text of the first child of this name that has one, with the text of all that is in it: tags of HTML stay, others part like paragraphs.
    fn text_of(&self, name: &str) -> String {
        self.all(name).map(|child| child.whole().trim().to_owned()).find(|text| !text.is_empty()).unwrap_or_default()
    }

    fn whole(&self) -> String {
        let mut out = String::new();
        self.push_text(&mut out);
        out
    }

    fn push_text(&self, out: &mut String) {
        let mut from = 0;
        for child in &self.children {
            out.push_str(&self.text[from..child.at]);
            from = child.at;
            let name = child.name.to_ascii_lowercase();
            if !text::is_tag(&name) {
                out.push_str("\n\n");
                child.push_text(out);
                out.push_str("\n\n");
                continue;
            }
            let address = child.attribute("href").replace('"', "%22");
            out.push_str(&if address.is_empty() { format!("<{name}>") } else { format!("<{name} href=\"{address}\">") });
            child.push_text(out);
            if !matches!(name.as_str(), "br" | "hr" | "img" | "input") {
                out.push_str(&format!("</{name}>"));
            }
        }
        out.push_str(&self.text[from..]);
    }

    /// Adds a child where the text has come to.
    fn add(&mut self, mut child: Element) {
        child.at = self.text.len();
        self.children.push(child);
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
        version: root.text_of("version"),
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
        let date = raw.day(&day.attribute("date"));
        for room in day.all("room") {
            let name = room.attribute("name");
            raw.places.push((date, name.clone()));
            raw.events.extend(room.all("event").map(|it| event(it, date, &name)));
        }
        // Old files have events beside the rooms.
        for event in day.all("event").map(|it| event(it, date, "")) {
            raw.places.push((date, event.room.clone()));
            raw.events.push(event);
        }
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
    let name = [it.attribute("name"), it.whole().trim().to_owned()].into_iter().find(|name| !name.is_empty()).unwrap_or_default();
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
        name: it.whole().trim().to_owned(),
        ..RawPerson::default()
    }
}

/// Reads the document, whole or not at all.
fn tree(file: &str) -> Result<Element> {
    let mut reader = Reader::from_str(file);
    let mut lines = Lines::new(file);
    let mut open: Vec<Element> = vec![Element::default()];
    let mut elements = 0;
    loop {
        let event = reader.read_event();
        let line = lines.of(usize::try_from(reader.buffer_position()).unwrap_or(file.len()));
        let bad = || broken(line);
        let event = event.map_err(|_| bad())?;
        if let [document] = open.as_slice() {
            beside_root(&event, document, line)?;
        }
        if matches!(event, Event::Start(_) | Event::Empty(_)) {
            elements += 1;
            if elements > MOST_ELEMENTS {
                return Err(refused(problem!("import-xml-elements", max = MOST_ELEMENTS)));
            }
        }
        match event {
            Event::Start(start) => {
                if open.len() > DEEPEST {
                    return Err(bad());
                }
                open.push(element(&start, line).ok_or_else(bad)?);
            }
            Event::Empty(start) => {
                let element = element(&start, line).ok_or_else(bad)?;
                open.last_mut().ok_or_else(bad)?.add(element);
            }
            Event::End(_) => {
                let element = open.pop().ok_or_else(bad)?;
                open.last_mut().ok_or_else(bad)?.add(element);
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
            Event::DocType(named) if is_html(named.split(u8::is_ascii_whitespace).find(|word| !word.is_empty()).unwrap_or_default()) => {
                return Err(refused(problem!("import-web-page")));
            }
            Event::DocType(_) => return Err(refused(problem!("import-doctype", line = line))),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    let (Some(mut root), true) = (open.pop(), open.is_empty()) else { return Err(broken(lines.of(file.len()))) };
    root.children.pop().filter(|_| root.children.is_empty()).ok_or_else(|| refused(problem!("import-xml-schema")))
}

fn is_html(name: &[u8]) -> bool {
    name.eq_ignore_ascii_case(b"html")
}

/// Refuses what may not stand beside the element that a document is: a second one, or text.
fn beside_root(event: &Event<'_>, document: &Element, line: usize) -> Result<()> {
    let says = match event {
        Event::Start(start) | Event::Empty(start) if is_html(start.local_name().into_inner()) => {
            return Err(refused(problem!("import-web-page")));
        }
        Event::Start(_) | Event::Empty(_) => !document.children.is_empty(),
        Event::Text(text) => !text.trim_ascii().is_empty(),
        Event::CData(_) | Event::GeneralRef(_) => true,
        _ => false,
    };
    match (says, document.children.is_empty()) {
        (false, _) => Ok(()),
        (true, true) => Err(broken(line)),
        (true, false) => Err(refused(problem!("import-xml-after", line = line))),
    }
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

//! Calendar objects as calendars and mail programs read them: iCalendar (RFC 5545, 7986) with the scheduling methods of
//! iTIP (RFC 5546), to be sent by mail (RFC 6047) or fetched as a file or feed.
//!
//! It knows calendars, not events or sessions: a feature's `exports.rs` or `mails.rs` turns its own things into an [`Entry`]
//! and picks a [`Calendar`]. It does not decide when a SEQUENCE rises, who is told or in which language. It reads no calendars.
//!
//! `line.rs` writes content lines (escaping, quoting, folding), `zone.rs` writes time zones. To add a property, give
//! [`Entry`] a field and write it in `Entry::write`, with the value type that its RFC names.
//!
//! The lines are written here and not by a crate, since both candidates produce invalid ones: `calcard` 0.3.14 writes `\"`
//! inside quoted parameters, `\r` and bare control characters in texts, and escapes commas in addresses of pages;
//! `icalendar` 0.17.17 folds some lines at 76 octets and has no time zones.

mod line;
#[cfg(test)]
mod tests;
mod zone;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use line::Lines;

const PRODID: &str = "-//Samling//Samling//EN";
/// How often a subscriber's calendar is asked to look for changes.
const REFRESH: &str = "PT1H";

/// One calendar object, by what its reader shall do with it. What a method demands is part of its variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Calendar {
    /// Open to everybody, with nobody named as invited: a file to download, or a feed to subscribe to.
    Publish {
        /// Given for a feed, which calendars show under this name and fetch again.
        feed: Option<Feed>,
        /// At least one where it can be: a calendar without any is empty in the strict grammar's eyes.
        entries: Vec<Entry>,
    },
    /// One recipient's meeting: put it into the calendar, or move it there when the UID is known and the SEQUENCE higher.
    Request {
        /// The meeting; not a cancelled one, which is told by [`Calendar::Cancel`].
        entry: Entry,
        /// The only one who gets it.
        attendee: Attendee,
    },
    /// One recipient's meeting taken out of the calendar; always `STATUS:CANCELLED`, whatever the entry says.
    Cancel {
        /// The meeting as it was last requested, with a higher SEQUENCE.
        entry: Entry,
        /// The only one who gets it, as in the request.
        attendee: Attendee,
    },
}

/// The iTIP method, which stands in the object and in the mail's `Content-Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// See [`Calendar::Publish`].
    Publish,
    /// See [`Calendar::Request`].
    Request,
    /// See [`Calendar::Cancel`].
    Cancel,
}

/// What makes a published calendar a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// The name under which calendars list it.
    pub name: String,
    /// The BCP 47 language of the name.
    pub language: String,
}

/// One meeting: an event or a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The same in every mail and feed, never reused, without personal data.
    pub uid: String,
    /// Raised by whoever changes what matters (time, cancellation), never lowered.
    pub sequence: i64,
    /// When this object was made.
    pub stamp: DateTime<Utc>,
    /// When the meeting was last changed.
    pub last_modified: Option<DateTime<Utc>>,
    /// The first instant of the meeting.
    pub starts_at: DateTime<Utc>,
    /// The instant after the meeting.
    pub ends_at: DateTime<Utc>,
    /// The zone that its clock times are told in.
    pub zone: Tz,
    /// The BCP 47 language of the summary, the description, the location and the categories.
    pub language: String,
    /// One line.
    pub summary: String,
    /// Plain text, with line breaks.
    pub description: Option<String>,
    /// One line.
    pub location: Option<String>,
    /// The meeting's page.
    pub url: Option<String>,
    /// Whether it takes place.
    pub status: Status,
    /// Who holds it; RFC 5546 wants one in published calendars too.
    pub organizer: Organizer,
    /// Topics or kinds, one line each.
    pub categories: Vec<String>,
}

/// Whether a meeting takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It does.
    Confirmed,
    /// It may.
    Tentative,
    /// It does not; feeds keep it so that subscribers see it struck out.
    Cancelled,
}

/// Who holds a meeting. In a mail, the address equals the mail's `From`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organizer {
    /// The name that calendars show.
    pub name: String,
    /// The bare address.
    pub email: String,
}

/// The one recipient of a request or a cancellation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// The name that calendars show.
    pub name: String,
    /// The bare address.
    pub email: String,
    /// What the recipient has said so far.
    pub participation: Participation,
}

/// What a recipient has said so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Participation {
    /// Nothing: the calendar asks for an answer.
    NeedsAction,
    /// Has registered or said yes: the calendar asks nothing.
    Accepted,
}

impl Calendar {
    /// What the reader shall do with it.
    pub fn method(&self) -> Method {
        match self {
            Self::Publish { .. } => Method::Publish,
            Self::Request { .. } => Method::Request,
            Self::Cancel { .. } => Method::Cancel,
        }
    }

    /// The text to serve or to send, in UTF-8, with CRLF line ends.
    pub fn to_ics(&self) -> String {
        let mut lines = Lines::new();
        lines.begin("VCALENDAR");
        lines.property("VERSION").value("2.0");
        lines.property("PRODID").value(PRODID);
        lines.property("METHOD").value(self.method().as_str());
        if let Self::Publish { feed: Some(feed), .. } = self {
            feed.write(&mut lines);
        }
        zone::write_used(self.entries(), &mut lines);
        match self {
            Self::Publish { entries, .. } => entries.iter().for_each(|entry| entry.write(entry.status, None, &mut lines)),
            Self::Request { entry, attendee } => {
                debug_assert_ne!(entry.status, Status::Cancelled, "a cancelled meeting is told by Calendar::Cancel");
                entry.write(entry.status, Some(attendee), &mut lines);
            }
            Self::Cancel { entry, attendee } => entry.write(Status::Cancelled, Some(attendee), &mut lines),
        }
        lines.end("VCALENDAR");
        lines.finish()
    }

    fn entries(&self) -> &[Entry] {
        match self {
            Self::Publish { entries, .. } => entries,
            Self::Request { entry, .. } | Self::Cancel { entry, .. } => std::slice::from_ref(entry),
        }
    }
}

impl Method {
    /// Its name in iTIP.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }

    /// The media type of a calendar with this method, for a response or a mail part.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Publish => "text/calendar; method=PUBLISH; charset=UTF-8",
            Self::Request => "text/calendar; method=REQUEST; charset=UTF-8",
            Self::Cancel => "text/calendar; method=CANCEL; charset=UTF-8",
        }
    }
}

impl Feed {
    fn write(&self, lines: &mut Lines) {
        lines.property("NAME").language(&self.language).text(&self.name);
        lines.property("X-WR-CALNAME").text(&self.name);
        lines.property("REFRESH-INTERVAL").token("VALUE", "DURATION").value(REFRESH);
        lines.property("X-PUBLISHED-TTL").value(REFRESH);
    }
}

impl Entry {
    fn write(&self, status: Status, attendee: Option<&Attendee>, lines: &mut Lines) {
        lines.begin("VEVENT");
        lines.property("UID").text(&self.uid);
        lines.property("SEQUENCE").value(self.sequence);
        lines.property("DTSTAMP").value(zone::utc(self.stamp));
        if let Some(changed) = self.last_modified {
            lines.property("LAST-MODIFIED").value(zone::utc(changed));
        }
        zone::write_instant("DTSTART", self.starts_at, self.zone, lines);
        // RFC 5545 wants an end later than the start; without one, the meeting ends as it starts.
        if self.ends_at > self.starts_at {
            zone::write_instant("DTEND", self.ends_at, self.zone, lines);
        }
        lines.property("SUMMARY").language(&self.language).text(&self.summary);
        if let Some(description) = given(&self.description) {
            lines.property("DESCRIPTION").language(&self.language).paragraphs(description);
        }
        if let Some(location) = given(&self.location) {
            lines.property("LOCATION").language(&self.language).text(location);
        }
        if let Some(url) = given(&self.url) {
            lines.property("URL").uri(url);
        }
        if !self.categories.is_empty() {
            lines.property("CATEGORIES").language(&self.language).texts(&self.categories);
        }
        lines.property("STATUS").value(status.as_str());
        lines.property("ORGANIZER").quoted("CN", &self.organizer.name).mailto(&self.organizer.email);
        if let Some(attendee) = attendee {
            attendee.write(lines);
        }
        lines.end("VEVENT");
    }
}

/// An optional text that says something.
fn given(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|text| !text.trim().is_empty())
}

impl Status {
    fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Tentative => "TENTATIVE",
            Self::Cancelled => "CANCELLED",
        }
    }
}

impl Attendee {
    fn write(&self, lines: &mut Lines) {
        let (partstat, rsvp) = match self.participation {
            Participation::NeedsAction => ("NEEDS-ACTION", "TRUE"),
            Participation::Accepted => ("ACCEPTED", "FALSE"),
        };
        lines
            .property("ATTENDEE")
            .token("ROLE", "REQ-PARTICIPANT")
            .token("PARTSTAT", partstat)
            .token("RSVP", rsvp)
            .quoted("CN", &self.name)
            .mailto(&self.email);
    }
}

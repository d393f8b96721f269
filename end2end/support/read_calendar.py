"""Reads a calendar from standard input with the package icalendar, and writes what it says as JSON. Used by calendars.mjs."""

import json
import sys
from datetime import timezone

import icalendar


def text(component, name):
    value = component.get(name)
    return None if value is None else str(value)


def instant(value):
    return value.dt.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def address(value):
    return value[7:] if value.lower().startswith("mailto:") else str(value)


def attendees(component):
    values = component.get("attendee", [])
    values = values if isinstance(values, list) else [values]
    return [{"address": address(v), "answer": v.params.get("PARTSTAT"), "asked": v.params.get("RSVP")} for v in values]


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
events = [
    {
        "uid": text(event, "uid"),
        "sequence": int(event.get("sequence", 0)),
        "start": instant(event["dtstart"]),
        "end": instant(event["dtend"]),
        "status": text(event, "status"),
        "summary": text(event, "summary"),
        "location": text(event, "location"),
        "organizer": address(event["organizer"]) if "organizer" in event else None,
        "attendees": attendees(event),
    }
    for event in calendar.walk("VEVENT")
]
broken = [error for event in calendar.walk() for error in getattr(event, "errors", [])]
assert not broken, broken
json.dump({"method": text(calendar, "method"), "events": events}, sys.stdout)

#!/usr/bin/env python3
"""Checks the files of programmes by their formats' own schemas and by parsers that are not ours.

    validate_exports.py http://localhost:3000 SLUG...     every file of these events, in every language
    validate_exports.py FILE...                           files that were saved: .xml .json .ics

Says one line per file; ends with 1 if any is at fault. Needs what requirements.txt names.
"""

import json
import sys
import urllib.error
import urllib.request
from pathlib import Path

import icalendar
import jsonschema
from lxml import etree

SCHEMAS = Path(__file__).parent / "schema"
LANGUAGES = ["", "?lang=sv", "?lang=nb", "?lang=nn", "?lang=en"]

XSDS = {name: etree.XMLSchema(etree.parse(str(SCHEMAS / name))) for name in ("schedule.xsd", "schedule-without-person.xsd")}
JSON_SCHEMA = json.loads((SCHEMAS / "schedule.json").read_text(encoding="utf-8"))
JSON_VALIDATOR = jsonschema.validators.validator_for(JSON_SCHEMA)(
    JSON_SCHEMA, format_checker=jsonschema.Draft6Validator.FORMAT_CHECKER
)


def xml_faults(body):
    try:
        document = etree.fromstring(body, etree.XMLParser(resolve_entities=False))
    except etree.XMLSyntaxError as error:
        return [str(error)]
    return [f"{name}: {error.message}" for name, xsd in XSDS.items() if not xsd.validate(document) for error in xsd.error_log]


def json_faults(body):
    document = json.loads(body)
    faults = [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in JSON_VALIDATOR.iter_errors(document)]
    if faults:
        return faults
    # What the schema cannot say.
    conference = document["schedule"]["conference"]
    events = [e for day in conference["days"] for room in day["rooms"].values() for e in room]
    rooms = {room["name"] for room in conference["rooms"]}
    for key in ("guid", "id", "slug"):
        if len({e[key] for e in events}) != len(events):
            faults.append(f"{key} is not unique")
    if len(conference["days"]) != conference["daysCount"]:
        faults.append("daysCount is wrong")
    faults += [f"{e['slug']}: room {e['room']!r} is not declared" for e in events if e["room"] not in rooms]
    return faults


def ics_faults(body):
    faults = [f"line {i}: {len(line)} octets" for i, line in enumerate(body.split(b"\r\n"), 1) if len(line) > 75]
    if b"\n" in body.replace(b"\r\n", b""):
        faults.append("a bare line feed")
    calendar = icalendar.Calendar.from_ical(body)
    events = calendar.walk("VEVENT")
    if not events:
        faults.append("no entry")
    if len({str(e["UID"]) for e in events}) != len(events):
        faults.append("a UID is not unique")
    for event in events:
        faults += [f"{event['UID']}: {name}" for name, _ in event.errors]
        faults += [f"{event['UID']}: no {name}" for name in ("DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE", "ORGANIZER") if name not in event]
        if event.start.tzinfo is None:
            faults.append(f"{event['UID']}: no time zone")
    return faults


CHECKS = {"xml": xml_faults, "json": json_faults, "ics": ics_faults}


def sources(arguments):
    """Each file's name with its bytes."""
    if not arguments[0].startswith("http"):
        for name in arguments:
            yield name, Path(name).read_bytes()
        return
    base, *slugs = arguments
    for slug in slugs:
        for kind in CHECKS:
            for language in LANGUAGES:
                url = f"{base.rstrip('/')}/events/{slug}/programme.{kind}{language}"
                try:
                    with urllib.request.urlopen(url, timeout=30) as answer:
                        yield url, answer.read()
                except urllib.error.HTTPError as error:
                    # Before something is placed there is no calendar.
                    if not (kind == "ics" and error.code == 404):
                        raise


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    failed = False
    for name, body in sources(sys.argv[1:]):
        kind = name.split("?")[0].rsplit(".", 1)[-1]
        faults = CHECKS[kind](body)
        failed = failed or bool(faults)
        print("bad" if faults else "ok ", name, *faults[:5], sep="\n    " if faults else " ")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

// Calendar files read by two parsers that are not ours, which must agree.

import ICAL from 'ical.js'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import assert from 'node:assert/strict'

/** `{ method, events: [{ uid, sequence, start, end, status, summary, location, organizer, attendees }] }`, times as instants. */
export function calendar(text) {
  const [theirs, others] = [byIcalJs(text), byPython(text)]
  assert.deepEqual(theirs, others, 'two parsers read the calendar differently')
  return theirs
}

function byIcalJs(text) {
  const root = new ICAL.Component(ICAL.parse(text))
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const events = root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const attendees = component.getAllProperties('attendee').map((it) => ({
      address: address(it.getFirstValue()),
      answer: it.getParameter('partstat') ?? null,
      asked: it.getParameter('rsvp') ?? null,
    }))
    return {
      uid: event.uid,
      sequence: event.sequence ?? 0,
      start: instant(event.startDate),
      end: instant(event.endDate),
      status: component.getFirstPropertyValue('status') ?? null,
      summary: event.summary,
      location: event.location ?? null,
      organizer: event.organizer ? address(event.organizer) : null,
      attendees,
    }
  })
  return { method: root.getFirstPropertyValue('method') ?? null, events }
}

function instant(time) {
  return new Date(time.toUnixTime() * 1000).toISOString()
}

function address(uri) {
  return uri.replace(/^mailto:/i, '')
}

function byPython(text) {
  const script = fileURLToPath(new URL('read_calendar.py', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.env.PYTHON ?? 'python3', [script], { input: text, encoding: 'utf8' })
  assert.equal(status, 0, `Python's icalendar cannot read this:\n${stderr}\n${text}`)
  return JSON.parse(stdout)
}

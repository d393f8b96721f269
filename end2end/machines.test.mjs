// What other programs read: calendars, schedules, data for search engines, languages, operators' pages. And what a page costs.

import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { browser, visitor } from './support/browser.mjs'
import { calendar } from './support/calendars.mjs'
import { start } from './support/server.mjs'

const SEMINAR = 'den-digitale-tsunamien-2018'
const FOLLOW_UP = 'digitalt-lederskap-i-grenseregionen'
const TWO_DAYS = 'sveriges-innovationsriksdag-2019'
const LANGUAGES = ['sv', 'nb', 'nn', 'en']

let samling, chromium

before(async () => {
  ;[samling, chromium] = await Promise.all([start({ demo: true }), browser()])
})
after(async () => {
  await chromium?.close()
  await samling?.stop()
})

const text = async (path, headers) => {
  const answer = await samling.get(path, headers)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

describe('calendars', () => {
  test('the event’s calendar file says when the event is, the same in every language', async () => {
    const files = await Promise.all(LANGUAGES.map((lang) => text(`/events/${SEMINAR}/event.ics?lang=${lang}`)))
    const read = files.map(calendar)
    for (const { method, events } of read) {
      assert.equal(method, 'PUBLISH')
      assert.equal(events.length, 1)
      assert.deepEqual(events[0].attendees, [], 'what is for everybody names nobody')
    }
    assert.deepEqual(new Set(read.map(({ events: [{ uid, start, end, sequence }] }) => `${uid} ${start} ${end} ${sequence}`)).size, 1)
    assert.ok(read[0].events[0].start.startsWith('2018-01-'), read[0].events[0].start)
    assert.notEqual(read[0].events[0].summary, '')
  })

  test('the programme’s calendar file has every session once, within the event’s days', async () => {
    const [event] = calendar(await text(`/events/${TWO_DAYS}/event.ics`)).events
    const { method, events } = calendar(await text(`/events/${TWO_DAYS}/programme.ics`))
    assert.equal(method, 'PUBLISH')
    assert.ok(events.length > 10, `${events.length} sessions`)
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length)
    for (const { start, end, summary } of events) assert.ok(start >= event.start && end <= event.end && start < end, `${summary}: ${start} to ${end}`)
    const again = calendar(await text(`/events/${TWO_DAYS}/programme.ics?lang=nb`)).events
    assert.deepEqual(again.map(({ uid, start, end }) => [uid, start, end]), events.map(({ uid, start, end }) => [uid, start, end]))
  })

  test('the series’ calendar can be subscribed to, and costs nothing while it is unchanged', async () => {
    const answer = await samling.get('/series/smart-city-forum/series.ics')
    assert.match(answer.headers.get('content-type'), /^text\/calendar/)
    const file = await answer.text()
    assert.match(file, /REFRESH-INTERVAL;VALUE=DURATION:/)
    const { events } = calendar(file)
    assert.ok(events.length >= 2)
    const known = await samling.get('/series/smart-city-forum/series.ics', { 'if-none-match': answer.headers.get('etag') })
    assert.equal(known.status, 304)
  })

  test('lines are folded at 75 octets, ended as the standard says, and no character is cut in two', async () => {
    for (const path of [`/events/${TWO_DAYS}/programme.ics`, `/events/${FOLLOW_UP}/event.ics?lang=nb`, '/series/smart-city-forum/series.ics']) {
      const file = Buffer.from(await (await samling.get(path)).arrayBuffer())
      const lines = file.toString('latin1').split('\r\n')
      assert.equal(lines.pop(), '', 'the last line is ended too')
      for (const line of lines) {
        assert.ok(line.length <= 75 && !line.includes('\n'), line)
        new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))
      }
    }
  })
})

test('the programme as XML, JSON and calendar is valid by the formats’ own schemas, in every language', async () => {
  const script = fileURLToPath(new URL('validate_exports.py', import.meta.url))
  // Not spawnSync: nothing else could go on meanwhile.
  const child = spawn(process.env.PYTHON ?? 'python3', [script, samling.url, SEMINAR, FOLLOW_UP, TWO_DAYS])
  let told = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (told += data))
  const code = await new Promise((done) => child.on('close', done))
  assert.equal(code, 0, told)
  assert.equal(told.match(/^ok/gm).length, 3 * 3 * 5, told)
})

describe('data for search engines', () => {
  const data = (html) => [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, json]) => JSON.parse(json))

  test('an event’s page says what the event is, when, where and whether it will be held', async () => {
    const [event, ...more] = data(await text(`/nb/events/${FOLLOW_UP}`))
    assert.deepEqual(more, [])
    assert.equal(event['@context'], 'https://schema.org')
    assert.equal(event.eventStatus, 'https://schema.org/EventScheduled')
    const [entry] = calendar(await text(`/events/${FOLLOW_UP}/event.ics`)).events
    assert.equal(new Date(event.startDate).toISOString(), entry.start)
    assert.equal(new Date(event.endDate).toISOString(), entry.end)
    assert.match(event.startDate, /[+-]\d\d:\d\d$/)
    assert.equal(event.url, `${samling.url}/nb/events/${FOLLOW_UP}`)
    assert.ok(event.organizer.length >= 1)
  })

  test('a series’ page lists its meetings', async () => {
    const [series] = data(await text('/sv/series/smart-city-forum'))
    assert.equal(series['@type'], 'EventSeries')
    assert.ok(series.subEvent.length >= 2)
  })
})

describe('languages', () => {
  test('each public page names itself in every language, and each of these names the others', async () => {
    for (const rest of ['/', `/events/${SEMINAR}`, `/events/${SEMINAR}/programme`, `/events/${SEMINAR}/speakers`, '/series/smart-city-forum', '/privacy', '/accessibility']) {
      const named = await Promise.all(
        LANGUAGES.map(async (lang) => {
          const html = await text(`/${lang}${rest}`)
          assert.match(html, new RegExp(`<html[^>]* lang="?${lang}["> ]`), `${lang}${rest}`)
          return [...html.matchAll(/<link[^>]*hreflang="?([\w-]+)"?[^>]*>/g)].map(([link, to]) => `${to} ${new URL(link.match(/ href="?([^" >]+)/)[1]).pathname}`)
        }),
      )
      for (const lang of LANGUAGES) assert.ok(named[0].includes(`${lang} /${lang}${rest}`), `${rest} names ${lang}: ${named[0]}`)
      assert.ok(named[0].some((link) => link.startsWith('x-default ')), rest)
      for (const one of named) assert.deepEqual(one, named[0], rest)
    }
  })

  test('an address in “no” leads to “nb”, also a posted form', async () => {
    const read = await samling.get(`/no/events/${SEMINAR}?x=1`)
    assert.deepEqual([Math.floor(read.status / 100), read.headers.get('location')], [3, `/nb/events/${SEMINAR}?x=1`])
    const posted = await samling.post(`/no/events/${FOLLOW_UP}/register`, { name: '' })
    assert.deepEqual([posted.status, posted.headers.get('location')], [308, `/nb/events/${FOLLOW_UP}/register`])
  })

  test('an address without a language leads to the visitor’s: by cookie, else by what the browser asks for', async () => {
    const leads = async (headers) => {
      const answer = await samling.get(`/events/${SEMINAR}`, headers)
      assert.equal(answer.status, 302)
      assert.match(answer.headers.get('vary'), /accept-language/i)
      return answer.headers.get('location')
    }
    assert.equal(await leads({ 'accept-language': 'no,en;q=0.5' }), `/nb/events/${SEMINAR}`)
    assert.equal(await leads({ 'accept-language': 'nn-NO' }), `/nn/events/${SEMINAR}`)
    assert.equal(await leads({ 'accept-language': 'sv-SE,sv;q=0.9' }), `/sv/events/${SEMINAR}`)
  })

  test('a page that does not exist is a real 404 in the visitor’s language', async () => {
    for (const lang of LANGUAGES) {
      for (const path of [`/${lang}/nothing-here`, `/${lang}/events/nothing-here`, `/${lang}/events/${SEMINAR}/sessions/nothing-here`]) {
        const answer = await samling.get(path)
        assert.equal(answer.status, 404, path)
        assert.match(await answer.text(), new RegExp(`<html[^>]* lang="?${lang}["> ]`), path)
      }
    }
  })

  test('a text that is not translated is shown in another language and marked as such', async () => {
    const me = await visitor(chromium, samling, 'en')
    await me.open(`/en/events/${SEMINAR}`)
    const foreign = await me.page.locator('main [lang]').evaluateAll((all) => [...new Set(all.map((it) => it.lang))])
    assert.ok(foreign.length > 0 && !foreign.includes('en'), foreign.join())
    await me.close()
  })
})

describe('operators', () => {
  test('the program says that it lives, is ready, and how many mails wait', async () => {
    assert.equal(await text('/healthz'), 'ok\n')
    assert.equal(await text('/readyz'), 'ok\n')
    assert.match(await text('/metrics'), /^samling_mails_waiting \d+$/m)
    assert.match(await text('/metrics'), /^samling_mails_held 0$/m)
  })

  test('every answer carries a strict policy', async () => {
    for (const path of ['/sv/', `/sv/events/${SEMINAR}`, '/sv/sign-in', '/sv/nothing-here', samling.links.attendee, samling.links.speaker]) {
      const { headers } = await samling.get(path)
      const policy = headers.get('content-security-policy')
      assert.match(policy, /default-src 'none'/, path)
      assert.ok(!/unsafe-inline|'unsafe-eval'/.test(policy), `${path}: ${policy}`)
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    }
    const personal = await samling.get(samling.links.attendee)
    assert.equal(personal.headers.get('referrer-policy'), 'same-origin')
    assert.match(personal.headers.get('cache-control'), /no-store|private/)
    assert.match(await personal.text(), /<meta name="?robots"? content="?noindex/)
  })
})

describe('what a page costs', () => {
  test('the event page is at most 40 kB over the wire, and 30 kB more for the font; one stylesheet and no script', async (context) => {
    const me = await visitor(chromium, samling, 'nb')
    const wire = await me.page.context().newCDPSession(me.page)
    await wire.send('Network.enable')
    await wire.send('Network.setCacheDisabled', { cacheDisabled: true })
    const loaded = new Map()
    wire.on('Network.responseReceived', ({ requestId, response, type }) => loaded.set(requestId, { url: new URL(response.url).pathname, type, bytes: 0, status: response.status }))
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (loaded.has(requestId)) loaded.get(requestId).bytes = encodedDataLength
    })
    for (const path of [`/nb/events/${FOLLOW_UP}`, `/sv/events/${TWO_DAYS}`]) {
      loaded.clear()
      await me.page.goto(path, { waitUntil: 'networkidle' })
      const parts = [...loaded.values()].filter(({ url }) => url !== '/favicon.ico')
      const sum = (list) => list.reduce((bytes, part) => bytes + part.bytes, 0)
      const fonts = parts.filter(({ type }) => type === 'Font')
      const [page, font] = [sum(parts) - sum(fonts), sum(fonts)]
      context.diagnostic(`${path}: ${page} bytes and ${font} of font; ${parts.map(({ url, bytes }) => `${url} ${bytes}`).join(', ')}`)
      assert.ok(page <= 40_000, `${page} bytes`)
      assert.ok(font <= 30_000, `${font} bytes of font`)
      assert.deepEqual(parts.filter(({ type }) => type === 'Script'), [])
      assert.ok(parts.filter(({ type, url }) => type === 'Stylesheet' && !url.endsWith('/colours.css')).length === 1, 'one stylesheet, and one small with the host’s colours at most')
      const inline = await me.page.evaluate(() => ({
        scripts: [...document.scripts].filter((it) => it.type !== 'application/ld+json').length,
        styles: document.querySelectorAll('style, [style]').length,
        handlers: [...document.querySelectorAll('*')].filter((it) => it.getAttributeNames().some((name) => name.startsWith('on'))).length,
      }))
      assert.deepEqual(inline, { scripts: 0, styles: 0, handlers: 0 })
    }
    await me.close()
  })

  test('an unchanged page is not sent again', async () => {
    const first = await samling.get(`/sv/events/${SEMINAR}`)
    const second = await samling.get(`/sv/events/${SEMINAR}`, { 'if-none-match': first.headers.get('etag') })
    assert.equal(second.status, 304)
    assert.equal(await second.text(), '')
  })
})

describe('small windows and large text', () => {
  for (const locale of ['sv', 'nb']) {
    test(`nothing is cut or needs scrolling sideways at 320 px, in ${locale}`, async () => {
      const me = await visitor(chromium, samling, locale, { width: 320, height: 640 })
      const personal = [samling.links.attendee, samling.links.speaker].map((path) => `/${locale}/${path.split('/').slice(2).join('/')}`)
      const session = (await text(`/${locale}/events/${TWO_DAYS}/programme`)).match(new RegExp(`/${locale}/events/${TWO_DAYS}/sessions/[^"]+`))[0]
      const speaker = (await text(`/${locale}/events/${SEMINAR}/speakers`)).match(new RegExp(`/${locale}/events/${SEMINAR}/speakers/[^"]+`))[0]
      const pages = [
        '', `events/${SEMINAR}`, `events/${FOLLOW_UP}`, `events/${TWO_DAYS}`, `events/${TWO_DAYS}/programme`, `events/${SEMINAR}/programme`, `events/${SEMINAR}/speakers`,
        `events/${FOLLOW_UP}/register`, `events/${FOLLOW_UP}/link`, 'series/smart-city-forum', 'privacy', 'accessibility', 'sign-in',
      ].map((rest) => `/${locale}/${rest}`)
      for (const path of [...pages, session, speaker, ...personal]) {
        await me.open(path)
        await me.fits()
      }
      await me.close()
    })
  }

  test('with text twice as large and wider spacing everything still fits', async () => {
    // 200 % in a window of 1280 px leaves 640 px of CSS; text alone may be enlarged too, and spaced as WCAG 1.4.12 says.
    const me = await visitor(chromium, samling, 'sv', { width: 640, height: 512 })
    for (const path of ['/sv/', `/sv/events/${FOLLOW_UP}`, `/sv/events/${TWO_DAYS}/programme`, `/sv/events/${FOLLOW_UP}/register`, samling.links.attendee]) {
      await me.open(path)
      await me.fits()
      await me.page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('html { font-size: 200% !important } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }')
        document.adoptedStyleSheets = [sheet]
      })
      await me.fits()
    }
    await me.close()
  })
})

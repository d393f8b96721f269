// Somebody who wants to come: reads, registers, gets a seat and a calendar entry, changes their mind. Without an account, in their own language.

import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { browser, visitor } from './support/browser.mjs'
import { calendar } from './support/calendars.mjs'
import { day, host } from './support/fixtures.mjs'
import { start, until } from './support/server.mjs'
import { say } from './support/words.mjs'

let samling, chromium, organiser

before(async () => {
  ;[samling, chromium] = await Promise.all([start(), browser()])
  organiser = await host(samling)
})
after(async () => {
  await chromium?.close()
  await samling?.stop()
})

/** What each language says where it matters most; the rest is looked up in the catalogue. */
const LANGUAGES = {
  sv: {
    register: 'Anmäl dig', submit: 'Anmäl mig', waiting: 'Ställ dig på väntelistan', seat: 'Du har en plats', cancel: 'Avboka', sure: 'Ja, avboka', title: 'Den digitala tsunamin',
    person: { name: 'Åsa Öberg', email: 'asa.oberg@stromstad.example', organisation: 'Strömstads kommun' },
  },
  nb: {
    register: 'Meld deg på', submit: 'Meld meg på', waiting: 'Sett deg på ventelista', seat: 'Du har plass', cancel: 'Meld deg av', sure: 'Ja, meld meg av', title: 'Den digitale tsunamien',
    person: { name: 'Ærlend Østby', email: 'erlend.ostby@halden.example', organisation: 'Halden kommune' },
  },
}

for (const [locale, its] of Object.entries(LANGUAGES)) {
  describe(`in ${locale}`, () => {
    test('somebody registers with three fields, and is told so on the screen, by mail and in the calendar', async () => {
      const date = day(5)
      const slug = await organiser.event({ date })
      const me = await visitor(chromium, samling, locale)
      await me.open(`/${locale}/`)
      await me.follow(its.title)
      await me.follow(its.register)
      const asked = await me.page.locator('form[method=post] :is(input:not([type=hidden]), select, textarea)').count()
      assert.equal(asked, 3, 'three fields and no more')
      await me.fill(its.person)
      await me.press(its.submit)
      await me.sees(its.seat)

      const mail = await samling.mail.next(its.person.email)
      assert.ok(mail.subject.startsWith(its.title), mail.subject)
      assert.equal(mail.language, locale)
      assert.equal(mail.from.name, 'Halden kommune')
      const { method, events } = calendar(mail.calendar.text)
      assert.equal(method, 'REQUEST')
      assert.equal(mail.calendar.method, 'REQUEST')
      const [entry, ...others] = events
      assert.deepEqual(others, [])
      assert.equal(entry.summary, its.title)
      assert.equal(entry.sequence, 0)
      assert.equal(entry.organizer, mail.from.address)
      assert.deepEqual(entry.attendees, [{ address: its.person.email, answer: 'ACCEPTED', asked: 'FALSE' }])
      assert.equal(new Date(entry.start).toLocaleString('sv', { timeZone: 'Europe/Oslo' }), `${date} 09:00:00`)
      assert.equal(new Date(entry.end).toLocaleString('sv', { timeZone: 'Europe/Oslo' }), `${date} 15:00:00`)

      const page = mail.link('/my/')
      await me.open(page)
      await me.sees(say(locale, 'registrations-my-confirmed', its.person))
      assert.equal(await me.value('name'), its.person.name)
      const entryFile = await samling.get(`${page}/entry.ics`).then((answer) => answer.text())
      assert.equal(calendar(entryFile).events[0].uid, entry.uid)
      await me.close()
    })

    test('the personal page changes name, language and diet, and lets go of the seat in two clicks', async () => {
      const slug = await organiser.event({ capacity: '1' })
      const [first, second] = [await visitor(chromium, samling, locale), await visitor(chromium, samling, locale)]
      const waiting = { name: 'Per Väntare', email: `per.${locale}@kommune.example`, organisation: 'Kiruna kommun' }
      const me = { ...its.person, email: `seat.${locale}@kommune.example` }
      await first.open(`/${locale}/events/${slug}/register`)
      await first.fill(me)
      await first.press(its.submit)
      await first.sees(its.seat)
      await second.open(`/${locale}/events/${slug}`)
      await second.follow(its.waiting)
      await second.fill(waiting)
      await second.press(say(locale, 'registrations-submit-waiting'))
      assert.equal(await second.heading(), say(locale, 'registrations-told-waiting-title'))
      const queued = await samling.mail.next(waiting.email)
      assert.equal(queued.calendar, undefined, 'who waits has nothing in the calendar')
      await second.open(queued.link('/my/'))
      await second.sees(say(locale, 'registrations-my-waiting', { name: waiting.name, position: 1 }))

      const confirmed = await samling.mail.next(me.email)
      const [mine] = calendar(confirmed.calendar.text).events
      await first.open(confirmed.link('/my/'))
      const other = locale === 'sv' ? 'nb' : 'sv'
      await first.fill({ name: 'Åse-Britt Ødegård', language: other }, 'form:has([name=language])')
      await first.press(say(locale, 'registrations-save'))
      assert.equal(first.path().split('/')[1], other, 'who asked for another language reads on in it')
      await first.sees(say(other, 'registrations-done-saved'))
      await first.fill({ diet: 'Vegetarisk', access_needs: 'Hörslinga' }, 'form:has([name=diet])')
      await first.page.locator('form:has([name=diet]) button').click()
      await first.page.waitForURL(/done=needs/)
      await first.look()
      assert.equal(await first.value('diet'), 'Vegetarisk')
      assert.equal(await first.value('name'), 'Åse-Britt Ødegård')

      await first.follow(LANGUAGES[other].cancel)
      await first.press(LANGUAGES[other].sure)
      await first.sees(say(other, 'registrations-done-cancelled'))
      const away = await samling.mail.next(me.email, (mail) => mail.calendar?.method === 'CANCEL')
      assert.equal(away.language, other)
      const [gone] = calendar(away.calendar.text).events
      assert.equal(gone.uid, mine.uid)
      assert.equal(gone.status, 'CANCELLED')
      assert.ok(gone.sequence > mine.sequence, `${gone.sequence} is higher than ${mine.sequence}`)

      const seat = await samling.mail.next(waiting.email, (mail) => mail.calendar)
      assert.equal(calendar(seat.calendar.text).method, 'REQUEST')
      assert.ok(seat.subject.includes(say(locale, 'registrations-mail-seat-subject')), seat.subject)
      await second.open(seat.link('/my/'))
      await second.sees(say(locale, 'registrations-my-confirmed', { name: waiting.name }))
      await Promise.all([first.close(), second.close()])
    })

    test('what is typed wrongly comes back with the values kept and a sentence at each field', async () => {
      const slug = await organiser.event()
      const me = await visitor(chromium, samling, locale)
      const form = `/${locale}/events/${slug}/register`
      await me.open(form)
      await me.press(its.submit, { status: 422 })
      assert.equal(await me.page.locator('[aria-invalid=true]').count(), 3)
      assert.equal(await me.page.locator('.ds-error-summary li').count(), 3)
      const summary = me.page.locator('.ds-error-summary h2')
      assert.ok(await summary.evaluate((it) => it === document.activeElement), 'the summary has the focus')
      await me.page.locator('.ds-error-summary a').nth(1).click()
      assert.equal(await me.page.evaluate(() => document.activeElement.name), 'email')

      const hostile = '<script>alert(1)</script> & "Åsa"'
      await me.fill({ name: hostile, email: 'nobody at home', organisation: 'Å'.repeat(20) })
      await me.press(its.submit, { status: 422 })
      assert.equal(await me.value('name'), hostile)
      assert.equal(await me.value('email'), 'nobody at home')
      await me.sees(say(locale, 'forms-not-an-email'))
      assert.equal(await me.page.locator('[aria-invalid=true]').count(), 1)

      await me.page.locator('[name=organisation]').evaluate((it) => it.removeAttribute('maxlength'))
      await me.fill({ name: 'Åsa', email: 'asa@stromstad.example', organisation: 'x'.repeat(5000) })
      await me.press(its.submit, { status: 422 })
      assert.equal((await me.value('organisation')).length, 5000)
      assert.equal(await me.page.locator('[aria-invalid=true]').getAttribute('name'), 'organisation')
      await me.close()
    })

    test('without JavaScript everything from reading to cancelling works', async () => {
      const slug = await organiser.event()
      const me = await visitor(chromium, samling, locale, { script: false })
      const email = `plain.${locale}@kommune.example`
      await me.open(`/${locale}/`)
      await me.open(`/${locale}/events/${slug}`)
      await me.open(`/${locale}/events/${slug}/programme`)
      await me.open(`/${locale}/events/${slug}/register`)
      await me.fill({ name: '', email: 'wrong', organisation: 'Kommun' })
      await me.press(its.submit, { status: 422 })
      await me.fill({ name: 'Utan Skript', email })
      await me.press(its.submit)
      await me.sees(its.seat)
      const mail = await samling.mail.next(email)
      await me.open(mail.link('/my/'))
      await me.fill({ organisation: 'Luleå kommun' }, 'form:has([name=language])')
      await me.press(say(locale, 'registrations-save'))
      assert.equal(await me.value('organisation'), 'Luleå kommun')
      await me.follow(its.cancel)
      await me.press(its.sure)
      await me.sees(say(locale, 'registrations-my-cancelled', { name: 'Utan Skript' }))
      await me.close()
    })
  })
}

test('registering twice is answered like the first time, and mails the link again', async () => {
  const slug = await organiser.event()
  const me = await visitor(chromium, samling, 'sv')
  const again = { name: 'Någon Annan', email: 'TVA.gånger@stromstad.example'.replace('å', 'a'), organisation: 'Strömstad' }
  const answers = []
  for (const fields of [{ ...again, name: 'Två Gånger', email: 'tva.ganger@stromstad.example' }, again]) {
    await me.open(`/sv/events/${slug}/register`)
    await me.fill(fields)
    await me.press('Anmäl mig')
    answers.push(`${me.page.url()}\n${await me.text()}`)
  }
  assert.equal(answers[0], answers[1])
  const [first, second] = [await samling.mail.next('tva.ganger@stromstad.example'), await samling.mail.next('tva.ganger@stromstad.example')]
  assert.equal(second.link('/my/'), first.link('/my/'))
  await me.open(second.link('/my/'))
  assert.equal(await me.value('name'), 'Två Gånger', 'nobody else can change what was registered')
  await me.close()
})

test('a lost link is mailed again, and nobody learns who is registered', async () => {
  const slug = await organiser.event()
  const me = await visitor(chromium, samling, 'nb')
  await me.open(`/nb/events/${slug}/register`)
  await me.fill({ name: 'Lise Lenke', email: 'lise@halden.example', organisation: 'Halden' })
  await me.press('Meld meg på')
  const first = await samling.mail.next('lise@halden.example')
  const answers = []
  for (const email of ['lise@halden.example', 'ingen@halden.example']) {
    await me.open(`/nb/events/${slug}/register`)
    await me.follow(say('nb', 'registrations-lost-link'))
    await me.fill({ email })
    await me.press(say('nb', 'invitations-lost-submit'))
    answers.push(await me.text())
  }
  assert.equal(answers[0], answers[1])
  const again = await samling.mail.next('lise@halden.example')
  assert.equal(again.link('/my/'), first.link('/my/'))
  assert.deepEqual(samling.mail.to('ingen@halden.example'), [])
  await me.close()
})

test('an unknown or damaged link says so in words and offers a new one', async () => {
  const me = await visitor(chromium, samling, 'sv')
  await me.open('/sv/my/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 410)
  await me.follow(/länk/i)
  assert.equal(me.path(), '/sv/link')
  await me.close()
})

test('a name cannot carry a line of a mail’s head', async () => {
  const slug = await organiser.event()
  const answer = await samling.post(`/sv/events/${slug}/register`, {
    name: 'Eva\r\nBcc: alla@kommun.example', email: 'eva@kommun.example', organisation: 'K\r\n\r\n<script>',
  })
  if (answer.status === 303) {
    const mail = await samling.mail.next('eva@kommun.example')
    assert.deepEqual(mail.to, ['eva@kommun.example'])
    assert.equal(mail.headers.bcc, undefined)
    assert.ok(!mail.html.includes('<script'))
  } else {
    assert.equal(answer.status, 422)
  }
  assert.deepEqual(samling.mail.to('alla@kommun.example'), [])
  for (const email of ['eva@kommun.example\r\nBcc: alla@kommun.example', 'eva@kommun.example, alla@kommun.example']) {
    const refused = await samling.post(`/sv/events/${slug}/register`, { name: 'Eva', email, organisation: 'K' })
    assert.equal(refused.status, 422, email)
  }
})

test('a form posted from another site is refused', async () => {
  const slug = await organiser.event()
  for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
    const answer = await fetch(`${samling.url}/sv/events/${slug}/register`, {
      method: 'POST', headers, redirect: 'manual', body: new URLSearchParams({ name: 'E', email: 'e@evil.example', organisation: 'E' }),
    })
    assert.equal(answer.status, 403)
  }
})

test('looking at a personal link changes nothing, also where a mail scanner follows every link', async () => {
  const slug = await organiser.event()
  await samling.post(`/sv/events/${slug}/register`, { name: 'Skannad', email: 'skannad@kommun.example', organisation: 'K' })
  const mail = await samling.mail.next('skannad@kommun.example')
  const page = await samling.get(mail.link('/my/')).then((answer) => answer.text())
  const links = [...page.matchAll(/href="(\/[^"]+)"/g)].map(([, link]) => link.replaceAll('&amp;', '&'))
  for (const link of [...mail.links.map((link) => link.replace(samling.url, '')), ...links].filter((link) => link.startsWith('/'))) await samling.get(link)
  const after = await samling.get(mail.link('/my/')).then((answer) => answer.text())
  assert.equal(after.match(/<main[^]*<\/main>/)[0], page.match(/<main[^]*<\/main>/)[0])
  assert.equal(samling.mail.to('skannad@kommun.example').length, 1)
})

test('the whole form is filled in and sent with the keyboard alone', async () => {
  const slug = await organiser.event()
  const me = await visitor(chromium, samling, 'nb')
  await me.open(`/nb/events/${slug}`)
  const { keyboard } = me.page
  const focused = () => me.page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.name || '')
  const tabTo = async (what) => {
    for (let presses = 0; presses < 60; presses++) {
      await keyboard.press('Tab')
      const seen = await me.page.evaluate(() => {
        const it = document.activeElement
        const style = getComputedStyle(it)
        return { name: it.name, text: it.textContent.trim(), visible: style.outlineStyle !== 'none' || style.boxShadow !== 'none' }
      })
      if (seen.name === what || seen.text === what) return assert.ok(seen.visible, `the focus on ${what} can be seen`)
    }
    assert.fail(`${what} is not reached; the focus is on ${await focused()}`)
  }
  await tabTo('Meld deg på')
  await keyboard.press('Enter')
  await me.page.waitForURL(/register/)
  await tabTo('name')
  await keyboard.type('Tastatur Bruker')
  await tabTo('email')
  await keyboard.type('tastatur@halden.example')
  await tabTo('organisation')
  await keyboard.type('Halden kommune')
  await keyboard.press('Enter')
  await me.page.waitForURL(/registered/)
  await me.sees('Du har plass')
  await me.close()
})

test('the first press of Tab leads past the head of the page', async () => {
  const me = await visitor(chromium, samling, 'sv')
  await me.open('/sv/')
  await me.page.keyboard.press('Tab')
  assert.match(await me.page.evaluate(() => document.activeElement.getAttribute('href')), /^#/)
  await me.page.keyboard.press('Enter')
  assert.ok(await me.page.evaluate(() => document.querySelector('main').contains(document.activeElement) || document.activeElement === document.querySelector('main') || location.hash !== ''))
  await me.close()
})

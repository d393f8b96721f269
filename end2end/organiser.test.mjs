// Somebody who plans: from an empty program to an event that is announced, filled, moved and called off.

import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { browser, visitor } from './support/browser.mjs'
import { calendar } from './support/calendars.mjs'
import { day } from './support/fixtures.mjs'
import { start } from './support/server.mjs'
import { say } from './support/words.mjs'

let samling, chromium

before(async () => {
  ;[samling, chromium] = await Promise.all([start(), browser()])
})
after(async () => {
  await chromium?.close()
  await samling?.stop()
})

/** Signs in by the mailed link; the account is there since the operator made it. */
async function signIn(locale, email) {
  await samling.run('sign-in', email)
  const me = await visitor(chromium, samling, locale)
  await me.open(`/${locale}/organise/events/new`)
  assert.equal(me.path(), `/${locale}/sign-in`, 'who is not signed in is asked to, and led on afterwards')
  await me.fill({ email })
  await me.press(say(locale, 'people-sign-in-send'))
  await me.sees(say(locale, 'people-sign-in-sent'))
  const mail = await samling.mail.next(email)
  await me.open(mail.link('/sign-in/'))
  await me.press(say(locale, 'people-sign-in'))
  return me
}

/** The texts that still wait for a translation, counted over all languages. */
async function untranslated(me, locale, slug) {
  await me.open(`/${locale}/organise/events/${slug}/translations`)
  return me.page.locator('main form [name*="."]').count()
}

/** Saves the form of the page that is open. */
async function save(me) {
  const posted = me.page.waitForResponse((answer) => answer.request().method() === 'POST')
  await me.page.locator('main form[method=post]:not([class=inline]) button[type=submit], main form.form button').last().click()
  assert.equal((await posted).status(), 303)
  await me.page.waitForLoadState('load')
  await me.look()
}

test('an organiser plans, announces, fills, moves and calls off an event, in sv', async () => {
  const locale = 'sv'
  const email = 'eva.lind@stromstad.example'
  await samling.run('sign-in', email)
  const me = await signIn(locale, email)

  // An organisation.
  assert.equal(me.path(), '/sv/organise/organisations/new', 'who has no organisation begins with that')
  await me.fill({ name: 'Strömstads kommun', country: 'SE', website: '' })
  await me.press('Skapa organisationen')
  await me.fill({ contact_email: 'post@stromstad.example', reply_to: 'moten@stromstad.example' })
  await me.press('Spara')

  // An event from four fields.
  const date = day(6)
  await me.open('/sv/organise/events/new')
  assert.equal(await me.page.locator('main form [required]:not([type=hidden]), main form [name^="title."]').count() >= 4, true)
  await me.fill({ 'title.sv': 'Gränsmötet', date, start: '09:00', end: '15:00' })
  await me.press('Skapa utkast')
  const slug = me.path().split('/')[4]
  const event = `/sv/organise/events/${slug}`
  await me.open(event)

  // Texts, in one language first: the other is listed as missing, until it is there too.
  await me.open(`${event}/details`)
  await me.fill({ 'summary.sv': 'Ett möte över gränsen.', 'description.sv': 'Vi träffas för att **lära** av varandra.' })
  await me.press('Spara')
  const missing = await untranslated(me, locale, slug)
  assert.equal(missing, 3, 'title, summary and description')
  await me.fill({ [await me.page.locator('main form [name*="."]').first().getAttribute('name')]: 'Grensemøtet' })
  await me.press('Spara översättningarna')
  assert.equal(await untranslated(me, locale, slug), missing - 1)

  // Time and place.
  await me.open(`${event}/details/time-place`)
  await me.fill({ venue_name: 'Stadshuset', venue_street: 'Norra Bergsgatan 23', venue_postal_code: '452 30', venue_city: 'Strömstad' })
  await me.press('Spara')

  // Rooms on one line, sessions from the lines of a mail.
  const desk = `${event}/programme`
  await me.open(desk)
  const rooms = me.page.locator('form[action$="/programme/rooms"]')
  await rooms.locator('input[type=text]').fill('Aulan, Rum 2')
  await rooms.locator('button').click()
  await me.page.waitForURL(/done=/)
  await me.look()
  await me.sees('Aulan')
  await me.sees('Rum 2')
  await me.follow('Klistra in program')
  await me.fill({ lines: '09.00 Kaffe och registrering\n09.30 Öppning – Kari Nordmann, Halden kommune\n10.00 Data över gränsen – Kari Nordmann\nSamtal om framtiden – Per Ek' })
  await me.press('Visa tolkningen')
  await me.sees(/Kari Nordmann/)
  await me.open(desk)
  assert.equal(await me.page.getByText('Data över gränsen').count(), 0, 'nothing is saved before it is accepted')
  await me.open(`${desk}/paste`)
  await me.fill({ lines: '09.00 Kaffe och registrering\n09.30 Öppning – Kari Nordmann, Halden kommune\n10.00 Data över gränsen – Kari Nordmann\nSamtal om framtiden – Per Ek' })
  await me.press('Visa tolkningen')
  for (const box of await me.page.locator('[name=line]').all()) await box.check()
  await me.press('Spara de valda raderna')
  await me.sees('Data över gränsen')

  // Placing one by form, where its speaker is already: said in words, not refused.
  await me.page.locator('#unplaced a[href$="/place"]').first().click()
  await me.page.waitForLoadState('load')
  await me.look()
  await me.fill({ start: '09:35', minutes: '30', room: await me.page.locator('[name=room] option', { hasText: 'Aulan' }).getAttribute('value') })
  await me.press('Spara tid och rum')
  await me.page.locator('a[href*="/slots/"]').nth(1).click()
  await me.page.waitForLoadState('load')
  await me.look()
  const slot = me.path()
  await me.fill({ start: '09:45', minutes: '60', room: await me.page.locator('[name=room] option', { hasText: 'Aulan' }).getAttribute('value') })
  await me.press('Spara tid och rum')
  const clashes = await me.text()
  assert.match(clashes, /Aulan är dubbelbokat|medverkar samtidigt/)
  await me.open(slot)
  await me.fill({ start: '11:00', minutes: '30' })
  await me.press('Spara tid och rum')

  // Speakers, then a release.
  await me.open(`${event}/speakers`)
  await me.sees('Kari Nordmann')
  await me.open(`${desk}/release`)
  await me.page.locator('main form.form button').first().click()
  await me.page.waitForURL(/done=released/)
  await me.look()
  assert.equal((await samling.get(`/sv/events/${slug}`)).status, 404, 'a draft is nobody else’s')

  // Announced.
  await me.open(`${event}/state/publish`)
  await me.press('Publicera evenemanget')
  const anybody = await visitor(chromium, samling, locale)
  await anybody.open(`/sv/events/${slug}/programme`)
  await anybody.sees('Data över gränsen')

  // Invitations by paste: languages guessed, both read before anything is sent.
  await me.open(`${event}/invitations`)
  await me.follow('Bjud in')
  await me.fill({ list: 'Kari Nordmann; kari@halden.example.no; Halden kommune\nÅke Ström\take@lulea.example.se\tLuleå kommun\nborta@kiruna.example.se\nutan adress' })
  await me.press('Läs listan')
  assert.match(await me.heading(), /3/)
  await me.sees(/En rad kunde inte läsas/)
  assert.equal(await me.value('language.0'), 'nb')
  assert.equal(await me.value('language.1'), 'sv')
  await me.press(/^Spara 3/)
  await me.sees(say(locale, 'invitations-ready'))
  assert.deepEqual(samling.mail.to('kari@halden.example.no'), [], 'nothing is sent before the organiser says so')
  await me.sees(/Grensemøtet/)
  await me.sees(/Gränsmötet/)
  samling.mail.refuse = (to) => (to.startsWith('borta@') ? '550 No such mailbox' : undefined)
  await me.press(/^Skicka 3/)
  const [kari, ake] = [await samling.mail.next('kari@halden.example.no'), await samling.mail.next('ake@lulea.example.se')]
  assert.deepEqual([kari.language, ake.language], ['nb', 'sv'])
  assert.ok(kari.headers['list-unsubscribe-post'], 'invitations can be stopped in one click')
  assert.equal(kari.replyTo[0].address, 'moten@stromstad.example')

  // One accepts with nothing to fill in, one declines.
  const invited = await visitor(chromium, samling, 'nb')
  await invited.open(kari.link('/invitation/'))
  await invited.press('Ja, jeg kommer')
  await invited.sees(say('nb', 'registrations-my-confirmed', { name: 'Kari Nordmann' }))
  const confirmed = await samling.mail.next('kari@halden.example.no')
  const [entry] = calendar(confirmed.calendar.text).events
  await anybody.open(ake.link('/invitation/'))
  await anybody.press(say('sv', 'invitations-decline'))
  await anybody.sees(say('sv', 'invitations-done-declined')).catch(() => {})
  await me.open(`${event}/invitations`)
  await me.sees('Kommer')
  await me.sees('Kommer inte')
  await me.sees('Togs inte emot')
  await me.sees('Skickat')

  // Registrations: one by hand, and the sheet.
  await me.open(`${event}/registrations`)
  await me.sees('Kari Nordmann')
  await me.follow('Anmäl någon')
  await me.fill({ name: '=HYPERLINK("http://evil")', email: 'ärlig@lulea.example'.replace('ä', 'a'), organisation: 'Åäö' })
  await me.press('Anmäl')
  await samling.mail.next('arlig@lulea.example')
  await me.open(`${event}/registrations`)
  const loaded = me.page.waitForEvent('download')
  await me.page.getByRole('link', { name: 'Hämta som kalkylblad (CSV)' }).click()
  const sheet = await readFile(await (await loaded).path())
  assert.deepEqual([...sheet.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'Excel sees that it is UTF-8')
  const lines = sheet.toString('utf8').slice(1).trim().split('\r\n')
  assert.equal(lines.length, 3)
  assert.ok(lines[0].includes(';'))
  assert.ok(!lines.some((line) => /(^|;)"?=/.test(line)), 'no cell is a formula')
  assert.ok(lines.some((line) => line.includes('Åäö')))

  // Moved: asked first, then everybody's calendar follows.
  await me.open(`${event}/details/time-place`)
  await me.fill({ start: '10:00' })
  await me.press('Spara')
  await me.sees(/Flytta evenemanget/)
  assert.equal(samling.mail.to('kari@halden.example.no').length, 2, 'nobody is told before the organiser confirms')
  await me.press('Flytta och meddela alla')
  const moved = await samling.mail.next('kari@halden.example.no')
  assert.equal(moved.language, 'nb')
  const after = calendar(moved.calendar.text)
  assert.equal(after.method, 'REQUEST')
  assert.equal(after.events[0].uid, entry.uid)
  assert.ok(after.events[0].sequence > entry.sequence)
  assert.equal(new Date(after.events[0].start) - new Date(entry.start), 3600_000)
  assert.ok(moved.headers.references?.includes(confirmed.messageId) || moved.headers['in-reply-to'], 'in the same thread')

  // Called off.
  await me.open(`${event}/state/cancel`)
  await me.fill({ 'note.sv': 'För få anmälda.' })
  await me.press('Ställ in evenemanget')
  const off = await samling.mail.next('kari@halden.example.no')
  const cancelled = calendar(off.calendar.text)
  assert.equal(cancelled.method, 'CANCEL')
  assert.equal(cancelled.events[0].uid, entry.uid)
  assert.equal(cancelled.events[0].status, 'CANCELLED')
  assert.ok(cancelled.events[0].sequence > after.events[0].sequence)
  await anybody.open(`/sv/events/${slug}`)
  await anybody.sees('Evenemanget är inställt')
  const data = JSON.parse((await anybody.page.content()).match(/ld\+json">([^<]*)/)[1])
  assert.equal(data.eventStatus, 'https://schema.org/EventCancelled')

  // Everything that was written can be read.
  await me.open(`${event}/mails`)
  assert.ok((await me.page.locator('main table tbody tr').count()) >= 7)
  await me.page.locator('main table tbody a').first().click()
  await me.page.waitForLoadState('load')
  await me.look()
  assert.ok(!(await me.text()).match(/\/my\/[\w-]{30,}/), 'personal links are masked')
  await me.open('/sv/organise')
  await me.open(event)
  await Promise.all([me.close(), anybody.close(), invited.close()])
})

test('an organiser makes an event, a speaker and a colleague, with the keyboard alone for the event, in nb', async () => {
  const other = await start()
  try {
    await other.run('sign-in', 'kari@halden.example')
    const me = await visitor(chromium, other, 'nb')
    await me.open((await other.signInLink('kari@halden.example')).replace(/^\/\w+/, '/nb'))
    await me.press(say('nb', 'people-sign-in'))
    await me.open('/nb/organise/organisations/new')
    await me.fill({ name: 'Halden kommune', country: 'NO' })
    await me.press(say('nb', 'people-organisation-create'))
    const organisation = me.path()

    // The keyboard alone: from field to field by Tab, dates and times typed.
    await me.open('/nb/organise/events/new')
    const { keyboard } = me.page
    await me.page.locator('[name="title.nb"]').focus()
    await keyboard.type('Digital hverdag')
    for (const [name, typed] of [['title.sv', 'Digital vardag'], ['date', day(4)], ['start', '09:00'], ['end', '14:30']]) {
      for (let presses = 0; presses < 12 && (await me.page.evaluate(() => document.activeElement.name)) !== name; presses++) await keyboard.press('Tab')
      assert.equal(await me.page.evaluate(() => document.activeElement.name), name)
      // A date is typed in the order of the browser's own language: its control is not ours.
      if (name.startsWith('title')) await keyboard.type(typed)
      else await me.page.locator(`[name="${name}"]`).fill(typed)
    }
    await keyboard.press('Enter')
    await me.page.waitForURL(/done=created/)
    await me.look()
    const event = me.path().split('/').slice(0, 5).join('/')

    await me.open(`${event}/speakers/new`)
    await me.fill({ name: 'Åse Taler', email: 'ase@halden.example' })
    await me.press(say('nb', 'speakers-add-button'))
    await me.open(`${event}/speakers`)
    await me.press(new RegExp(say('nb', 'speakers-link-send')))
    const mail = await other.mail.next('ase@halden.example')
    assert.ok(mail.link('/speaker/'))

    await me.open(`${organisation}/colleagues`)
    await me.fill({ name: 'Ola Kollega', email: 'ola@halden.example' })
    await me.press(say('nb', 'people-colleague-add'))
    const welcome = await other.mail.next('ola@halden.example')
    assert.ok(welcome.link('/sign-in'))

    for (const rest of ['', '/details', '/details/time-place', '/details/settings', '/details/partners', '/details/state', '/programme', '/programme/sessions/new', '/programme/paste', '/speakers', '/invitations', '/invitations/add', '/invitations/preview', '/registrations', '/mails', '/translations', '/copy', '/state/publish', '/state/delete']) {
      await me.open(event + rest)
    }
    for (const rest of ['/organise', '/organise/account', '/organise/organisations']) await me.open(`/nb${rest}`)
    await me.open(`${organisation}/statements`)
    await me.close()
  } finally {
    await other.stop()
  }
})

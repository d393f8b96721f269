// Somebody who will speak: answers from one mailed link, says who they are in two languages, sees when and where. Without an account.

import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { browser, visitor } from './support/browser.mjs'
import { calendar } from './support/calendars.mjs'
import { host, picture } from './support/fixtures.mjs'
import { start } from './support/server.mjs'
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

/** Saves one of the page's small forms. */
async function save(me, locale, field, value) {
  const form = `form:has([name="${field}"])`
  await me.fill({ [field]: value }, form)
  await me.page.locator(form).getByRole('button', { name: new RegExp(`^${field === 'photo' ? '' : say(locale, 'speakers-field-save')}`) }).first().click()
  await me.page.waitForURL(/done=/)
  await me.page.waitForLoadState('load')
  await me.look()
  await me.sees(say(locale, 'speakers-field-saved'))
}

for (const locale of ['sv', 'nb']) {
  const speaker = { name: 'Synnøve Åkerlund', email: `synnove.${locale}@karlskrona.example`, organisation: 'Karlskrona kommun' }

  test(`a speaker accepts, presents themselves in two languages, each field saved alone, and sees the page as the audience will, in ${locale}`, async () => {
    const slug = await organiser.event({ nb: `Talernes dag ${locale}`, sv: `Talarnas dag ${locale}` })
    const mail = await organiser.speaker(slug, speaker)
    assert.ok(mail.text.includes(speaker.name) || mail.text.includes('Halden kommune'))
    const me = await visitor(chromium, samling, locale)
    const own = mail.link('/speaker/').replace(/^\/\w+/, `/${locale}`)
    await me.open(own)
    assert.match(await me.heading(), /Synnøve Åkerlund/)
    await me.press(say(locale, 'speakers-answer-yes'))
    await me.sees(say(locale, 'speakers-answer-is-yes'))
    await me.sees(say(locale, 'speakers-answer-thanks'))

    await save(me, locale, 'title.nb', 'Digitaliseringsleder')
    await save(me, locale, 'title.sv', 'Digitaliseringschef')
    await save(me, locale, 'biography.sv', 'Leder arbetet med det **smarta** samhället.\n\n<script>alert(1)</script>')
    await save(me, locale, 'biography.nb', 'Leder arbeidet med det smarte samfunnet.')
    assert.equal(await me.value('title.sv'), 'Digitaliseringschef', 'what was saved first is still there')

    const photo = 'form:has([name=photo])'
    await me.page.locator(`${photo} [name=photo]`).setInputFiles(await picture(chromium))
    await me.page.locator(`${photo} button`).click()
    await me.page.waitForURL(/done=photo/)
    await me.look()
    const image = await me.page.locator('main img').first()
    const shown = await image.evaluate(async (it) => {
      await it.decode()
      return { square: it.naturalWidth === it.naturalHeight, width: it.naturalWidth }
    })
    assert.ok(shown.square && shown.width <= 800, 'the photo is cropped and made smaller')

    await me.follow(say(locale, 'speakers-preview-link'))
    await me.sees(speaker.name)
    await me.sees(locale === 'sv' ? 'Digitaliseringschef' : 'Digitaliseringsleder')
    await me.follow(say(locale, 'speakers-preview-back'))
    assert.equal(me.path(), own)

    await organiser.programme(slug, [`09.30 Åpning – ${speaker.name}`, '10.00 Kaffe'])
    const anybody = await visitor(chromium, samling, locale)
    await anybody.open(`/${locale}/events/${slug}/speakers`)
    await anybody.follow(new RegExp(speaker.name))
    assert.equal(await anybody.heading(), speaker.name)
    await anybody.sees(locale === 'sv' ? 'det smarta samhället' : 'det smarte samfunnet')
    assert.ok(!(await anybody.page.content()).includes('<script>alert'))
    assert.ok(!(await anybody.page.content()).includes(speaker.email), 'the address is nobody else’s')

    const listed = await organiser.get(`/nb/organise/events/${slug}/speakers`)
    assert.ok(listed.includes(say('nb', 'speakers-answer-accepted')))
    await Promise.all([me.close(), anybody.close()])
  })
}

test('what is no picture is refused in words, and the rest of the page stays as it was', async () => {
  const slug = await organiser.event({ nb: 'Bildene', sv: 'Bilderna' })
  const mail = await organiser.speaker(slug, { name: 'Ola Uten', email: 'ola@halden.example' })
  const me = await visitor(chromium, samling, 'nb')
  await me.open(mail.link('/speaker/').replace(/^\/\w+/, '/nb'))
  const photo = 'form:has([name=photo])'
  await me.page.locator(`${photo} [name=photo]`).setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload="alert(1)"/>') })
  const answered = me.page.waitForResponse((answer) => answer.request().method() === 'POST')
  await me.page.locator(`${photo} button`).click()
  assert.equal((await answered).status(), 422)
  await me.page.waitForLoadState('load')
  await me.look()
  await me.sees(say('nb', 'forms-image-unreadable'))
  assert.equal(await me.value('name'), 'Ola Uten')
  await me.close()
})

test('what was typed into several fields is kept when one is saved, or shown again where it is refused', async () => {
  const slug = await organiser.event({ nb: 'Feltene', sv: 'Fälten' })
  const mail = await organiser.speaker(slug, { name: 'Mona Mange', email: 'mona@halden.example' })
  const me = await visitor(chromium, samling, 'nb')
  await me.open(mail.link('/speaker/').replace(/^\/\w+/, '/nb'))
  await me.fill({ 'title.nb': 'Rådgiver', 'biography.nb': 'Arbeider med data.' })
  await save(me, 'nb', 'title.sv', 'Rådgivare')
  assert.deepEqual(await Promise.all(['title.nb', 'title.sv', 'biography.nb'].map((name) => me.value(name))), ['Rådgiver', 'Rådgivare', 'Arbeider med data.'])
  // A name is needed: its form is shown again, and what was saved beside it is saved.
  await me.page.locator('[name=name]').evaluate((it) => it.removeAttribute('required'))
  await me.fill({ name: '', organisation: 'Halden kommune', 'title.nb': 'Seniorrådgiver' })
  const refused = me.page.waitForResponse((answer) => answer.request().isNavigationRequest() && answer.status() === 422)
  await me.page.locator('form:has([name="title.nb"]) button').click()
  await refused
  await me.page.waitForLoadState('load')
  await me.look()
  assert.deepEqual(await Promise.all(['name', 'organisation', 'title.nb'].map((name) => me.value(name))), ['', 'Halden kommune', 'Seniorrådgiver'])
  await me.close()
})

test('a speaker hands in slides, says who may read them, and takes them back', async () => {
  const slug = await organiser.event({ nb: 'Lysbildene', sv: 'Bilderna i salen' })
  const mail = await organiser.speaker(slug, { name: 'Siri Lys', email: 'siri@halden.example' })
  await organiser.programme(slug, ['09.30 Lys – Siri Lys', '10.00 Kaffe'])
  const [me, anybody] = [await visitor(chromium, samling, 'nb'), await visitor(chromium, samling, 'sv')]
  await me.open(mail.link('/speaker/').replace(/^\/\w+/, '/nb'))
  const form = 'form:has([name=file])'
  const hand = async (buffer, status) => {
    await me.page.locator(`${form} [name=file]`).setInputFiles({ name: 'Lys i mørket.pdf', mimeType: 'application/pdf', buffer })
    const posted = me.page.waitForResponse((answer) => answer.request().method() === 'POST')
    await me.page.locator(`${form} button`).click()
    assert.equal((await posted).status(), status)
    await me.page.waitForLoadState('load')
    await me.look()
  }
  await hand(Buffer.from('<html>'), 422)
  await me.sees(say('nb', 'programme-material-unknown'))
  await me.fill({ audience: 'now' }, form)
  await hand(Buffer.from('%PDF-1.7\n'), 303)
  await me.sees('Lys i mørket.pdf')
  await anybody.open(`/sv/events/${slug}/sessions/lys`)
  const link = anybody.page.getByRole('link', { name: 'Lys i mørket.pdf' })
  const [download] = await Promise.all([anybody.page.waitForEvent('download'), link.click()])
  assert.equal(download.suggestedFilename(), 'Lys i mørket.pdf')
  await me.press(new RegExp(`^${say('nb', 'programme-material-show-participants')}`))
  await anybody.open(`/sv/events/${slug}/sessions/lys`)
  assert.equal(await link.count(), 0)
  await anybody.sees(say('sv', 'programme-materials-participants'))
  await me.press(new RegExp(`^${say("nb", "programme-material-remove")}\\b.*Lys`))
  assert.equal(await me.page.getByText('Lys i mørket.pdf').count(), 0)
  await Promise.all([me.close(), anybody.close()])
})

test('a speaker’s sessions stand in a calendar file of their own, and the page works without JavaScript', async () => {
  const demo = await start({ demo: true })
  try {
    const me = await visitor(chromium, demo, 'sv', { script: false })
    const own = demo.links.speaker.replace(/^\/\w+/, '/sv')
    await me.open(own)
    const { method, events } = calendar(await demo.get(`${own}/sessions.ics`).then((answer) => answer.text()))
    assert.equal(method, 'PUBLISH')
    assert.ok(events.length >= 1)
    const programme = calendar(await demo.get('/events/digitalt-lederskap-i-grenseregionen/programme.ics').then((answer) => answer.text())).events
    for (const { uid, start } of events) assert.equal(programme.find((entry) => entry.uid === uid)?.start, start, 'the same entry as in the whole programme')
    await save(me, 'sv', 'organisation', 'Halden kommune')
    assert.equal(await me.value('organisation'), 'Halden kommune')
    await me.close()
  } finally {
    await demo.stop()
  }
})

test('who lost the link is mailed a new one', async () => {
  const slug = await organiser.event({ nb: 'Lenkene', sv: 'Länkarna' })
  const mail = await organiser.speaker(slug, { name: 'Tove Tapt', email: 'tove@halden.example' })
  const me = await visitor(chromium, samling, 'nb')
  await me.open('/nb/speaker/lost-link')
  await me.fill({ email: 'tove@halden.example' })
  await me.press(say('nb', 'speakers-lost-button'))
  await me.sees(say('nb', 'speakers-lost-sent'))
  const again = await samling.mail.next('tove@halden.example')
  assert.equal(again.link('/speaker/').split('/').at(-1), mail.link('/speaker/').split('/').at(-1))
  await me.close()
})

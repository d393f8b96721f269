// What a journey stands on but is not about: an organiser who is signed in, a published event. Made through the program's own forms.

import assert from 'node:assert/strict'

/** A day some weeks from now, as forms write it. */
export function day(weeks) {
  return new Date(Date.now() + weeks * 7 * 24 * 3600_000).toISOString().slice(0, 10)
}

/** An organiser of a new organisation, who posts forms without looking at pages. */
export async function host(samling, email = 'kari@halden.kommune.example', { name = 'Halden kommune', country = 'NO' } = {}) {
  const link = await samling.signInLink(email)
  const signedIn = await samling.post(link, {})
  assert.equal(signedIn.status, 303, 'the sign-in link works')
  const host = new Host(samling, signedIn.headers.get('set-cookie').split(';')[0])
  await host.post('/nb/organise/organisations/new', { name, country, website: '' })
  return host
}

class Host {
  constructor(samling, cookie) {
    Object.assign(this, { samling, cookie })
  }

  /** Posts a form that must be taken; where it led. */
  async post(path, fields) {
    const answer = await fetch(this.samling.url + path, {
      method: 'POST',
      body: new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))),
      headers: { cookie: this.cookie, origin: this.samling.url },
      redirect: 'manual',
    })
    const body = await answer.text()
    assert.equal(answer.status, 303, `${path}: ${body.match(/<main[^]*<\/main>/)?.[0].replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').slice(0, 800)}`)
    return new URL(answer.headers.get('location'), this.samling.url)
  }

  async get(path) {
    const answer = await fetch(this.samling.url + path, { headers: { cookie: this.cookie }, redirect: 'manual' })
    assert.equal(answer.status, 200, path)
    return answer.text()
  }

  /** A published event in two languages; its slug. */
  async event({ nb = 'Den digitale tsunamien', sv = 'Den digitala tsunamin', date = day(5), capacity = '', attendance = 'on_site' } = {}) {
    const made = await this.post('/nb/organise/events/new', { 'title.nb': nb, 'title.sv': sv, date, start: '09:00', end: '15:00' })
    const slug = made.pathname.split('/')[4]
    const base = `/nb/organise/events/${slug}`
    await this.post(`${base}/details/time-place`, {
      date, start: '09:00', end: '15:00', end_date: '', time_zone: 'Europe/Oslo', attendance,
      venue_name: 'Remmen kunnskapspark', venue_street: 'BRA veien 4', venue_postal_code: '1757', venue_city: 'Halden', venue_country: 'NO', joining_link: '',
    })
    if (capacity) await this.settings(slug, { capacity })
    await this.post(`${base}/state/publish`, {})
    return slug
  }

  /** A speaker of an event, whose personal link is mailed; the mail. */
  async speaker(slug, { name, email, organisation = '', ...titles }) {
    const base = `/nb/organise/events/${slug}/speakers`
    await this.post(`${base}/new`, { name, email, organisation, ...titles })
    const listed = await this.get(base)
    const links = [...listed.matchAll(/action="([^"]+\/speakers\/[^"/]+\/link)"/g)].map(([, action]) => action)
    await this.post(links.at(-1), {})
    return this.samling.mail.next(email)
  }

  /** Publishes a programme of these lines, as of a mail: `09.30 Åpning – Kari Nordmann`. */
  async programme(slug, lines) {
    const base = `/nb/organise/events/${slug}/programme`
    await this.post(`${base}/paste/accept`, { lines: lines.join('\n'), language: 'nb', shown: 'true', line: lines.map((_, at) => String(at + 1)) })
    await this.post(`${base}/release`, {})
  }

  /** Changes some of an event's settings and keeps the others. */
  settings(slug, changed) {
    return this.post(`/nb/organise/events/${slug}/details/settings`, { slug, kind: 'seminar', language1: 'nb', language2: 'sv', retention_months: '6', ...changed })
  }
}

/** A picture as a phone takes it, larger than a photo needs to be: made by the browser. */
export async function picture(browser, width = 900, height = 600) {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent('<body style="margin:0;background:linear-gradient(45deg,#0b5563,#f2b134)"><p style="font:120px serif;padding:40px">Foto</p>')
  const image = await page.screenshot({ type: 'jpeg', quality: 80 })
  await page.close()
  return { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: image }
}

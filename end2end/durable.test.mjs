// What the program promises when something else fails: a power cut, a mail server that is away, a configuration that is wrong.

import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { day, host } from './support/fixtures.mjs'
import { finished, freePort, sleep, start, until } from './support/server.mjs'

describe('a program that is killed in the middle of 200 registrations', () => {
  let samling, organiser, slug
  before(async () => {
    samling = await start()
    organiser = await host(samling)
    slug = await organiser.event()
  })
  after(() => samling?.stop())

  // What was being sent when the end came is sent again when its claim has run out, three minutes later.
  test('has kept every one that it answered, and sends its mail once it is back', { timeout: 300_000 }, async (context) => {
    const answered = new Set()
    let asked = 0
    // Fifty at a time, so that some are answered, some are in the air and some have not come when the end comes.
    const people = Array.from({ length: 200 }, (_, n) => ({ name: `Person ${n}`, email: `person.${n}@kommun.example`, organisation: 'Kommunen' }))
    const queue = [...people]
    const visitor = async () => {
      for (let person = queue.shift(); person; person = queue.shift()) {
        asked++
        const answer = await samling.post(`/sv/events/${slug}/register`, person).catch(() => undefined)
        if (answer?.status === 303) answered.add(person.email)
        else if (!samling.child) return
      }
    }
    const visitors = Array.from({ length: 50 }, visitor)
    await until('the middle', () => answered.size >= 80 || asked >= 199, 60)
    await samling.kill()
    await Promise.all(visitors)
    context.diagnostic(`${answered.size} of ${asked} were answered before the kill; ${samling.mail.mails.length} mails had come`)
    assert.ok(answered.size >= 50, `${answered.size} answered`)

    await samling.serve()
    const sheet = await organiser.get(`/nb/organise/events/${slug}/registrations/sheet`)
    const kept = new Set(sheet.match(/person\.\d+@kommun\.example/g))
    assert.deepEqual([...answered].filter((email) => !kept.has(email)), [], 'answered and lost')

    // Who is registered gets a mail, also where nobody heard the answer.
    await until('every mail', () => [...kept].every((email) => samling.mail.to(email).length > 0), 240)
    await sleep(1000)
    for (const email of kept) {
      const mails = samling.mail.to(email)
      assert.ok(mails.length <= 2, `${email} got ${mails.length} mails`)
      assert.equal(new Set(mails.map(({ messageId }) => messageId)).size, 1, 'the same mail twice has the same Message-ID')
    }
    const twice = [...kept].filter((email) => samling.mail.to(email).length === 2).length
    context.diagnostic(`${kept.size} registrations kept; ${twice} mails came twice`)
    for (const email of samling.mail.mails.flatMap(({ to }) => to)) assert.ok(kept.has(email), `a mail went to ${email}, who is not registered`)
  })
})

test('seats are given out exactly, however many want them at once', async () => {
  const samling = await start()
  try {
    const organiser = await host(samling)
    const slug = await organiser.event({ capacity: '5' })
    const people = Array.from({ length: 60 }, (_, n) => ({ name: `Person ${n}`, email: `person.${n}@kommun.example`, organisation: 'Kommunen' }))
    const answers = await Promise.all(people.map((person) => samling.post(`/sv/events/${slug}/register`, person)))
    const seats = answers.map((answer) => new URL(answer.headers.get('location'), samling.url).searchParams.get('seat'))
    assert.equal(seats.filter((seat) => seat === 'confirmed').length, 5)
    assert.equal(seats.filter((seat) => seat === 'waiting').length, 55)
    await until('60 mails', () => samling.mail.mails.length === 60, 30)
    assert.equal(samling.mail.mails.filter((mail) => mail.calendar?.method === 'REQUEST').length, 5)
  } finally {
    await samling.stop()
  }
})

test('while the mail server is away, registrations are taken and their mails wait; they leave when it is back', async () => {
  const samling = await start()
  try {
    const organiser = await host(samling)
    const slug = await organiser.event({ date: day(3) })
    await samling.mail.stop()
    const answer = await samling.post(`/nb/events/${slug}/register`, { name: 'Tålmodig', email: 'vent@halden.example', organisation: 'Halden' })
    assert.equal(answer.status, 303)
    const waiting = async () => Number((await samling.get('/metrics').then((metrics) => metrics.text())).match(/^samling_mails_waiting (\d+)$/m)[1])
    assert.equal(await waiting(), 1)
    await sleep(2000)
    assert.equal(await waiting(), 1)
    await samling.mail.up()
    const mail = await samling.mail.next('vent@halden.example', undefined, 90)
    assert.equal(mail.calendar.method, 'REQUEST')
    assert.equal(await until('an empty queue', async () => (await waiting()) === 0), true)
  } finally {
    await samling.stop()
  }
})

test('an address that the mail server refuses is told to the organisers, and holds nobody else up', async () => {
  const samling = await start()
  try {
    const organiser = await host(samling)
    const slug = await organiser.event()
    samling.mail.refuse = (to) => (to === 'borta@halden.example' ? '550 No such mailbox' : undefined)
    for (const email of ['borta@halden.example', 'hemma@halden.example']) {
      await samling.post(`/sv/events/${slug}/register`, { name: 'Någon', email, organisation: 'Halden' })
    }
    await samling.mail.next('hemma@halden.example')
    const mails = await until('the refusal', async () => {
      const page = await organiser.get(`/nb/organise/events/${slug}/mails`)
      return page.includes('borta@halden.example') && page
    })
    assert.ok(mails.includes('hemma@halden.example'))
    assert.deepEqual(samling.mail.to('borta@halden.example'), [])
  } finally {
    await samling.stop()
  }
})

test('open requests are finished when the program is asked to end', async () => {
  const samling = await start()
  const organiser = await host(samling)
  const slug = await organiser.event()
  const posts = Array.from({ length: 40 }, (_, n) => samling.post(`/sv/events/${slug}/register`, { name: `P ${n}`, email: `p${n}@kommun.example`, organisation: 'K' }).catch(() => undefined))
  await Promise.race(posts)
  samling.child.kill('SIGTERM')
  const { code } = await samling.ended
  const answered = (await Promise.all(posts)).filter((answer) => answer?.status === 303).length
  assert.equal(code, 0)
  await samling.serve()
  const sheet = await organiser.get(`/nb/organise/events/${slug}/registrations/sheet`)
  assert.ok(new Set(sheet.match(/p\d+@kommun\.example/g)).size >= answered)
  await samling.stop()
})

describe('a configuration that is wrong ends the start with one sentence and the code 2:', () => {
  const cases = {
    'an unknown variable': { SAMLING_COLOUR: 'green' },
    'an address to listen on that is none': { SAMLING_LISTEN: 'everywhere' },
    'a database of another kind': { SAMLING_DATABASE_URL: 'mysql://localhost/samling' },
    'a database that is out of reach': { SAMLING_DATABASE_URL: 'postgres://postgres@127.0.0.1:9/samling' },
    'a mail server that is none': { SAMLING_SMTP_URL: 'mailto:anna@kommun.example' },
    'a sender that is none': { SAMLING_MAIL_FROM: 'Samling' },
    'a short secret': { SAMLING_SECRET: 'hemlig' },
    'a file that is not there': { SAMLING_CONFIG: '/nowhere/samling.toml' },
  }
  for (const [what, env] of Object.entries(cases)) {
    test(what, async () => {
      const listen = `127.0.0.1:${await freePort()}`
      const { code, out, err } = await finished(['serve'], { SAMLING_LISTEN: listen, SAMLING_DATA_DIR: '/tmp/samling-is-never-made', ...env }, '/')
      assert.equal(code, 2, out + err)
      const sentences = err.trim().split('\n').filter((line) => !/^\d{4}-\d\d-\d\dT/.test(line))
      assert.equal(sentences.length, 1, err)
      assert.match(sentences[0], /\.$|\)\.$/, err)
    })
  }

  test('an unknown setting in the file', async () => {
    const samling = await start()
    await writeFile(join(samling.folder, 'wrong.toml'), 'colour = "green"\n')
    const { code, err } = await finished(['serve', '--config', 'wrong.toml'], {}, samling.folder)
    await samling.stop()
    assert.equal(code, 2)
    assert.match(err, /colour/)
  })
})

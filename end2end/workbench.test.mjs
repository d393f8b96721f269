// The days before a seminar: from the lines of a mail to a release of twelve sessions, with the mouse and by keyboard alone, its steps counted.

import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { browser, visitor } from './support/browser.mjs'
import { host } from './support/fixtures.mjs'
import { start, until } from './support/server.mjs'
import { say } from './support/words.mjs'

const MAIL = `Hei, her er programmet slik vi ble enige om det.

08.30 Kaffe og registrering
09.00 Åpning – Kari Nordmann, Halden kommune
09.15 Den digitale tsunamien – Ola Hansen
10.00 Data over grensen – Eva Lind, Strömstads kommun
10.45 Kaffe
11.00 Ledelse i omstilling – Per Ek
12.00 Lunsj
13.00 Arbeidsverksted: felles kart – Ola Hansen
13.00 Samtale om tillit – Ola Hansen
14.00 Kaffe
14.15 Panelsamtale: hva gjør vi nå? – Kari Nordmann og Eva Lind
14.50 Avslutning

Med vennlig hilsen
Kari
`

/** Seconds: a key or click, a decision, as the keystroke-level model has them for somebody who does not type much. */
const KEY = 0.28
const CLICK = 1.3
const DECISION = 1.35

let samling, chromium, kari

before(async () => {
  ;[samling, chromium] = await Promise.all([start(), browser()])
  kari = await host(samling)
})
after(async () => {
  await chromium?.close()
  await samling?.stop()
})

/** Somebody at work, by mouse or by keys alone; counts what they do. */
class Worker {
  constructor(me, keys) {
    Object.assign(this, { me, keys, steps: 0, pressed: 0, clicked: 0, began: Date.now() })
  }

  async press(...keys) {
    for (const key of keys) {
      await this.me.page.keyboard.press(key)
      this.pressed += 1
    }
  }

  /** Goes to something: with Tab, past the page's head by its skip link. */
  async to(target) {
    const it = target.first()
    await it.waitFor()
    if (!this.keys) return it
    const there = () => it.evaluate((element) => element === document.activeElement)
    const lost = () => this.me.page.evaluate(() => document.activeElement === document.body)
    if (await lost()) await this.press('Tab', 'Enter')
    for (let n = 0; n < 150 && !(await there()); n++) await this.press('Tab')
    assert.ok(await there(), `${await it.evaluate((element) => element.outerHTML.slice(0, 120))} is reached with Tab`)
    return it
  }

  /** One step: a link followed, or a button pressed, that leads to a page. */
  async act(role, name) {
    this.steps += 1
    const it = await this.to(this.me.page.locator('main').getByRole(role, { name, exact: typeof name === 'string' }))
    const arrived = this.me.page.waitForEvent('load')
    if (this.keys) await this.press('Enter')
    else await it.click()
    this.clicked += 1
    await arrived
    await this.me.look()
  }

  /** One step: a text pasted into a field. */
  async paste(field, text) {
    this.steps += 1
    const it = await this.to(this.me.page.locator(field))
    if (!this.keys) await it.click()
    this.clicked += 1
    await this.me.page.keyboard.insertText(text)
    this.pressed += 2
  }

  /** One step: a text typed into a field. */
  async type(field, text) {
    this.steps += 1
    const it = await this.to(this.me.page.locator(field))
    if (!this.keys) await it.click()
    this.clicked += 1
    await this.me.page.keyboard.type(text)
    this.pressed += text.length
  }

  /** About how long a person takes, in seconds: what they press and decide, and what they wait for here. */
  seconds() {
    return this.pressed * KEY + (this.keys ? 0 : this.clicked * CLICK) + this.steps * DECISION * 3
  }
}

for (const keys of [false, true]) {
  const how = keys ? 'by keyboard alone' : 'with the mouse'

  test(`a seminar of twelve sessions goes from a pasted mail to a release in three minutes, ${how}`, async (t) => {
    const slug = await kari.event({ nb: `Grensemøtet ${how}`, sv: `Gränsmötet ${how}` })
    const desk = `/nb/organise/events/${slug}/programme`
    const me = await visitor(chromium, samling, 'nb')
    const [name, value] = kari.cookie.split('=')
    await me.page.context().addCookies([{ name, value, url: samling.url }])
    await me.open(desk)
    const worker = new Worker(me, keys)

    await worker.type('[name=rooms]', 'Auditoriet, Rom 2')
    await worker.press('Enter')
    await me.page.waitForURL(/done=added/)

    await worker.act('link', 'Lim inn program')
    await worker.paste('[name=lines]', MAIL)
    await worker.act('button', say('nb', 'programme-paste-show'))
    const ticked = await me.page.locator("tr:has([name=line]:checked)").allInnerTexts()
    assert.equal(ticked.length, 12, `the sessions alone, not who wrote: ${ticked.join("\n")}`)
    await worker.act('button', say('nb', 'programme-paste-save'))

    // Somebody speaks twice at once: seen in words, and mended on the board.
    await me.sees(/Ola Hansen medvirker samtidig|Ola Hansen/)
    await worker.act('link', 'Planleggingstavle')
    const card = me.page.locator('.board-cards .board-card', { has: me.page.locator('.board-title', { hasText: 'Samtale om tillit' }) })
    const stops = me.page.locator('.board-conflicts li[data-level=stops]')
    await until('the clash to be told', async () => (await stops.count()) > 0)
    worker.steps += 1
    const it = await worker.to(card)
    if (keys) {
      await worker.press('Enter', ...Array(6).fill('ArrowDown'), 'Enter')
    } else {
      await it.click()
      await me.page.locator('#board-move-start').fill('13:30')
      await me.page.locator('dialog[open]').getByRole('button', { name: say('nb', 'programme-board-place') }).click()
      worker.clicked += 3
      worker.pressed += 4
    }
    await until('the move to be said', async () => (await me.page.locator('.board-said').innerText()).includes('Flyttet til 13.30'))
    worker.steps += 1
    const workshop = await worker.to(me.page.locator('.board-cards .board-card', { has: me.page.locator('.board-title', { hasText: 'felles kart' }) }))
    if (keys) {
      await worker.press('Enter', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Enter')
    } else {
      await workshop.click()
      await me.page.locator('#board-move-minutes').fill('30')
      await me.page.locator('dialog[open]').getByRole('button', { name: say('nb', 'programme-board-place') }).click()
      worker.clicked += 3
      worker.pressed += 2
    }
    await until('no clash to be left', async () => (await stops.count()) === 0)
    await until('the move to be kept', async () => (await kari.get(desk)).includes('13.00–13.30'))

    await worker.act('link', 'Programmet som liste')
    await worker.act('link', say('nb', 'programme-release-page'))
    await worker.act('button', /^Publiser versjon 1/)
    assert.match(me.page.url(), /done=released/)
    const shown = await visitor(chromium, samling, 'nb')
    await shown.open(`/nb/events/${slug}/programme`)
    assert.equal(await shown.page.locator('article.session').count(), 12)
    await shown.close()

    const waited = (Date.now() - worker.began) / 1000
    t.diagnostic(`${how}: ${worker.steps} steps, ${worker.pressed} keys, ${keys ? 0 : worker.clicked} clicks; about ${Math.round(worker.seconds())} s of work (${Math.round(waited)} s here)`)
    assert.ok(worker.steps <= 12, `${worker.steps} steps`)
    assert.ok(worker.seconds() <= 180, `${worker.seconds()} s`)
    await me.close()
  })
}

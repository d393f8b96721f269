// The board: a programme planned by keyboard alone, by "Move to…", by dragging, and by two organisers at once.

import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { axe, browser, visitor } from './support/browser.mjs'
import { host } from './support/fixtures.mjs'
import { start, until } from './support/server.mjs'
import { say } from './support/words.mjs'

let samling, chromium, kari, slug

before(async () => {
  ;[samling, chromium] = await Promise.all([start(), browser()])
  kari = await host(samling)
  slug = await kari.event()
  const base = `/nb/organise/events/${slug}/programme`
  await kari.post(`${base}/rooms`, { rooms: 'Auditoriet, Rom 2' })
  const lines = ['09.00 Åpning – Kari Nordmann', '10.00 Digital tsunami – Ola Hansen', 'Samtale – Ola Hansen']
  await kari.post(`${base}/paste/accept`, { lines: lines.join('\n'), language: 'nb', shown: 'true', line: ['1', '2', '3'] })
})
after(async () => {
  await chromium?.close()
  await samling?.stop()
})

/** A window with the board in it, signed in as the fixtures' organiser. */
async function board(options) {
  const me = await visitor(chromium, samling, 'nb', options)
  const [name, value] = kari.cookie.split('=')
  await me.page.context().addCookies([{ name, value, url: samling.url }])
  await me.open(`/nb/organise/events/${slug}/programme/board`)
  await me.page.locator('.board-grid').waitFor({ timeout: 30_000 })
  return me
}

// By its title: what is wrong with a card names others.
const card = (me, title) => me.page.locator('.board-cards .board-card', { has: me.page.locator('.board-title', { hasText: title }) }).first()
const waiting = (me, title) => me.page.locator('.board-tray .board-card', { hasText: title })
const said = (me) => me.page.locator('.board-said').innerText()
const hears = (me, words) => until(`"${words}" to be said`, async () => (await said(me)).includes(words)).catch(async (error) => assert.fail(`${error.message}; it says: ${await said(me)}`))
const press = async (me, ...keys) => {
  for (const key of keys) await me.page.keyboard.press(key)
}

test('a session is placed, moved, made longer, taken out and brought back by keyboard alone', async () => {
  const me = await board()
  await waiting(me, 'Samtale').focus()
  await press(me, 'Enter')
  await hears(me, 'er tatt opp')
  await press(me, 'ArrowDown', 'ArrowDown', 'ArrowRight')
  await hears(me, '09.10–09.40, Rom 2')
  await press(me, 'Shift+ArrowDown')
  await hears(me, '09.10–09.45, Rom 2')
  await press(me, 'Enter')
  await hears(me, 'Flyttet til 09.10–09.45, Rom 2.')
  await until('the focus on the card that was moved', () => me.page.evaluate(() => document.activeElement?.textContent.includes('Samtale')))
  await until('the place to be kept', async () => (await kari.get(`/nb/organise/events/${slug}/programme`)).includes('09.10–09.45'))

  await press(me, 'Enter', 'ArrowDown')
  await hears(me, '09.15–09.50')
  await press(me, 'Escape')
  await hears(me, say('nb', 'programme-board-put-back'))
  assert.match(await card(me, 'Samtale').innerText(), /09\.10–09\.45/)

  await press(me, 'Delete')
  await waiting(me, 'Samtale').waitFor()
  await press(me, 'Control+z')
  await card(me, 'Samtale').waitFor()
  await press(me, 'Control+y')
  await waiting(me, 'Samtale').waitFor()
  await me.page.getByRole('button', { name: say('nb', 'programme-undo'), exact: true }).click()
  await card(me, 'Samtale').waitFor()
  await me.look()
  await me.close()
})

test('"Move to…" warns of what it would break, and dragging moves too', async () => {
  const me = await board()
  await card(me, 'Samtale').click()
  const dialog = me.page.locator('dialog[open]')
  await dialog.waitFor()
  await axe(me.page)
  await dialog.locator('#board-move-start').fill('10:00')
  await dialog.locator('#board-move-room').selectOption({ label: 'Rom 2' })
  await dialog.getByRole('button', { name: say('nb', 'programme-board-place') }).click()
  await hears(me, 'Advarsel: Ola Hansen')
  assert.ok((await me.page.locator('.board-conflicts li[data-level=stops]').count()) > 0, 'the list has it')

  const box = await card(me, 'Åpning').boundingBox()
  assert.ok(box.height >= 24 && box.width >= 24, 'a card is a target')
  await me.page.mouse.move(box.x + 20, box.y + 6)
  await me.page.mouse.down()
  await me.page.mouse.move(box.x + 20, box.y + 6 + 40, { steps: 5 })
  await me.page.mouse.up()
  await hears(me, 'Flyttet til')
  assert.equal(await me.page.locator('dialog[open]').count(), 0, 'a drag opens no form')
  await me.close()
})

test('two organisers see each other’s moves, and neither overwrites the other’s', async () => {
  const [one, other] = [await board(), await board({ dark: true })]
  await card(one, 'Digital tsunami').focus()
  await press(one, 'Enter', 'ArrowDown', 'Enter')
  await hears(one, 'Flyttet til')
  await hears(other, 'Digital tsunami')
  const at = async (me) => (await card(me, 'Digital tsunami').innerText()).match(/\d\d\.\d\d–\d\d\.\d\d/)[0]
  await until('the same place in both windows', async () => (await at(one)) === (await at(other)))

  // What one holds, the other moves: putting it down is refused, with what has happened.
  await card(one, 'Digital tsunami').focus()
  await press(one, 'Enter', 'ArrowUp')
  await card(other, 'Digital tsunami').focus()
  await press(other, 'Enter', 'ArrowDown', 'ArrowDown', 'Enter')
  await hears(other, 'Flyttet til')
  await hears(one, 'endret «Digital tsunami»')
  await card(one, 'Digital tsunami').focus()
  await press(one, 'Enter')
  await hears(one, 'Ikke lagret')
  await until('the same place in both windows', async () => (await at(one)) === (await at(other)))
  await other.look()
  await axe(other.page)
  await one.close()
  await other.close()
})

test('a phone shows the board as a list with the same verbs', async () => {
  const me = await board({ width: 320, height: 700 })
  await me.fits()
  await card(me, 'Samtale').click()
  await me.page.locator('dialog[open]').getByRole('button', { name: say('nb', 'programme-take-out'), exact: true }).click()
  await waiting(me, 'Samtale').waitFor()
  await me.fits()
  await me.close()
})

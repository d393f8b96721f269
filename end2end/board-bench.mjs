// How fast the board is on a large programme, in Chromium; `cargo xtask bench board [FILE]` runs this and keeps what it prints. Nothing fails for being slow.

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { browser, visitor } from './support/browser.mjs'
import { host } from './support/fixtures.mjs'
import { start } from './support/server.mjs'

const OPENED = 5
const MOVES = 31
const file = process.argv[2] ?? fileURLToPath(new URL('../../shared/data/schedules/fosdem-2026-full.xml', import.meta.url))
const median = (all) => all.toSorted((a, b) => a - b)[all.length >> 1]

if (!existsSync(file)) {
  console.log(`skipped: no ${file}`)
  process.exit(0)
}
const [samling, chromium] = await Promise.all([start(), browser()])
// The only organisation there is hosts what is imported.
const kari = await host(samling)
const { slug } = JSON.parse(await samling.run('import', file, '--json'))
const desk = `/nb/organise/events/${slug}/programme`
// What is made ready after a start is ready.
await new Promise((ready) => setTimeout(ready, 5000))

const [first, again] = [[], []]
let cards, moves
for (let n = 0; n < OPENED; n++) {
  const me = await visitor(chromium, samling, 'nb')
  const [name, value] = kari.cookie.split('=')
  await me.page.context().addCookies([{ name, value, url: samling.url }])
  for (const opened of [first, again]) {
    await me.page.goto(samling.url + desk)
    const clicked = Date.now()
    await me.page.locator('a[href$="/programme/board"]').first().click()
    await me.page.locator('.board-cards .board-card').first().waitFor({ timeout: 60_000 })
    opened.push(Date.now() - clicked)
  }
  cards = await me.page.locator('.board-cards .board-card').count()
  moves ??= await me.page.evaluate(moved, MOVES)
  await me.close()
}

/** Moves a card by a step, to and fro: milliseconds until every conflict is found and the page is laid out anew. */
async function moved(times) {
  const key = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  const rest = (ms) => new Promise((done) => setTimeout(done, ms))
  document.querySelector('.board-cards .board-card').focus()
  key('Enter')
  await rest(500)
  const took = []
  for (let n = 0; n < times; n++) {
    const began = performance.now()
    key(n % 2 ? 'ArrowUp' : 'ArrowDown')
    // What follows from it is drawn in the tasks that come next.
    await new Promise((done) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = done
      channel.port2.postMessage(0)
    })
    document.querySelector('.board-grid').getBoundingClientRect()
    took.push(performance.now() - began)
    await rest(60)
  }
  key('Escape')
  return took
}

const { length: sessions } = JSON.parse(await kari.get(`/api/events/${slug}/board`)).draft.programme.sessions
console.log('| what | result |\n| --- | --- |')
console.log(`| board of ${sessions} sessions, ${cards} of them on the day that is shown: usable after the click, nothing in the browser's cache | ${median(first)} ms |`)
console.log(`| the same once more | ${median(again)} ms |`)
console.log(`| a move by a step, until all conflicts are found and the page is laid out | ${median(moves).toFixed(1)} ms |`)
await chromium.close()
await samling.stop()

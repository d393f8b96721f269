// Takes the screenshots of docs/screens/: the main pages of the demo, in Swedish and Norwegian, wide and narrow, two of them dark.
//
//     cargo xtask screens            all of them
//     cargo xtask screens home       those whose name has "home" in it

import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { browser, visitor } from './support/browser.mjs'
import { start } from './support/server.mjs'

const FOLDER = fileURLToPath(new URL('../docs/screens/', import.meta.url))
const FOLLOW_UP = 'digitalt-lederskap-i-grenseregionen'
const TWO_DAYS = 'sveriges-innovationsriksdag-2019'

const LINES = '09.00 Kaffe\n09.30 Välkomna – Åsa Öberg, Karlskrona kommun\n10.15 Hur gör ni? (Kari Nordmann)\n11.30 Lunch'

const wanted = process.argv[2] ?? ''

/** Name, path behind the language, and what to do there first. */
const PUBLIC = [
  ['home', ''],
  ['event', `events/${FOLLOW_UP}`],
  ['programme', `events/${TWO_DAYS}/programme`],
  ['changes', `events/${FOLLOW_UP}/changes`],
  ['speakers', 'events/den-digitale-tsunamien-2018/speakers'],
  ['series', 'series/smart-city-forum'],
  ['register', `events/${FOLLOW_UP}/register`, async (me) => {
    await me.fill({ name: 'Åsa Öberg', email: 'asa.oberg' })
    await me.page.locator('main form button').first().click()
    await me.page.waitForLoadState('load')
  }],
]
const ORGANISERS = [
  ['organise', 'organise'],
  ['overview', `organise/events/${FOLLOW_UP}`],
  ['details', `organise/events/${FOLLOW_UP}/details`],
  ['desk', `organise/events/${FOLLOW_UP}/programme`],
  ['board', `organise/events/${TWO_DAYS}/programme/board`, (me) => me.page.locator('.board-cards .board-card').first().waitFor()],
  ['paste', `organise/events/${FOLLOW_UP}/programme/paste`, async (me) => {
    await me.page.locator('textarea').first().fill(LINES)
    await me.page.locator('main form button').first().click()
    await me.page.waitForLoadState('load')
  }],
  ['release', `organise/events/${FOLLOW_UP}/programme/release`],
  ['rules', `organise/events/${FOLLOW_UP}/programme/settings`],
  ['registrations', `organise/events/${FOLLOW_UP}/registrations`],
  ['invitations', `organise/events/${FOLLOW_UP}/invitations`],
  ['mails', `organise/events/${FOLLOW_UP}/mails`],
  ['translations', `organise/events/${FOLLOW_UP}/translations`],
]

const [samling, chromium] = await Promise.all([start({ demo: true }), browser()])
try {
  if (!wanted) await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  const personal = (path) => path.split('/').slice(2).join('/')
  const pages = [...PUBLIC, ['my-page', personal(samling.links.attendee)], ['speaker-page', personal(samling.links.speaker)]]
  for (const locale of ['sv', 'nb']) {
    for (const width of [1280, 320]) await take(locale, width, pages)
  }
  await take('sv', 1280, pages.filter(([name]) => ['home', 'event'].includes(name)), { dark: true })

  const organiser = await visitor(chromium, samling, 'sv')
  await organiser.open(samling.links.organiser)
  await organiser.page.locator('main form button').first().click()
  await organiser.page.waitForLoadState('load')
  const signedIn = await organiser.page.context().storageState()
  await organiser.close()
  for (const locale of ['sv', 'nb']) {
    const shown = locale === 'sv' ? ORGANISERS : ORGANISERS.filter(([name]) => ['overview', 'desk', 'board', 'release', 'invitations'].includes(name))
    await take(locale, 1280, shown, { signedIn })
    if (locale === 'sv') await take(locale, 320, shown, { signedIn })
  }
} finally {
  await chromium.close()
  await samling.stop()
}
const sizes = await Promise.all((await readdir(FOLDER)).map((name) => stat(FOLDER + name).then(({ size }) => size)))
console.log(`${sizes.length} screenshots, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)} kB`)

async function take(locale, width, pages, { dark = false, signedIn } = {}) {
  const height = width > 640 ? 800 : 640
  const me = await visitor(chromium, samling, locale, { width, height, dark })
  if (signedIn) await me.page.context().addCookies(signedIn.cookies)
  for (const [name, path, act] of pages) {
    const file = `${name}.${locale}${width > 640 ? '' : '.narrow'}${dark ? '.dark' : ''}.png`
    if (!file.includes(wanted)) continue
    await me.page.goto(`/${locale}/${path}`)
    if (act) await act(me)
    await me.page.evaluate(() => document.fonts.ready)
    await me.page.screenshot({ path: FOLDER + file })
  }
  await me.close()
}

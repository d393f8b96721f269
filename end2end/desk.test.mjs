// Every page from which organisers work on a programme, found by its links: accessible and within the window, in each language, in light and dark, wide and
// narrow, and there without scripts.

import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { browser, visitor } from './support/browser.mjs'
import { start } from './support/server.mjs'

const EVENT = 'digitalt-lederskap-i-grenseregionen'
/** Pages that must be among them. */
const KNOWN = ['', '/board', '/settings', '/paste', '/import', '/release', '/preview', '/materials', '/sessions/new', '/sessions/…', '/rooms/…']
let samling, chromium, cookies

before(async () => {
  ;[samling, chromium] = await Promise.all([start({ demo: true }), browser()])
  const me = await visitor(chromium, samling, 'sv')
  await me.page.goto(samling.links.organiser)
  await me.page.locator('main form button').first().click()
  await me.page.waitForLoadState()
  ;({ cookies } = await me.page.context().storageState())
  await me.close()
})
after(async () => {
  await chromium?.close()
  await samling?.stop()
})

/** Goes to every page below the programme's, one of each kind; their addresses behind it. */
async function walk(me, locale) {
  const base = `/${locale}/organise/events/${EVENT}/programme`
  const kind = (path) => path.slice(base.length).replaceAll(/[0-9a-f-]{36}/g, '…').replaceAll(/\/\d+/g, '/0')
  const met = new Map([['', base]])
  for (const path of met.values()) {
    await me.open(path)
    await me.fits()
    const links = await me.page.locator('main a[href]:not([download])').evaluateAll((links) => links.filter((link) => link.checkVisibility()).map((link) => new URL(link.href).pathname))
    for (const link of links.filter((link) => link === base || link.startsWith(`${base}/`))) if (!met.has(kind(link))) met.set(kind(link), link)
  }
  return [...met.keys()]
}

const LOOKS = [
  ['nb', {}],
  ['nn', { width: 320, dark: true }],
  ['sv', { width: 320 }],
  ['en', { dark: true }],
  ['sv', { script: false }],
]

for (const [locale, look] of LOOKS) {
  test(`every page of the programme's desk in ${locale}, ${JSON.stringify(look)}`, async () => {
    const me = await visitor(chromium, samling, locale, look)
    await me.page.context().addCookies(cookies)
    const pages = await walk(me, locale)
    for (const page of KNOWN) assert.ok(pages.includes(page), `${page} is not among ${pages}`)
    await me.close()
  })
}

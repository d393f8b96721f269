// Somebody who reads the programme: chooses, stars, and follows what changes. With a script it is faster, without one it is the same.

import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { browser, visitor } from './support/browser.mjs'
import { start } from './support/server.mjs'
import { say } from './support/words.mjs'

const EVENT = 'digitalt-lederskap-i-grenseregionen'
let samling, chromium

before(async () => {
  ;[samling, chromium] = await Promise.all([start({ demo: true }), browser()])
})
after(async () => {
  await chromium?.close()
  await samling?.stop()
})

/** The titles that are shown. */
const titles = (me) => me.page.locator('#found .session h3').allInnerTexts()

for (const locale of ['sv', 'nb']) {
  const programme = `/${locale}/events/${EVENT}/programme`
  describe(`in ${locale}`, () => {
    test('one chooses from lists, and the address says what is shown', async () => {
      const me = await visitor(chromium, samling, locale)
      await me.open(programme)
      await me.fits()
      const all = await titles(me)
      const kind = me.page.locator('select[name=kind]')
      await kind.selectOption('workshop')
      await me.page.waitForURL(/\?kind=workshop$/)
      const chosen = await titles(me)
      assert.ok(chosen.length > 0 && chosen.length < all.length, `${chosen.length} of ${all.length}`)
      assert.equal(await me.page.locator('#filter-status').innerText(), await me.page.locator('#count').innerText(), 'it is announced')
      const switched = me.page.locator('.view-switch [aria-current]')
      assert.equal(await switched.innerText(), say(locale, 'programme-view-grid'), 'the view stays, and the switch')
      await me.look()
      await me.page.reload()
      assert.deepEqual(await titles(me), chosen, 'the address leads to the same')
      await me.page.getByRole('link', { name: say(locale, 'programme-filter-reset') }).click()
      await me.page.waitForURL((url) => !url.search)
      assert.equal(await kind.inputValue(), '')
      assert.deepEqual(await titles(me), all)
      await me.close()
    })

    test('a star keeps a session in this browser, and its page has it', async () => {
      const me = await visitor(chromium, samling, locale)
      await me.open(programme)
      const star = me.page.locator('button.star').first()
      await star.click()
      await me.page.locator('#mine a').waitFor()
      assert.equal(await star.getAttribute('aria-pressed'), 'true')
      await me.page.reload()
      await me.page.locator('button.star[aria-pressed=true]').waitFor()
      await me.page.locator('#mine a').click()
      await me.page.waitForURL(/\/mine\/.+/)
      await me.look()
      assert.equal(await me.heading(), say(locale, 'programme-mine'))
      assert.equal(await me.page.locator('main > section .session').count(), 1)
      // On the session's own page it is set, and can be taken away.
      await me.page.locator('main > section .session h3 a').click()
      const own = me.page.locator('button.star[aria-pressed=true]')
      await own.waitFor()
      await me.look()
      await own.click()
      await me.page.locator('button.star[aria-pressed=false]').waitFor()
      await me.close()
    })

    test('without JavaScript the filter and the stars are forms', async () => {
      const me = await visitor(chromium, samling, locale, { script: false })
      await me.open(programme)
      await me.page.locator('select[name=kind]').selectOption('workshop')
      await me.press(say(locale, 'programme-filter-show'))
      assert.equal(new URL(me.page.url()).searchParams.get('kind'), 'workshop')
      await me.page.locator('button.star').first().click()
      await me.page.waitForURL(/\/mine\/.+/)
      assert.equal(await me.page.locator('button.star[aria-pressed=true]').count(), 1)
      await me.open(`/${locale}/events/${EVENT}/changes`)
      await me.close()
    })
  })
}

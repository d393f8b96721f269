// Somebody at a browser. Every page that they come to is looked at: accessible, in its language, without a request to another host, and
// without a word against the page's own security policy.

import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import assert from 'node:assert/strict'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export function browser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: FLAGS })
}

/** A new visitor with a browser in a language; `script: false` has JavaScript off, `width` is that of the window. */
export async function visitor(browser, samling, locale, { script = true, width = 1280, height = 900, dark = false } = {}) {
  const context = await browser.newContext({
    baseURL: samling.url,
    locale,
    javaScriptEnabled: script,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  return new Visitor(page, samling, locale, script)
}

export class Visitor {
  /** What axe was asked about already, by page and what it shows; shared, since a page is the same for everybody. */
  static looked = new Set()

  constructor(page, samling, locale, script) {
    Object.assign(this, { page, samling, locale, script, complaints: [] })
    page.setDefaultTimeout(10_000)
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(samling.url) && !url.startsWith('data:')) this.complaints.push(`a request to ${url}`)
    })
    page.on('console', (message) => {
      // The browser itself reports every status from 400 on.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(String(error)))
  }

  /** Opens an address; `status` is what the answer must have. */
  async open(path, status = 200) {
    const answer = await this.page.goto(path)
    assert.equal(answer.status(), status, `${path} answered with ${answer.status()}`)
    await this.look()
    return this
  }

  /** Follows a link by its words, or the first that begins with them. */
  async follow(words) {
    await this.#act(this.#named('link', words))
  }

  /** Presses a button by its words. */
  async press(words, { status = 200 } = {}) {
    await this.#act(this.#named('button', words), status)
  }

  #named(role, words) {
    const exact = this.page.getByRole(role, { name: words, exact: typeof words === 'string' })
    return exact.first()
  }

  async #act(target, status = 200) {
    const answered = this.page.waitForResponse((answer) => answer.request().isNavigationRequest() && ![302, 303, 308].includes(answer.status()))
    answered.catch(() => {})
    await target.click()
    const answer = await answered
    await this.page.waitForLoadState('load')
    assert.equal(answer.status(), status, `${answer.url()} answered with ${answer.status()}`)
    await this.look()
  }

  /** Fills a form's fields by name; true and false set a checkbox, a value chooses in a list or among radio buttons. */
  async fill(fields, form = 'form') {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`${form} [name="${name}"]:not([type=hidden])`)
      const kind = await field.first().evaluate((it) => (it.tagName === 'SELECT' ? 'select' : it.type))
      if (kind === 'select') await field.first().selectOption(value)
      else if (kind === 'radio' || (kind === 'checkbox' && typeof value === 'string')) await this.page.locator(`${form} [name="${name}"][value="${value}"]`).first().check()
      else if (kind === 'checkbox') await field.first().setChecked(value)
      else if (kind === 'file') await field.first().setInputFiles(value)
      else await field.first().fill(value)
    }
  }

  /** What a field holds. */
  value(name) {
    return this.page.locator(`[name="${name}"]`).first().inputValue()
  }

  /** Sees a text, wherever it stands in the page's main part. */
  async sees(text) {
    const main = this.page.locator('main')
    const found = (await main.getByText(text).filter({ visible: true }).count()) > 0
    if (!found) assert.fail(`"${text}" is not on ${this.page.url()}:\n${(await main.innerText()).slice(0, 3000)}`)
  }

  async seesNot(text) {
    assert.equal(await this.page.locator('main').getByText(text).count(), 0, `"${text}" is on ${this.page.url()}`)
  }

  /** What the page's main part says. */
  text() {
    return this.page.locator('main').innerText()
  }

  path() {
    return new URL(this.page.url()).pathname
  }

  async heading() {
    return (await this.page.locator('h1').innerText()).trim()
  }

  /** Looks at the page as a whole. */
  async look() {
    const { page } = this
    const { pathname, search } = new URL(page.url())
    assert.deepEqual(this.complaints, [], `${pathname} made the browser complain`)
    assert.equal(await page.locator('html').getAttribute('lang'), pathname.split('/')[1], `${pathname} is not in its language`)
    assert.equal(await page.locator('h1').count(), 1, `${pathname} has not one heading of the first level`)
    const unsaid = (await page.locator('body').innerText()).match(/\{ ?\$\w+ ?\}|\b(people|events|registrations|programme|speakers|invitations|desk|ui)-[a-z]+-[a-z-]+\b/)
    assert.equal(unsaid, null, `${pathname} shows the catalogue's own words: ${unsaid?.[0]}`)
    const shape = `${pathname.replaceAll(/[0-9a-zA-Z_.-]{24,}/g, '…')}${search} ${await page.locator('[role=alert], [role=status], dialog[open]').count()} ${page.viewportSize().width}`
    // Without scripts axe cannot run either; the same pages are looked at where it can.
    if (!this.script || Visitor.looked.has(shape)) return
    Visitor.looked.add(shape)
    await axe(page)
  }

  /** Whether everything fits the width, so that nobody must scroll in two directions. */
  async fits() {
    const { page } = this
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (wide <= 0) return
    const widest = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth
      const over = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > edge + 1)
      return over.slice(-5).map((it) => it.outerHTML.slice(0, 160))
    })
    assert.fail(`${this.path()} is ${wide} px wider than the window:\n${widest.join('\n')}`)
  }

  close() {
    return this.page.context().close()
  }
}

/** Nothing that WCAG 2.2 AA forbids, as far as a machine can see. */
export async function axe(page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(WCAG).analyze()
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.html}\n      ${node.failureSummary}`).join('\n')}`)
  assert.equal(told.length, 0, `${page.url()} is not accessible:\n  ${told.join('\n  ')}`)
}

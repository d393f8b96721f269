// The interface's words in a language, from the catalogue: for what a person looks for. What matters most is written out in the journeys.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const read = new Map()

/** The text of a key; `{ $name }` is filled in by `args`. Only for texts without variants. */
export function say(locale, key, args = {}) {
  if (!read.has(locale)) read.set(locale, catalogue(locale))
  const text = read.get(locale).get(key)
  if (text === undefined) throw new Error(`${locale}.ftl has no ${key}`)
  return text.replace(/\{ *\$(\w+) *\}/g, (_, name) => args[name] ?? `{ $${name} }`).replace(/\{ *"([^"]*)" *\}/g, '$1')
}

function catalogue(locale) {
  const source = readFileSync(fileURLToPath(new URL(`../../src/i18n/${locale}.ftl`, import.meta.url)), 'utf8')
  return new Map([...source.matchAll(/^([a-z][a-z0-9-]*) = ?(.*)$/gm)].map(([, key, text]) => [key, text.trim()]))
}

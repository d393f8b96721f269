// A real mail server that keeps what it is given, read by a parser that is not ours.

import { SMTPServer } from 'smtp-server'
import PostalMime from 'postal-mime'
import assert from 'node:assert/strict'
import { freePort, until } from './server.mjs'

export class Mailbox {
  /** Everything received, oldest first: `{ to, from, subject, text, html, headers, calendar, links, messageId, raw }`. */
  mails = []
  /** Set to a function of the recipient's address to refuse it: `(to) => '550 no such mailbox'`. */
  refuse = () => undefined

  static async start() {
    const mailbox = new Mailbox()
    mailbox.port = await freePort()
    mailbox.url = `smtp://127.0.0.1:${mailbox.port}`
    await mailbox.up()
    return mailbox
  }

  async up() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      logger: false,
      onRcptTo: ({ address }, _, answer) => {
        const refused = this.refuse(address)
        answer(refused && Object.assign(new Error(refused.slice(4)), { responseCode: Number(refused.slice(0, 3)) }))
      },
      onData: (stream, session, answer) => {
        const parts = []
        stream.on('data', (part) => parts.push(part))
        stream.on('end', async () => {
          const raw = Buffer.concat(parts)
          this.mails.push(await read(raw, session.envelope.rcptTo.map(({ address }) => address)))
          answer()
        })
      },
    })
    // A connection that breaks off is the client's affair.
    this.server.on('error', () => {})
    await new Promise((ready) => this.server.listen(this.port, '127.0.0.1', ready))
  }

  /** Away, as a mail server that is being restarted. */
  async stop() {
    const server = this.server
    this.server = undefined
    if (server) await new Promise((done) => server.close(done))
  }

  to(address) {
    return this.mails.filter((mail) => mail.to.includes(address))
  }

  /** The mail to an address that `is` right, once it has come. It is found once: the next call waits for another one. */
  async next(address, is = () => true, seconds = 15) {
    const subjects = () => this.to(address).map(({ subject }) => subject).join(' | ') || 'nothing'
    const mail = await until(`a mail to ${address}`, () => this.to(address).find((mail) => !mail.seen && is(mail)), seconds).catch((error) => {
      throw new Error(`${error.message}; there was: ${subjects()}`)
    })
    mail.seen = true
    return mail
  }
}

async function read(raw, to) {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' })
  const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]))
  const calendars = mail.attachments.filter(({ mimeType }) => mimeType === 'text/calendar')
  const links = [...new Set([...(mail.html ?? '').matchAll(/href="(http[^"]+)"/g)].map(([, link]) => link.replaceAll('&amp;', '&')))]
  return {
    to,
    from: mail.from,
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers,
    messageId: mail.messageId,
    language: headers['content-language'],
    calendar: calendars[0] && { text: calendars[0].content, method: calendars[0].method },
    links,
    raw: raw.toString('utf8'),
    /** The path of the link that has `part` in it: `/my/`, `/speaker/`. */
    link(part) {
      const found = links.find((link) => link.includes(part))
      assert.ok(found, `No link with ${part} in the mail "${mail.subject}": ${links.join(' ')}`)
      return new URL(found).pathname
    },
  }
}

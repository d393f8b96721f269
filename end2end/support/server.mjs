// A program of our own for one test file: on a free port, with a new data folder and a real mail server, stopped at the end.

import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import assert from 'node:assert/strict'
import { Mailbox } from './mail.mjs'

const BINARY = resolve(process.env.SAMLING_BIN ?? 'target/debug/samling')

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer()
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address()
  await new Promise((done) => server.close(done))
  return port
}

/** Starts the program with an empty database, or with `demo` the demo's. Ends with the test file at the latest. */
export async function start({ demo = false, env = {} } = {}) {
  const samling = new Samling(await mkdtemp(join(tmpdir(), 'samling-')), await freePort(), await Mailbox.start(), env)
  if (demo) samling.links = demoLinks(await samling.run('demo'))
  await samling.serve()
  return samling
}

/** Runs the program to its end, without a server: `{ code, out, err }`. */
export function finished(args, env, cwd) {
  return new Promise((done, failed) => {
    const child = spawn(BINARY, args, { env: { ...bare(), ...env }, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.on('data', (data) => (out += data))
    child.stderr.on('data', (data) => (err += data))
    child.on('error', failed)
    child.on('close', (code) => done({ code, out, err }))
  })
}

/** The surroundings without settings of ours. */
function bare() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('SAMLING_')))
}

/** Links that `samling demo` prints for an organiser, an attendee and a speaker. */
function demoLinks(out) {
  const link = (who) => new URL(out.match(new RegExp(`${who}: *(http\\S+)`))?.[1] ?? assert.fail(`no link for ${who} in:\n${out}`)).pathname
  return { organiser: link('organiser'), attendee: link('attendee'), speaker: link('speaker') }
}

class Samling {
  constructor(folder, port, mail, env) {
    this.folder = folder
    this.url = `http://localhost:${port}`
    this.mail = mail
    this.env = {
      SAMLING_LISTEN: `127.0.0.1:${port}`,
      SAMLING_BASE_URL: this.url,
      SAMLING_DATA_DIR: folder,
      SAMLING_SMTP_URL: mail.url,
      SAMLING_MAIL_FROM: 'samling@samling.example',
      SAMLING_MAIL_PER_SECOND: '1000',
      ...env,
    }
  }

  async serve() {
    this.child = spawn(BINARY, ['serve'], { env: { ...bare(), ...this.env }, cwd: this.folder, stdio: ['ignore', 'pipe', 'pipe'] })
    this.log = ''
    for (const stream of [this.child.stdout, this.child.stderr]) stream.on('data', (data) => (this.log += data))
    this.ended = new Promise((done) => this.child.on('exit', (code, signal) => done({ code, signal })))
    this.ended.then(() => (this.child = undefined))
    const late = Date.now() + 30_000
    while (!(await fetch(`${this.url}/readyz`).then((answer) => answer.ok, () => false))) {
      assert.ok(this.child, `The program did not start:\n${this.log}`)
      assert.ok(Date.now() < late, `The program does not answer:\n${this.log}`)
      await sleep(25)
    }
  }

  /** A command of the program beside the server; what it printed. */
  async run(...args) {
    const { code, out, err } = await finished(args, this.env, this.folder)
    assert.equal(code, 0, `samling ${args.join(' ')}:\n${out}${err}`)
    return out
  }

  /** A one-time link for an organiser, as a path. */
  async signInLink(email) {
    return new URL((await this.run('sign-in', email)).split('\n')[0]).pathname
  }

  get(path, headers = {}) {
    return fetch(this.url + path, { headers, redirect: 'manual' })
  }

  /** Posts a form as a browser does that shows our page. */
  post(path, fields) {
    return fetch(this.url + path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: this.url }, redirect: 'manual' })
  }

  /** As after a power cut. */
  async kill() {
    this.child?.kill('SIGKILL')
    await this.ended
  }

  /** Asks the program to end, and sees that it does. */
  async stop() {
    try {
      if (this.child) {
        this.child.kill('SIGTERM')
        const late = sleep(20_000).then(() => undefined)
        const ended = await Promise.race([this.ended, late])
        if (!ended) await this.kill()
        assert.deepEqual(ended, { code: 0, signal: null }, `The program did not end when it was asked to:\n${this.log}`)
      }
    } finally {
      await this.mail.stop()
      await rm(this.folder, { recursive: true, force: true })
    }
  }
}

export function sleep(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds))
}

/** Waits until `condition` gives something; `what` is missing if it never does. */
export async function until(what, condition, seconds = 15) {
  const late = Date.now() + seconds * 1000
  for (;;) {
    const found = await condition()
    if (found) return found
    assert.ok(Date.now() < late, `Waited ${seconds} seconds in vain for ${what}`)
    await sleep(50)
  }
}

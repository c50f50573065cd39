// Chromium as the tests use it.
import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'

export const application = process.env.APPLICATION
export const devServer = process.env.DEV_SERVER

const PATIENCE_MILLIS = 15_000

/** Starts a browser with a fresh profile. It is to be closed: that is when what its pages complained of fails the test. */
export async function open(options = {}) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] })
  const context = await browser.newContext({ baseURL: application, ...options })
  context.setDefaultTimeout(PATIENCE_MILLIS)
  const complaints = []
  const expected = []
  const complain = text => {
    if (!expected.some(pattern => pattern.test(text))) complaints.push(text)
  }
  context.on('console', message => {
    if (message.type() === 'error') complain(`${message.location().url}: ${message.text()}`)
  })
  context.on('weberror', failure => complain(String(failure.error().stack)))
  return {
    newPage: () => context.newPage(),
    context,
    /** Chromium writes every answer with an error status to the console: those that a test provokes are none to worry about. */
    expect: pattern => expected.push(pattern),
    async close() {
      await browser.close()
      assert.deepEqual(complaints, [], 'the pages complained')
    }
  }
}

/** Takes a picture, for whoever changes the page, and for the documentation. */
export function look(page, name) {
  // In the Dev UI, Quarkus complains before everything else that its registry is out of reach.
  const style = 'vaadin-notification-container { display: none }'
  return page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true, style })
}

/** Does something by which the page is loaded again, and waits until it is. */
export async function reloading(page, action) {
  await Promise.all([page.waitForEvent('load'), action()])
}

/** What the documents of a page were answered with while it did something: `200 /welcome`. */
export async function documents(page, action) {
  const seen = []
  const listener = answer => {
    if (answer.request().isNavigationRequest()) {
      const url = new URL(answer.url())
      seen.push(`${answer.status()} ${url.origin === application ? url.pathname : url.origin + url.pathname}`)
    }
  }
  page.on('response', listener)
  await action()
  page.off('response', listener)
  return seen
}

/** The session token that the browser has for the application. */
export async function sessionToken({ context }) {
  const cookies = await context.cookies(application)
  return cookies.find(cookie => cookie.name === '__session')?.value
}

/** Asks again and again until it is so. */
export async function until(condition) {
  const end = Date.now() + PATIENCE_MILLIS
  while (!await condition()) {
    assert.ok(Date.now() < end, 'it did not come true')
    await new Promise(resume => setTimeout(resume, 50))
  }
}

/** Calls the Backend API, as the pages of the Dev UI do, which know the secret key. */
export async function backendApi({ context }, method, path, body) {
  const page = await context.newPage()
  await page.goto('/q/dev-ui/quarkus-clerk/users')
  const { result } = await page.evaluate(async call => {
    const { JsonRpc } = await import('jsonrpc')
    return new JsonRpc('quarkus-clerk', false).callDevServer(call)
  }, { method, path, body: JSON.stringify(body) })
  await page.close()
  assert.equal(result.status, 200, result.body)
  return JSON.parse(result.body)
}

/** Moves the time of the dev server, and with it the sample's. */
export async function advance(seconds) {
  const answer = await fetch(`${devServer}/dev/time`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ advance_seconds: seconds })
  })
  assert.equal(answer.status, 200)
}

// The sample's front page with Clerk's own JavaScript library, unmodified.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { advance, application, devServer, look, open, sessionToken } from '../browser.js'

describe('with Clerk’s script', () => {
  let browser, page
  const button = name => page.getByRole('button', { name, exact: true })
  /** What the application says to the page's token. */
  const me = async expected => {
    await button('Who am I?').click()
    await page.locator('#answer', { hasText: expected }).waitFor()
  }
  before(async () => {
    browser = await open()
    browser.expect(/\/admin: .* 403/)
    // A text has no place to say that there is none.
    browser.expect(/\/favicon.ico: .* 404/)
    page = await browser.newPage()
    await page.clock.install()
  })
  after(() => browser.close())

  test('the page knows that nobody is signed in', async () => {
    await page.goto('/')
    await page.getByText('Nobody is signed in.').waitFor()
    await look(page, 'script-signed-out')
  })

  test('it sends whoever wants to sign in, who comes back signed in', async () => {
    await button('Sign in').click()
    await page.getByRole('button', { name: /Bob Baker/ }).click()
    await page.getByText('You are Bob Baker.').waitFor()
    assert.equal(new URL(page.url()).origin, application)
    await look(page, 'script-signed-in')
  })

  test('it calls the application with a token', () => me('{"user":"user_bob","organization":"acme","roles":["member","org:member"]}'))

  test('a member is refused the admin page', async () => {
    await page.getByRole('link', { name: 'Admin page' }).click()
    await page.getByRole('heading', { name: 'This is not for you' }).waitFor()
    await page.goBack()
  })

  test('an admin of another organization, once switched to it, is let in', async () => {
    await page.getByLabel('Organization').selectOption('Globex')
    await me('{"user":"user_bob","organization":"globex","roles":["admin","org:admin"]}')
    await page.getByRole('link', { name: 'Admin page' }).click()
    await page.getByText(/^user_bob is .*admin/).waitFor()
    await page.goBack()
  })

  test('a token that has expired is renewed by the script', async () => {
    await page.getByText('You are Bob Baker.').waitFor()
    const before = await sessionToken(browser)
    await advance(90)
    await page.clock.fastForward(90_000)
    await me('"organization":"globex"')
    assert.notEqual(await sessionToken(browser), before)
  })

  test('who signs out in one tab is out in the other', async () => {
    const other = await browser.newPage()
    await other.goto('/')
    await other.getByText('You are Bob Baker.').waitFor()
    await button('Sign out').click()
    await page.getByText('Nobody is signed in.').waitFor()
    await other.getByText('Nobody is signed in.').waitFor()
    await other.goto('/welcome')
    assert.equal(new URL(other.url()).origin, devServer)
  })
})

describe('without Clerk’s script', () => {
  test('the front page says how to get it, and has its links', async () => {
    const browser = await open()
    browser.expect(/clerk\.browser\.js/)
    await browser.context.route('**/npm/**', route => route.fulfill({ status: 404, body: 'not installed' }))
    const page = await browser.newPage()
    await page.goto('/')
    await page.getByText('npm install @clerk/clerk-js').waitFor()
    await page.getByRole('link', { name: 'Your page' }).waitFor()
    await look(page, 'script-missing')
    await browser.close()
  })
})

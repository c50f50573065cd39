// The sample's pages in a browser that runs no scripts at all.
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { advance, application, devServer, documents, look, open, sessionToken, until } from '../browser.js'

describe('without scripts', () => {
  let browser, page
  before(async () => {
    browser = await open({ javaScriptEnabled: false })
    browser.expect(/\/admin: .* 403/)
    // A text has no place to say that there is none.
    browser.expect(/\/favicon.ico: .* 404/)
    page = await browser.newPage()
  })
  after(() => browser.close())

  test('the front page is for everybody', async () => {
    await page.goto('/')
    await page.getByText('You are not signed in.').waitFor()
    await look(page, 'home-signed-out')
  })

  test('a protected page sends a stranger to sign in', async () => {
    await page.getByRole('link', { name: 'Your page' }).click()
    await page.getByRole('button', { name: /Bob Baker/ }).waitFor()
    assert.equal(new URL(page.url()).origin, devServer)
    await look(page, 'sign-in')
  })

  test('whoever has signed in lands where they wanted to go', async () => {
    await page.getByRole('button', { name: /Bob Baker/ }).click()
    await page.getByRole('heading', { name: 'Hello Bob Baker' }).waitFor()
    assert.equal(page.url(), `${application}/welcome`)
    await look(page, 'welcome')
  })

  test('the front page knows who is looking', async () => {
    await page.goto('/')
    await page.getByText('You are user_bob, and act for acme.').waitFor()
  })

  test('a member is refused the admin page', async () => {
    await page.getByRole('link', { name: 'Admin page' }).click()
    await page.getByRole('heading', { name: 'This is not for you' }).waitFor()
    await look(page, 'refused')
  })

  test('an admin of another organization, once switched to it, is let in', async () => {
    await page.goto('/welcome')
    await page.getByRole('link', { name: 'Globex' }).click()
    await page.getByText('You act for globex.').waitFor()
    assert.equal(page.url(), `${application}/welcome`)
    await page.getByRole('link', { name: 'Admin page' }).click()
    await page.getByText('user_bob is an admin.').waitFor()
  })

  test('a token that has expired is renewed on the spot', async () => {
    const before = await sessionToken(browser)
    await advance(90)
    const seen = await documents(page, () => page.goto('/welcome'))
    assert.deepEqual(seen, ['200 /welcome'])
    assert.notEqual(await sessionToken(browser), before)
    await page.getByText('You act for globex.').waitFor()
  })

  test('a live reload signs nobody out', async () => {
    const source = `${process.env.SAMPLE}/src/main/java/io/quarkiverse/clerk/it/AdminResource.java`
    await writeFile(source, (await readFile(source, 'utf8')).replace('is an admin.', 'is still an admin.'))
    // Quarkus looks for changes every other second, and refuses who comes while it restarts.
    browser.expect(/\/admin: .* 500/)
    const seen = await documents(page, () => until(async () => {
      await page.goto('/admin')
      return page.getByText('user_bob is still an admin.').isVisible()
    }))
    assert.deepEqual([...new Set(seen)].filter(answer => answer !== '500 /admin'), ['200 /admin'])
  })

  test('who signs out with a token that has expired is asked once more', async () => {
    await page.goto('/welcome')
    await advance(90)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign out?' }).waitFor()
  })

  test('who signs out in one tab is out in the other', async () => {
    const other = await browser.newPage()
    await other.goto('/welcome')
    await page.goto('/welcome')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You are not signed in.').waitFor()
    await other.getByRole('link', { name: 'Admin page' }).click()
    await other.getByRole('button', { name: /Bob Baker/ }).waitFor()
  })
})

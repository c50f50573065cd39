// A page of another origin with Clerk's own components, used as people use them: by what they read and click.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { look, open, reloading } from '../browser.js'
import { codeFor } from '../stock/messages.js'
import { serve } from '../stock/server.js'

const origin = process.env.OTHER_ORIGIN

describe("Clerk's components", () => {
  let browser, page, server
  const next = () => page.getByRole('button', { name: 'Continue', exact: true }).click()
  const sees = text => page.getByText(text).waitFor()

  before(async () => {
    server = await serve('components.html')
    browser = await open()
    page = await browser.newPage()
  })
  after(async () => {
    server.close()
    await browser.close()
  })

  test('<SignIn> signs in with a password', async () => {
    await page.goto(`${origin}/sign-in`)
    await page.getByLabel('Email address or username').fill('bob@example.com')
    await look(page, 'component-sign-in')
    await next()
    await page.getByLabel('Password', { exact: true }).fill('bobs-password')
    await next()
    await sees('Signed in: Bob Baker, Acme')
  })

  test('shows who has no picture by initials', async () => {
    const picture = page.locator('#user img')
    await picture.waitFor()
    assert.match(await picture.getAttribute('src'), /avatar_placeholder\?id=user_bob&initials=BB/)
    assert.ok(await picture.evaluate(async image => {
      await image.decode()
      return image.naturalWidth > 0
    }))
  })

  test('<OrganizationSwitcher> switches to another organization', async () => {
    // With the rights that Bob has in Globex, it asks Acme once, where he lacks them.
    browser.expect(/membership_requests.* 403/)
    await page.getByRole('button', { name: 'Open organization switcher' }).click()
    const globex = page.getByRole('button', { name: 'Globex' })
    await globex.waitFor()
    await look(page, 'component-organization-switcher')
    await globex.click()
    await sees('Signed in: Bob Baker, Globex')
  })

  test('<UserButton> signs out', async () => {
    await page.getByRole('button', { name: 'Open user menu' }).click()
    const signOut = page.getByRole('button', { name: 'Sign out' })
    await signOut.waitFor()
    await look(page, 'component-user-button')
    await reloading(page, () => signOut.click())
    await sees('Signed out')
  })

  test('<SignUp> signs up with the code of an email', async () => {
    await page.goto(`${origin}/sign-up`)
    await page.getByLabel('Email address').fill('ella@example.com')
    await page.getByLabel('Password', { exact: true }).fill('a-password-of-ellas')
    await look(page, 'component-sign-up')
    const sent = page.waitForResponse(/prepare_verification/)
    await next()
    await sent
    const code = page.getByLabel('Enter verification code')
    await look(page, 'component-sign-up-code')
    await code.pressSequentially(await codeFor('ella@example.com'))
    await sees('Signed in: ella@example.com, no organization')
    await look(page, 'component-signed-up')
  })
})

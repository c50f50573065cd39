// A page of another origin, as a front end has that is served elsewhere, with Clerk's own JavaScript library. What its pages do
// with the library is written here, and runs there.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { application, backendApi, look, open, reloading } from '../browser.js'
import { codeFor } from '../stock/messages.js'
import { serve } from '../stock/server.js'

const origin = process.env.OTHER_ORIGIN

describe('a page of another origin', () => {
  let browser, page, server
  const signedOut = () => page.getByText('Signed out').waitFor()
  const signedInAs = name => page.getByText(`Signed in: ${name}`).waitFor()
  const signOut = async () => {
    // Nothing comes back from a page that is left.
    await reloading(page, () => page.evaluate(() => { window.Clerk.signOut() }))
    await signedOut()
  }
  /** What the application says to the page's token. */
  const me = () => page.evaluate(async url => {
    const token = await window.Clerk.session.getToken()
    return (await fetch(url, { headers: { Authorization: `Bearer ${token}` } })).json()
  }, `${application}/me`)

  before(async () => {
    server = await serve()
    browser = await open()
    page = await browser.newPage()
    await page.goto(origin)
  })
  after(async () => {
    server.close()
    await browser.close()
  })

  test('loads the script', async () => {
    await signedOut()
    await look(page, 'other-origin')
  })

  test('signs in with a password', async () => {
    await page.evaluate(async () => {
      const attempt = await window.Clerk.client.signIn.create({ strategy: 'password', identifier: 'bob@example.com', password: 'bobs-password' })
      await window.Clerk.setActive({ session: attempt.createdSessionId })
    })
    await signedInAs('Bob Baker')
  })

  test('calls the application with a token', async () => {
    assert.deepEqual(await me(), { user: 'user_bob', organization: 'acme', roles: ['member', 'org:member'] })
  })

  test('lists the organizations and switches to another', async () => {
    const names = await page.evaluate(async () => {
      const { data } = await window.Clerk.user.getOrganizationMemberships()
      const globex = data.find(membership => membership.organization.slug === 'globex')
      await window.Clerk.setActive({ organization: globex.organization.id })
      return data.map(membership => membership.organization.name).sort()
    })
    assert.deepEqual(names, ['Acme', 'Globex'])
    assert.equal((await me()).organization, 'globex')
  })

  test('stays signed in when it is loaded again', async () => {
    await page.reload()
    await signedInAs('Bob Baker')
    assert.equal((await me()).organization, 'globex')
  })

  test('changes the name of the user', async () => {
    await page.evaluate(() => window.Clerk.user.update({ lastName: 'Brewer' }))
    await signedInAs('Bob Brewer')
    await page.evaluate(() => window.Clerk.user.update({ lastName: 'Baker' }))
  })

  test('signs out', signOut)

  test('is told of a wrong password', async () => {
    browser.expect(/\/v1\/client\/sign_ins.* 422/)
    const code = await page.evaluate(() => window.Clerk.client.signIn
      .create({ strategy: 'password', identifier: 'bob@example.com', password: 'wrong-password' })
      .then(() => 'none', failure => failure.errors[0].code))
    assert.equal(code, 'form_password_incorrect')
    await signedOut()
  })

  test('signs in with the code of an email', async () => {
    await page.evaluate(async () => {
      const attempt = await window.Clerk.client.signIn.create({ identifier: 'cleo@example.com' })
      const { emailAddressId } = attempt.supportedFirstFactors.find(factor => factor.strategy === 'email_code')
      await attempt.prepareFirstFactor({ strategy: 'email_code', emailAddressId })
    })
    const code = await codeFor('cleo@example.com')
    await page.evaluate(async code => {
      const attempt = await window.Clerk.client.signIn.attemptFirstFactor({ strategy: 'email_code', code })
      await window.Clerk.setActive({ session: attempt.createdSessionId })
    }, code)
    await signedInAs('Cleo Carter')
    await signOut()
  })

  test('signs in with a ticket', async () => {
    const { token } = await backendApi(browser, 'POST', '/v1/sign_in_tokens', { user_id: 'user_ann' })
    await page.evaluate(async ticket => {
      const attempt = await window.Clerk.client.signIn.create({ strategy: 'ticket', ticket })
      await window.Clerk.setActive({ session: attempt.createdSessionId })
    }, token)
    await signedInAs('Ann Archer')
    await signOut()
  })

  test('signs up, with the code of an email', async () => {
    await page.evaluate(async () => {
      const attempt = await window.Clerk.client.signUp.create({
        emailAddress: 'dora@example.com', password: 'a-password-of-doras', firstName: 'Dora', lastName: 'Dunn'
      })
      await attempt.prepareEmailAddressVerification({ strategy: 'email_code' })
    })
    const code = await codeFor('dora@example.com')
    await page.evaluate(async code => {
      const attempt = await window.Clerk.client.signUp.attemptEmailAddressVerification({ code })
      await window.Clerk.setActive({ session: attempt.createdSessionId })
    }, code)
    await signedInAs('Dora Dunn')
    assert.equal((await me()).organization, null)
    await signOut()
  })
})

// Each page of the Dev UI is opened and used.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { application, backendApi, look, open } from '../browser.js'

describe('the Dev UI', () => {
  let browser, page
  const button = name => page.getByRole('button', { name, exact: true })
  const go = name => page.goto(`/q/dev-ui/quarkus-clerk/${name}`)
  const choose = async (label, option) => {
    await page.getByRole('combobox', { name: label }).click()
    await page.getByRole('option', { name: option }).first().click()
  }
  before(async () => {
    browser = await open({ viewport: { width: 1600, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] })
    page = await browser.newPage()
  })
  after(() => browser.close())

  test('has a card with all pages', async () => {
    await page.goto('/q/dev-ui/extensions')
    await page.getByText('Refusals').waitFor()
    await look(page, 'dev-ui-card')
  })

  test('instances: says what the application belongs to', async () => {
    await go('instances')
    await page.getByText('The instance without a name').waitFor()
    await page.getByText('the dev server at').waitFor()
    await look(page, 'dev-ui-instances')
  })

  test('users: makes, finds, changes and deletes one', async () => {
    await go('users')
    await page.getByRole('cell', { name: 'user_ann', exact: true }).waitFor()
    await button('New user').click()
    await page.getByLabel('First name').fill('Emil')
    await page.getByLabel('Email address', { exact: true }).fill('emil@example.com')
    await look(page, 'dev-ui-new-user')
    await button('Create').click()
    await page.getByText('Saved: Emil').waitFor()
    await page.getByLabel('Search').fill('emil')
    await page.getByRole('cell', { name: 'user_ann', exact: true }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^Edit Emil/ }).click()
    await page.getByLabel('Last name').fill('Ende')
    await page.getByLabel('Public metadata').fill('{"plan": "gold"}')
    await button('Save').click()
    await page.getByText('Saved: Emil Ende').waitFor()
    const [emil] = await backendApi(browser, 'GET', '/v1/users?query=emil')
    assert.deepEqual([emil.last_name, emil.public_metadata], ['Ende', { plan: 'gold' }])
    await button('Close').click()
    await page.getByRole('button', { name: /^Delete Emil/ }).click()
    await button('Delete').click()
    await page.getByText('No user fits').waitFor()
    await page.getByLabel('Search').fill('')
    await page.getByRole('cell', { name: 'user_ann', exact: true }).waitFor()
    await look(page, 'dev-ui-users')
  })

  test('users: signs the developer in as one of them', async () => {
    const [tab] = await Promise.all([browser.context.waitForEvent('page'),
      page.getByRole('button', { name: /^Sign in as Ann/ }).click()])
    await tab.waitForURL(`${application}/**`)
    await tab.getByText('You are Ann Archer.').waitFor()
    await tab.close()
  })

  test('organizations: makes one, adds a member, changes and deletes it', async () => {
    await go('organizations')
    await button('New organization').click()
    await page.getByLabel('Name', { exact: true }).fill('Zeta')
    await button('Create').click()
    await page.getByText('Saved: Zeta').waitFor()
    await choose('User', /cleo/)
    await button('Add').click()
    await page.getByRole('table', { name: 'Members' }).getByText('user_cleo').waitFor()
    await look(page, 'dev-ui-organization')
    await page.getByLabel('Name', { exact: true }).fill('Zeta and sons')
    await page.getByLabel('Private metadata').fill('{"desk": 7}')
    await button('Save').click()
    await page.getByText('Saved: Zeta and sons').waitFor()
    const { data: [zeta] } = await backendApi(browser, 'GET', '/v1/organizations?query=zeta')
    assert.deepEqual([zeta.name, zeta.private_metadata], ['Zeta and sons', { desk: 7 }])
    await button('Close').click()
    await button('Delete Zeta and sons').click()
    await button('Delete').click()
    await page.getByText('Deleted: Zeta and sons').waitFor()
  })

  let token
  test('tokens: mints one that the application takes', async () => {
    await go('tokens')
    await choose('User', /ann/)
    await button('Mint').click()
    token = await page.locator('#token').innerText()
    const answer = await fetch(`${application}/me`, { headers: { Authorization: `Bearer ${token}` } })
    assert.equal((await answer.json()).user, 'user_ann')
    await button('Copy the command').click()
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^curl .*Bearer/)
    await look(page, 'dev-ui-token')
  })

  test('token decoder: says who it is of, and why another is refused', async () => {
    await go('decoder')
    const field = page.getByLabel('Token', { exact: true })
    await field.fill(token)
    await button('Decode').click()
    await page.getByText('Accepted').waitFor()
    await field.fill(token.slice(0, -6) + 'AAAAAA')
    await button('Decode').click()
    await page.getByText('token-invalid-signature').waitFor()
    await look(page, 'dev-ui-decoder')
  })

  test('refused requests: lists them with the reason', async () => {
    await fetch(`${application}/me`, { headers: { Authorization: 'Bearer nonsense' } })
    await go('refusals')
    await page.getByText('GET /me').first().waitFor()
    await page.getByText('token-invalid').first().waitFor()
    await look(page, 'dev-ui-refused')
    await button('Clear').click()
    await page.getByText('No request has been refused.').waitFor()
  })

  test('messages: shows what would have been sent', async () => {
    await go('messages')
    await page.getByText('Nothing leaves this machine').waitFor()
    await backendApi(browser, 'POST', '/v1/invitations', { email_address: 'dan@example.com' })
    await page.getByRole('cell', { name: /dan@example.com/ }).first().waitFor()
    await look(page, 'dev-ui-messages')
  })

  test('webhooks: shows what was told, and tells it again', async () => {
    await go('webhooks')
    await page.getByText('Sent to').waitFor()
    await page.getByRole('button', { name: /^Payload of/ }).first().click()
    await page.locator('pre').waitFor()
    await look(page, 'dev-ui-webhooks')
    await page.getByRole('button', { name: /^Send .* again/ }).first().click()
    await page.getByText('Sent again').first().waitFor()
  })

  test('time and faults: moves the time, adds a fault and takes both back', async () => {
    await go('controls')
    await page.locator('#forward').click()
    await page.locator('#moved').waitFor()
    await page.getByLabel('Path').fill('/v1/nowhere/*')
    await button('Add').click()
    await page.getByRole('cell', { name: /v1\/nowhere/ }).first().waitFor()
    await look(page, 'dev-ui-faults')
    await button('Remove all faults').click()
    await page.getByText('No faults').waitFor()
    await page.locator('#reset-time').click()
    await page.locator('#moved').waitFor({ state: 'detached' })
  })
})

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { startApplication } from '../browser/application.js';
import { Browser } from '../browser/browser.js';
import { reasons, signedIn } from '../browser/page.js';
import { pass, reset } from '../browser/time.js';
import { clerk, newOrganization, newUser } from '../clerk.js';

describe('an organization that the URL names', () => {
  let application;
  let user;
  let first;
  let second;
  let browser;
  before(async () => {
    application = await startApplication({
      organizationSyncOptions: {
        organizationPatterns: ['/teams/:slug', '/teams/:slug/(.*)', '/teams-by-id/:id'],
        personalAccountPatterns: ['/me', '/me/(.*)'],
      },
    });
    user = await newUser();
    first = await newOrganization({ createdBy: user.id });
    second = await newOrganization({ createdBy: user.id });
  });
  beforeEach(async () => {
    browser = new Browser();
    const page = await browser.press(await browser.open(application.url('/')), user.id);
    assert.equal(signedIn(page).orgId, first.id);
    await pass(10);
  });
  after(async () => {
    application.stop();
    await reset();
  });

  const open = (path) => browser.open(application.url(path));

  for (const [how, path] of [
    ['by its slug', () => `/teams/${second.slug}`],
    ['by its slug, further down', () => `/teams/${second.slug}/reports?page=2`],
    ['by its id', () => `/teams-by-id/${second.id}`],
  ]) {
    test(`${how}, is activated by a handshake`, async () => {
      const page = await open(path());
      assert.deepEqual(reasons(page), ['active-organization-mismatch']);
      assert.deepEqual([page.url, signedIn(page).orgId], [application.url(path()), second.id]);
      const again = await open(path());
      assert.deepEqual([again.hops.length, signedIn(again).orgId], [1, second.id]);
      const { lastActiveOrganizationId } = await clerk.sessions.getSession(signedIn(again).sessionId);
      assert.equal(lastActiveOrganizationId, second.id);
    });
  }

  test('stays the active one on pages that name none, and in the tokens to come', async () => {
    await open(`/teams/${second.slug}`);
    await pass(600);
    assert.equal(signedIn(await open('/')).orgId, second.id);
  });

  test('needs no handshake if it is the active one', async () => {
    assert.equal((await open(`/teams/${first.slug}`)).hops.length, 1);
  });

  test('and pages of the personal account, to and fro', async () => {
    const personal = await open('/me/settings');
    assert.deepEqual(reasons(personal), ['active-organization-mismatch']);
    assert.deepEqual([signedIn(personal).userId, signedIn(personal).orgId ?? null], [user.id, null]);
    assert.equal((await open('/me')).hops.length, 1);
    await pass(10);
    assert.equal(signedIn(await open(`/teams/${first.slug}`)).orgId, first.id);
  });

  test('is activated after the refresh of an expired token, which the SDK holds against no pattern', async () => {
    await pass(600);
    assert.equal(signedIn(await open(`/teams/${second.slug}`)).orgId, first.id);
    assert.equal(signedIn(await open(`/teams/${second.slug}`)).orgId, second.id);
  });

  test('is the active one at once if one comes there to sign in', async () => {
    const visitor = new Browser();
    const page = await visitor.press(await visitor.open(application.url(`/teams/${second.slug}`)), user.id);
    assert.equal(signedIn(page).orgId, second.id);
  });

  test('is not activated by a script', async () => {
    const page = await open('/');
    const answer = await browser.fetch(page, `/teams/${second.slug}`);
    assert.deepEqual([answer.hops.length, signedIn(answer).orgId], [1, first.id]);
  });

  for (const [whose, path] of [
    ['in which one is no member', async () => `/teams/${(await newOrganization()).slug}`],
    ['which does not exist', () => '/teams-by-id/org_nowhere'],
  ]) {
    test(`${whose}, is given up by the protection against loops, and leaves one signed in`, async () => {
      const page = await open(await path());
      assert.deepEqual(new Set(reasons(page)), new Set(['active-organization-mismatch']));
      assert.equal(reasons(page).length, 3);
      assert.deepEqual([signedIn(page).userId, signedIn(page).orgId], [user.id, first.id]);
    });
  }
});

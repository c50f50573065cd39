import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { reasons, signedIn } from '../browser/page.js';
import { pass } from '../browser/time.js';
import { signedInVisits } from '../browser/visits.js';
import { apiUrl, clerk, newOrganization } from '../clerk.js';

/** A front end's script keeps the cookies beside the application, which has to get along with what it does. */
describe('a script beside the application', () => {
  let application;
  let user;
  let first;
  let second;
  let browser;
  let page;
  signedInVisits((visit) => {
    ({ application, user, browser, page } = visit);
  });
  before(async () => {
    first = await newOrganization({ createdBy: user.id });
    second = await newOrganization({ createdBy: user.id });
  });

  async function ask(method, path, fields = {}) {
    const devBrowser = browser.jar.seenByScripts(page.url).__clerk_db_jwt;
    // As Clerk's script does, for which browsers need no permission.
    const query = `__clerk_db_jwt=${devBrowser}&_method=${method}`;
    const sent = method === 'GET' ? ['GET'] : ['POST', new URLSearchParams(fields)];
    const answer = await browser.fetch(page, `${apiUrl}/v1/client${path}?${query}`, ...sent);
    assert.equal(answer.status, 200, answer.text);
    assert.equal(answer.headers['access-control-allow-origin'], application.origin, 'else the script could not read it');
    return JSON.parse(answer.text);
  }
  /** Sets a cookie with and without the suffix. */
  const set = (cookie, value) =>
    Object.keys(browser.jar.all(page.url))
      .filter((name) => name.startsWith(cookie))
      .forEach((name) => browser.jar.set(page.url, `${name}=${value}; Path=/; Max-Age=${value === '' ? 0 : 3600}`));
  const session = () => `/sessions/${signedIn(page).sessionId}`;

  test('gets a token that the application takes', async () => {
    await pass(600);
    const { jwt } = await ask('POST', `${session()}/tokens`);
    set('__session', jwt);
    const later = await browser.open(page.url);
    assert.deepEqual([later.hops.length, signedIn(later).sessionId], [1, signedIn(page).sessionId]);
    assert.ok(signedIn(later).sessionClaims.iat >= signedIn(page).sessionClaims.iat + 600);
  });

  test('reads the client, and sets the cookies by what it says', async () => {
    await pass(600);
    const { response: client } = await ask('GET', '');
    const [open] = client.sessions;
    assert.deepEqual([client.sessions.length, open.id, open.user.id], [1, signedIn(page).sessionId, user.id]);
    set('__client_uat', Math.floor(client.updated_at / 1000));
    set('__session', open.last_active_token.jwt);
    const later = await browser.open(page.url);
    assert.deepEqual([later.hops.length, signedIn(later).userId], [1, user.id]);
  });

  test('switches the organization, for the tokens of the application too', async () => {
    assert.equal(signedIn(page).orgId, first.id);
    await pass(10);
    const { response } = await ask('POST', `${session()}/touch`, { active_organization_id: second.id });
    assert.equal(response.last_active_organization_id, second.id);
    assert.equal(signedIn(await browser.open(page.url)).orgId, first.id, 'the old token is still there');
    await pass(600);
    assert.equal(signedIn(await browser.open(page.url)).orgId, second.id);
  });

  test('signs out, and the application sees it when the token is over', async () => {
    await ask('DELETE', '/sessions');
    assert.equal((await clerk.sessions.getSession(signedIn(page).sessionId)).status, 'removed');
    await pass(600);
    const later = await browser.open(page.url);
    assert.match(reasons(later)[0], /^session-token-expired-refresh-/);
    assert.equal(new URL(later.url).pathname, '/sign-in');
  });

  test('signs out, and the application sees it at once by the cookies that the script has changed', async () => {
    await ask('DELETE', '/sessions');
    set('__session', '');
    set('__client_uat', 0);
    const later = await browser.open(page.url);
    assert.deepEqual([reasons(later), new URL(later.url).pathname], [['session-token-and-uat-missing'], '/sign-in']);
  });
});

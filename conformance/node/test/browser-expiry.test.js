import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reasons, signedIn } from '../browser/page.js';
import { pass } from '../browser/time.js';
import { signedInVisits } from '../browser/visits.js';

describe('a session that outlives its tokens', () => {
  let application;
  let user;
  let browser;
  let page;
  signedInVisits((visit) => {
    ({ application, user, browser, page } = visit);
  });

  const cookie = (start) => Object.keys(browser.jar.all(page.url)).filter((name) => name.startsWith(start));
  const set = (start, value) =>
    cookie(start).forEach((name) => browser.jar.set(page.url, `${name}=${value}; Path=/; Max-Age=${value === '' ? 0 : 3600}`));
  const issuedAt = (of) => signedIn(of).sessionClaims.iat;

  test('within the tolerance for clocks that differ, an expired token is still good', async () => {
    await pass(62);
    const later = await browser.open(page.url);
    assert.deepEqual([later.hops.length, issuedAt(later)], [1, issuedAt(page)]);
  });

  test('a page is answered with a new token and without a redirect', async () => {
    await pass(600);
    const later = await browser.open(page.url);
    assert.equal(later.hops.length, 1);
    assert.equal(signedIn(later).sessionId, signedIn(page).sessionId);
    assert.ok(issuedAt(later) >= issuedAt(page) + 600);
    assert.equal(signedIn(later).sessionClaims.azp, application.origin);
    assert.equal(issuedAt(await browser.open(page.url)), issuedAt(later), 'the new token is kept');
  });

  test('a script is answered with a new token too', async () => {
    await pass(600);
    assert.ok(issuedAt(await browser.fetch(page, '/data')) > issuedAt(page));
  });

  test('two tabs may ask at once', async () => {
    await pass(600);
    const asked = [browser.open(page.url), browser.open(application.url('/reports')), browser.fetch(page, '/data')];
    const tabs = await Promise.all(asked);
    tabs.forEach((tab) => assert.equal(signedIn(tab).userId, user.id));
    assert.equal(signedIn(await browser.open(page.url)).userId, user.id);
  });

  test('again and again, for hours', async () => {
    for (let times = 0; times < 10; times++) {
      await pass(1800);
      assert.equal(signedIn(await browser.open(page.url)).sessionId, signedIn(page).sessionId);
    }
  });

  test('without the refresh cookie, a handshake brings the new token', async () => {
    await pass(600);
    set('__refresh', '');
    const later = await browser.open(page.url);
    assert.deepEqual(reasons(later), ['session-token-expired-refresh-non-eligible-no-refresh-cookie']);
    assert.equal(later.hops.length, 4);
    assert.equal(signedIn(later).sessionId, signedIn(page).sessionId);
    assert.equal(cookie('__refresh').length, 1, 'and a refresh cookie');
  });

  test('a refresh cookie that is not the right one makes way for a handshake', async () => {
    await pass(600);
    set('__refresh', 'garbage');
    const later = await browser.open(page.url);
    assert.match(reasons(later)[0], /^session-token-expired-refresh-/);
    assert.equal(signedIn(later).sessionId, signedIn(page).sessionId);
    await pass(600);
    assert.equal((await browser.open(page.url)).hops.length, 1, 'the cookie is right again');
  });

  test('what is no GET is neither refreshed nor redirected', async () => {
    await pass(600);
    const answer = await browser.fetch(page, '/orders', 'POST');
    assert.deepEqual([answer.status, answer.hops.length], [401, 1]);
    assert.deepEqual(reasons(answer), ['session-token-expired-refresh-non-eligible-non-get']);
    assert.equal(signedIn(await browser.open(page.url)).userId, user.id);
  });

  test('a client that has changed after the token was made brings a handshake', async () => {
    set('__client_uat', Math.floor(Date.now() / 1000) + 30);
    const later = await browser.open(page.url);
    assert.deepEqual(reasons(later), ['session-token-iat-before-client-uat']);
    assert.equal(signedIn(later).sessionId, signedIn(page).sessionId);
    assert.equal((await browser.open(page.url)).hops.length, 1);
  });

  test('a token that is lost comes back by a handshake', async () => {
    set('__session', '');
    const later = await browser.open(page.url);
    assert.deepEqual(reasons(later), ['client-uat-but-no-session-token']);
    assert.equal(signedIn(later).sessionId, signedIn(page).sessionId);
  });

  test('a token without the time of the client brings a handshake', async () => {
    set('__client_uat', '');
    const later = await browser.open(page.url);
    assert.deepEqual(reasons(later), ['session-token-but-no-client-uat']);
    assert.equal(signedIn(later).sessionId, signedIn(page).sessionId);
  });

  test('a session that has expired itself ends at the sign-in page', async () => {
    for (let days = 0; days < 8; days++) {
      await pass(86400);
    }
    assert.equal(new URL((await browser.open(page.url)).url).pathname, '/sign-in');
  });
});

import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { Browser } from '../browser/browser.js';
import { reasons, signedIn } from '../browser/page.js';
import { pass } from '../browser/time.js';
import { signedInVisits } from '../browser/visits.js';
import { apiUrl, clerk, newUser } from '../clerk.js';

describe('signing out', () => {
  let application;
  let user;
  let browser;
  let page;
  signedInVisits((visit) => {
    ({ application, user, browser, page } = visit);
  });
  beforeEach(async () => {
    await pass(10);
  });

  function signOut(visitor, url) {
    const { __clerk_db_jwt: token } = visitor.jar.seenByScripts(page.url);
    return visitor.open(`${apiUrl}/sign-out?${new URLSearchParams({ redirect_url: url, __clerk_db_jwt: token })}`);
  }
  const isSignedOut = (where) => assert.equal(new URL(where.url).pathname, '/sign-in', `${where.url} ${reasons(where)}`);
  const statusOf = async (where) => (await clerk.sessions.getSession(signedIn(where).sessionId)).status;

  test('who signs out comes back to the application, and from there to the sign-in page', async () => {
    const gone = await signOut(browser, page.url);
    assert.deepEqual(reasons(gone), ['dev-browser-sync', 'session-token-missing', 'session-token-and-uat-missing']);
    isSignedOut(gone);
    assert.equal(await statusOf(page), 'removed');
    const names = Object.keys(browser.jar.all(page.url)).filter((name) => /^__(session|refresh)/.test(name));
    assert.deepEqual(names, []);
  });

  test('the other tab is signed out when it goes on', async () => {
    const other = await browser.open(application.url('/reports'));
    await signOut(browser, page.url);
    await pass(10);
    assert.equal((await browser.fetch(other, '/data')).status, 401);
    isSignedOut(await browser.open(other.url));
  });

  test('a script with a token that it has kept is signed out when the token is over', async () => {
    const kept = Object.entries(browser.jar.all(page.url)).map(([name, value]) => `${name}=${value}`);
    await signOut(browser, page.url);
    const thief = new Browser();
    kept.forEach((cookie) => thief.jar.set(page.url, `${cookie}; Path=/`));
    await pass(600);
    const there = await thief.open(page.url);
    assert.match(reasons(there)[0], /^session-token-expired-refresh-/);
    isSignedOut(there);
  });

  test('one signs in again after that, to a new session', async () => {
    const form = await signOut(browser, page.url);
    const again = await browser.press(form, user.id);
    assert.notEqual(signedIn(again).sessionId, signedIn(page).sessionId);
    assert.equal(again.url, page.url);
  });

  test('other browsers of the user stay signed in', async () => {
    const other = new Browser();
    const there = await other.press(await other.open(page.url), user.id);
    await signOut(browser, page.url);
    await pass(600);
    assert.equal(signedIn(await other.open(page.url)).sessionId, signedIn(there).sessionId);
  });

  for (const [what, end] of [
    ['revoked by the Backend API', (auth) => clerk.sessions.revokeSession(auth.sessionId)],
    ['of a user who is banned', (auth) => clerk.users.banUser(auth.userId)],
    ['of a user who is deleted', (auth) => clerk.users.deleteUser(auth.userId)],
  ]) {
    test(`a session ${what} is over when its token is`, async () => {
      const leaver = new Browser();
      const { id } = await newUser();
      const there = await leaver.press(await leaver.open(page.url), id);
      await end(signedIn(there));
      assert.equal(signedIn(await leaver.open(page.url)).userId, id, 'the token says so for as long as it lives');
      await pass(70);
      const later = await leaver.open(page.url);
      assert.match(reasons(later)[0], /^session-token-expired-refresh-/);
      isSignedOut(later);
      assert.equal((await leaver.fetch(there, '/data')).status, 401);
    });
  }
});

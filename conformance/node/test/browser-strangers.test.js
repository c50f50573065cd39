import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { startApplication } from '../browser/application.js';
import { Browser } from '../browser/browser.js';
import { param, reasons, signedIn } from '../browser/page.js';
import { pass, reset } from '../browser/time.js';
import { apiUrl, mint, newUser } from '../clerk.js';

describe('what a browser brings along', () => {
  let application;
  let user;
  let browser;
  before(async () => {
    application = await startApplication();
    user = await newUser();
  });
  beforeEach(() => {
    browser = new Browser();
  });
  after(async () => {
    application.stop();
    await reset();
  });

  const open = (path = '/orders') => browser.open(application.url(path));
  const plant = (cookies) =>
    Object.entries(cookies).forEach(([name, value]) => browser.jar.set(application.origin, `${name}=${value}; Path=/`));
  const signIn = async () => browser.press(await open(), user.id);
  const forged = (claims) => mint(`session-token/${user.id}`, { claims, signed_by: 'other_key' });
  const foreign = () => forged({ iss: 'https://other.clerk.accounts.dev' });
  const isSignedOut = (page) => assert.equal(new URL(page.url).pathname, '/sign-in', `${page.url} ${reasons(page)}`);

  /** How often the application has seen that a browser was redirected within two seconds. */
  function loops({ hops }) {
    const cookies = hops.flatMap(({ headers }) => headers['set-cookie'] ?? []);
    return Math.max(0, ...cookies.map((cookie) => Number(cookie.match(/^__clerk_redirect_count=(\d+)/)?.[1] ?? 0)));
  }

  test('no way through the flows is taken for a loop', async () => {
    const visited = [await open(), await signIn()];
    await pass(600);
    plant({ [Object.keys(browser.jar.all(application.origin)).find((name) => name.startsWith('__refresh'))]: 'garbage' });
    visited.push(await open());
    for (const page of visited) {
      assert.ok(loops(page) < 2, `${page.url} ${loops(page)}`);
    }
  });

  describe('of another instance', () => {
    test('with its suffix does not disturb who signs in', async () => {
      plant({ __session_otherOne: await foreign(), __client_uat_otherOne: 1700000000 });
      plant({ __clerk_db_jwt_otherOne: 'dvb_other', __refresh_otherOne: 'other' });
      assert.equal(signedIn(await signIn()).userId, user.id);
      assert.equal((await open()).hops.length, 1);
      await pass(600);
      assert.equal((await open()).hops.length, 1);
      assert.equal(browser.jar.all(application.origin).__client_uat_otherOne, '1700000000');
    });

    test('without a suffix does not disturb who signs in', async () => {
      plant({ __session: await foreign(), __client_uat: Math.floor(Date.now() / 1000), __clerk_db_jwt: 'dvb_other' });
      isSignedOut(await open());
      assert.equal(signedIn(await signIn()).userId, user.id);
    });

    test('that takes the place of the cookies without a suffix does not disturb who is signed in', async () => {
      await signIn();
      plant({ __session: await foreign(), __client_uat: Math.floor(Date.now() / 1000), __clerk_db_jwt: 'dvb_other' });
      const page = await open();
      assert.deepEqual([page.hops.length, signedIn(page).userId], [1, user.id]);
      await pass(600);
      assert.deepEqual([(await open()).hops.length, signedIn(await open()).userId], [1, user.id]);
    });
  });

  describe('that is garbage', () => {
    const GARBAGE = ['garbage', 'a.b.c', '%00%0d%0a', '"quoted"', 'e30.e30.e30', 'x'.repeat(1000)];

    test('in place of a session token is signed out, and no redirect without end', async () => {
      for (const value of GARBAGE) {
        browser = new Browser();
        await signIn();
        await pass(10);
        Object.keys(browser.jar.all(application.origin))
          .filter((name) => name.startsWith('__session'))
          .forEach((name) => plant({ [name]: value }));
        const page = await open();
        assert.equal(page.status, 200, `${value} ${page.text}`);
        isSignedOut(page);
      }
    });

    test('in place of the development browser gets a new one', async () => {
      for (const value of GARBAGE) {
        browser = new Browser();
        plant({ __clerk_db_jwt: value });
        const page = await browser.open(application.url(`/orders?__clerk_db_jwt=${value}`));
        isSignedOut(page);
        assert.match(param(page, '__clerk_db_jwt'), /^dvb_\w+$/);
      }
    });

    test('in place of a nonce is signed out', async () => {
      for (const value of GARBAGE) {
        const page = await browser.open(application.url(`/orders?__clerk_handshake_nonce=${encodeURIComponent(value)}`));
        isSignedOut(page);
        assert.equal(reasons(page)[0], 'session-token-missing');
      }
    });

    test('in place of a handshake token is refused by the SDK', async () => {
      for (const value of GARBAGE) {
        const page = await browser.open(application.url(`/orders?__clerk_handshake=${encodeURIComponent(value)}`));
        assert.deepEqual([page.status, page.headers['set-cookie']], [500, undefined]);
      }
    });

    test('in place of what a handshake goes back to is refused by the server', async () => {
      for (const url of ['', ...GARBAGE, 'https://evil.example/', 'javascript:alert(1)', '//evil.example']) {
        const page = await browser.open(`${apiUrl}/v1/client/handshake?redirect_url=${encodeURIComponent(url)}`);
        assert.deepEqual([page.status, page.hops.length], [422, 1], url);
      }
    });

    test('in all other parameters of a handshake does no harm', async () => {
      for (const value of GARBAGE.map(encodeURIComponent)) {
        const params = ['format', 'organization_id', '__session', 'suffixed_cookies', '__clerk_hs_reason'];
        const query = params.map((name) => `&${name}=${value}`).join('');
        isSignedOut(await browser.open(`${apiUrl}/v1/client/handshake?redirect_url=${application.url('/orders')}${query}`));
      }
    });
  });

  test('a nonce is good once', async () => {
    const { hops } = await signIn();
    const { url } = hops.find((hop) => hop.url.includes('__clerk_handshake_nonce'));
    isSignedOut(await new Browser().open(url));
  });

  test('a handshake token of another key is refused', async () => {
    const token = await forged({ handshake: ['__session=stolen'] });
    const page = await browser.open(application.url(`/orders?__clerk_handshake=${token}`));
    assert.deepEqual([page.status, page.headers['set-cookie']], [500, undefined]);
  });
});

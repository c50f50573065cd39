import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startApplication } from '../browser/application.js';
import { Browser } from '../browser/browser.js';
import { param, reasons, signedIn } from '../browser/page.js';
import { pass, reset } from '../browser/time.js';
import { apiUrl, clerk, newOrganization, newUser } from '../clerk.js';

/** Of the cookies, what is there without a suffix. */
const plain = (cookies) => Object.keys(cookies).filter((name) => /^__(session|client_uat|clerk_db_jwt)$/.test(name)).sort();

for (const carrier of ['nonce', 'token']) {
  describe(`signing in, with handshakes answered by a ${carrier}`, () => {
    let application;
    let user;
    let browser;
    let orders;
    before(async () => {
      application = await startApplication();
      orders = application.url('/orders?page=2&of=a+b');
      user = await newUser({ firstName: 'Ann' });
      browser = new Browser(carrier);
    });
    after(async () => {
      application.stop();
      await reset();
    });

    test('a first visit ends at the sign-in page', async () => {
      const page = await browser.open(orders);
      assert.deepEqual(reasons(page), ['dev-browser-missing', 'session-token-missing', 'session-token-and-uat-missing']);
      assert.deepEqual([page.status, new URL(page.url).origin, new URL(page.url).pathname], [200, apiUrl, '/sign-in']);
      assert.equal(param(page, 'redirect_url'), orders);
      const cookies = browser.jar.seenByScripts(orders);
      assert.equal(param(page, '__clerk_db_jwt'), cookies.__clerk_db_jwt);
      assert.equal(cookies.__client_uat, '0');
      assert.equal(cookies.__session, undefined);
    });

    test('the answer to a handshake comes the way that was asked for', async () => {
      const { hops } = await new Browser(carrier).open(orders);
      const carriers = ['__clerk_handshake_nonce', '__clerk_handshake'];
      const there = carriers.filter((name) => new URL(hops[2].url).searchParams.has(name));
      assert.deepEqual(there, [carrier === 'nonce' ? carriers[0] : carriers[1]]);
    });

    test('who picks a user comes back signed in, to where one wanted to go', async () => {
      const page = await browser.press(await browser.open(orders), user.id);
      assert.deepEqual(reasons(page), ['dev-browser-sync']);
      assert.equal(page.url, orders);
      const auth = signedIn(page);
      assert.equal(auth.userId, user.id);
      const { sub, sid, azp, iss } = auth.sessionClaims;
      assert.deepEqual([sub, sid, azp], [user.id, auth.sessionId, application.origin]);
      assert.match(iss, /^https:\/\//);
      const session = await clerk.sessions.getSession(auth.sessionId);
      assert.deepEqual([session.userId, session.status], [user.id, 'active']);
    });

    test('scripts see the cookies that they need, and not the one that they must not', async () => {
      await pass(5);
      const seen = browser.jar.seenByScripts(orders);
      assert.deepEqual(plain(seen), ['__clerk_db_jwt', '__client_uat', '__session']);
      const hidden = Object.keys(browser.jar.all(orders)).filter((name) => !(name in seen));
      assert.equal(hidden.length, 1);
      assert.match(hidden[0], /^__refresh_[\w-]{8}$/);
    });

    test('the next pages need no redirect, and neither do scripts', async () => {
      const page = await browser.open(application.url('/other'));
      assert.deepEqual([page.hops.length, signedIn(page).userId], [1, user.id]);
      for (const method of ['GET', 'POST']) {
        assert.equal(signedIn(await browser.fetch(page, '/data', method)).userId, user.id);
      }
    });

    test('another tab is signed in as well', async () => {
      const [one, other] = await Promise.all([browser.open(orders), browser.open(application.url('/reports'))]);
      assert.equal(signedIn(one).sessionId, signedIn(other).sessionId);
    });

    test('another browser is not', async () => {
      const page = await new Browser(carrier).open(orders);
      assert.equal(new URL(page.url).pathname, '/sign-in');
    });

    test('a script that is signed out gets no redirect', async () => {
      const other = new Browser(carrier);
      const answer = await other.fetch(await other.open(orders), application.url('/data'));
      assert.deepEqual([answer.hops.length, answer.status], [1, 401]);
    });

    test('a second sign-in, as another user, replaces the first', async () => {
      const first = signedIn(await browser.open(orders));
      const other = await newUser();
      const devBrowser = browser.jar.seenByScripts(orders).__clerk_db_jwt;
      const query = new URLSearchParams({ redirect_url: orders, __clerk_db_jwt: devBrowser });
      const form = await browser.open(`${apiUrl}/sign-in?${query}`);
      const second = signedIn(await browser.press(form, other.id));
      assert.equal(second.userId, other.id);
      assert.notEqual(second.sessionId, first.sessionId);
      assert.notEqual((await clerk.sessions.getSession(first.sessionId)).status, 'active');
      await pass(600);
      assert.equal(signedIn(await browser.open(orders)).userId, other.id);
    });

    test('a member of an organization signs in with it', async () => {
      const member = await newUser();
      const organization = await newOrganization({ createdBy: member.id });
      const visitor = new Browser(carrier);
      const auth = signedIn(await visitor.press(await visitor.open(orders), member.id));
      assert.deepEqual([auth.orgId, auth.orgSlug, auth.orgRole], [organization.id, organization.slug, 'org:admin']);
    });
  });
}

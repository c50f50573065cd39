import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiUrl, clerk, newUser } from '../clerk.js';

const PAGE = 'http://localhost:3000/orders';

/** Where the server sends the browser. */
async function sentTo(url) {
  const answer = await fetch(url, { redirect: 'manual' });
  assert.equal(Math.floor(answer.status / 100), 3, await answer.text());
  return answer.headers.get('location');
}

/** What the SDK makes of a browser that comes to an application. */
const arrive = (url) => {
  const headers = { 'Sec-Fetch-Dest': 'document', Accept: 'text/html' };
  return clerk.authenticateRequest(new Request(url, { headers }), { proxyUrl: apiUrl });
};

/** From the ticket's link to the application, which sends it on for a handshake, and back. */
async function follow(ticketUrl) {
  const page = await sentTo(`${ticketUrl}&redirect_url=${encodeURIComponent(PAGE)}`);
  const first = await arrive(page);
  assert.equal(first.status, 'handshake', `${first.reason} ${first.message}`);
  return arrive(await sentTo(first.headers.get('location')));
}

test('a sign-in token brings a browser in by a handshake', async () => {
  const { id: userId } = await newUser();
  const { url } = await clerk.signInTokens.createSignInToken({ userId, expiresInSeconds: 600 });
  const state = await follow(url);
  assert.equal(state.isSignedIn, true, `${state.reason} ${state.message}`);
  assert.equal(state.toAuth().userId, userId);
  assert.ok(state.headers.getSetCookie().some((cookie) => cookie.startsWith('__session=')));
});

test('an actor token brings the actor in as the user', async () => {
  const { id: userId } = await newUser();
  const { id: sub } = await newUser();
  const { url } = await clerk.actorTokens.create({ userId, actor: { sub }, expiresInSeconds: 600 });
  const state = await follow(url);
  assert.equal(state.isSignedIn, true, `${state.reason} ${state.message}`);
  const auth = state.toAuth();
  assert.deepEqual([auth.userId, auth.actor], [userId, { sub }]);
});

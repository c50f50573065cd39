import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, gone, ids, newUser, refused } from '../clerk.js';

test('the client of a session is read and listed', async () => {
  const { id: userId } = await newUser();
  const session = await clerk.sessions.createSession({ userId });
  const client = await clerk.clients.getClient(session.clientId);
  assert.ok(client.sessionIds.includes(session.id));
  assert.equal(client.lastActiveSessionId, session.id);
  const list = await clerk.clients.getClientList({ limit: 500 });
  assert.ok(ids(list.data).includes(client.id));
  await gone(clerk.clients.getClient('client_none'));
});

test('the client of a session is known by a token of the session', async () => {
  const { id: userId } = await newUser();
  const session = await clerk.sessions.createSession({ userId });
  const { jwt } = await clerk.sessions.getToken(session.id);
  assert.equal((await clerk.clients.verifyClient(jwt)).id, session.clientId);
  await clerk.sessions.revokeSession(session.id);
  await refused(clerk.clients.verifyClient(jwt), 400);
});

test('what is no token of a client is refused', async () => {
  const error = await refused(clerk.clients.verifyClient('not-a-token'), 400);
  assert.ok(error.errors[0].code);
});

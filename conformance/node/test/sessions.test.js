import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyToken } from '@clerk/backend';
import { decodeJwt } from '@clerk/backend/jwt';
import { apiUrl, call, clerk, gone, ids, newUser, secretKey, unique } from '../clerk.js';

const claims = (token) => decodeJwt(token.jwt).payload;

test('a session is created, read, listed and revoked', async () => {
  const { id: userId } = await newUser();
  const created = await clerk.sessions.createSession({ userId });
  assert.match(created.id, /^sess_/);
  assert.equal(created.status, 'active');
  assert.equal((await clerk.sessions.getSession(created.id)).userId, userId);
  const active = await clerk.sessions.getSessionList({ userId, status: 'active' });
  assert.deepEqual([ids(active.data), active.totalCount], [[created.id], 1]);
  assert.equal((await clerk.sessions.revokeSession(created.id)).status, 'revoked');
  assert.equal((await clerk.sessions.getSession(created.id)).status, 'revoked');
  assert.equal((await clerk.sessions.getSessionList({ userId, status: 'active' })).totalCount, 0);
  await gone(clerk.sessions.getSession('sess_none'));
});

test('a token of a session has its claims, for as long as asked', async () => {
  const { id: userId } = await newUser();
  const session = await clerk.sessions.createSession({ userId });
  const token = claims(await clerk.sessions.getToken(session.id, undefined, 120));
  assert.deepEqual([token.sub, token.sid, token.v], [userId, session.id, 2]);
  assert.equal(token.exp - token.iat, 120);
});

test('a token by a template has the claims of the template', async () => {
  const user = await newUser({ firstName: 'Fay' });
  const session = await clerk.sessions.createSession({ userId: user.id });
  const name = unique('template-');
  const template = await clerk.jwtTemplates.create({
    name,
    claims: { aud: 'reports', mail: '{{user.primary_email_address}}', nick: '{{user.first_name}}' },
    lifetime: 90,
  });
  const { jwt } = await clerk.sessions.getToken(session.id, name);
  const token = await verifyToken(jwt, { apiUrl, secretKey, audience: 'reports' });
  assert.deepEqual([token.aud, token.mail, token.nick], ['reports', user.primaryEmailAddress.emailAddress, 'Fay']);
  assert.equal(token.sub, user.id);
  assert.equal(token.exp - token.iat, 90);
  await assert.rejects(verifyToken(jwt, { apiUrl, secretKey, audience: 'others' }), { reason: 'token-verification-failed' });
  await clerk.jwtTemplates.delete(template.id);
  await gone(clerk.sessions.getToken(session.id, name));
});

test('a session is not refreshed by a token that is not its own', async () => {
  const { id: userId } = await newUser();
  const session = await clerk.sessions.createSession({ userId });
  const { jwt } = await clerk.sessions.getToken(session.id);
  const answer = await call('POST', `/sessions/${session.id}/refresh`, {
    expired_token: jwt,
    refresh_token: 'not-its-own',
    request_origin: 'http://localhost:3000',
    request_headers: {},
    format: 'token',
  });
  assert.equal(answer.status, 401);
});

test('the sessions of a deleted user are over', async () => {
  const { id: userId } = await newUser();
  const session = await clerk.sessions.createSession({ userId });
  await clerk.users.deleteUser(userId);
  await assert.rejects(clerk.sessions.getToken(session.id));
});

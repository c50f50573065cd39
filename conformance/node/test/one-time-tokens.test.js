import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, gone, newUser } from '../clerk.js';

test('a sign-in token is created and revoked', async () => {
  const { id: userId } = await newUser();
  const created = await clerk.signInTokens.createSignInToken({ userId, expiresInSeconds: 600 });
  assert.deepEqual([created.userId, created.status], [userId, 'pending']);
  assert.ok(created.token);
  assert.ok(created.url.includes(created.token));
  assert.equal((await clerk.signInTokens.revokeSignInToken(created.id)).status, 'revoked');
  await gone(clerk.signInTokens.revokeSignInToken('sit_none'));
});

test('an actor token is created and revoked', async () => {
  const { id: userId } = await newUser();
  const { id: actor } = await newUser();
  const created = await clerk.actorTokens.create({ userId, actor: { sub: actor }, expiresInSeconds: 600 });
  assert.deepEqual([created.userId, created.status, created.actor.sub], [userId, 'pending', actor]);
  assert.equal((await clerk.actorTokens.revoke(created.id)).status, 'revoked');
  await gone(clerk.actorTokens.revoke('act_none'));
});

test('a testing token is made, for some time', async () => {
  const token = await clerk.testingTokens.createTestingToken();
  assert.ok(token.token);
  // The SDK has no class for it, and leaves the names as they are sent.
  assert.ok(token.expires_at * 1000 > Date.now());
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, gone, ids, newUser, refused, unique } from '../clerk.js';

const newKey = async (params = {}) =>
  clerk.apiKeys.create({ name: unique('key '), subject: (await newUser()).id, scopes: ['read'], ...params });

test('a key is created, read, listed, changed and deleted', async () => {
  const created = await newKey({ claims: { a: 1 }, description: 'd', secondsUntilExpiration: 3600 });
  assert.match(created.secret, /^ak_/);
  const read = await clerk.apiKeys.get(created.id);
  assert.deepEqual([read.name, read.subject, read.scopes, read.claims], [created.name, created.subject, ['read'], { a: 1 }]);
  assert.ok(read.expiration > Date.now());
  const { subject } = created;
  const list = await clerk.apiKeys.list({ subject });
  assert.deepEqual([ids(list.data), list.totalCount], [[created.id], 1]);
  await clerk.apiKeys.update({ apiKeyId: created.id, subject, scopes: ['read', 'write'], claims: { a: 2 } });
  const changed = await clerk.apiKeys.get(created.id);
  assert.deepEqual([changed.scopes, changed.claims], [['read', 'write'], { a: 2 }]);
  assert.equal((await clerk.apiKeys.delete(created.id)).deleted, true);
  await gone(clerk.apiKeys.get(created.id));
});

test('a key is verified by its secret', async () => {
  const { id, secret, subject } = await newKey();
  assert.equal((await clerk.apiKeys.getSecret(id)).secret, secret);
  const verified = await clerk.apiKeys.verify(secret);
  assert.deepEqual([verified.id, verified.subject, verified.scopes], [id, subject, ['read']]);
  await refused(clerk.apiKeys.verify('ak_nonsense'), 404);
});

test('a revoked key is not verified, and listed only on request', async () => {
  const { id, secret, subject } = await newKey();
  const revoked = await clerk.apiKeys.revoke({ apiKeyId: id, revocationReason: 'lost' });
  assert.deepEqual([revoked.revoked, revoked.revocationReason], [true, 'lost']);
  await assert.rejects(clerk.apiKeys.verify(secret));
  assert.equal((await clerk.apiKeys.list({ subject })).totalCount, 0);
  assert.equal((await clerk.apiKeys.list({ subject, includeInvalid: true })).totalCount, 1);
});

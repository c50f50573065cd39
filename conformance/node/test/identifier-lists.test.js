import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, email, gone, ids } from '../clerk.js';

test('an identifier is allowed, listed and taken out', async () => {
  const identifier = email();
  const created = await clerk.allowlistIdentifiers.createAllowlistIdentifier({ identifier, notify: false });
  assert.match(created.id, /^alid_/);
  assert.equal(created.identifier, identifier);
  const list = await clerk.allowlistIdentifiers.getAllowlistIdentifierList({ limit: 500 });
  assert.ok(ids(list.data).includes(created.id));
  assert.equal((await clerk.allowlistIdentifiers.deleteAllowlistIdentifier(created.id)).deleted, true);
  await gone(clerk.allowlistIdentifiers.deleteAllowlistIdentifier(created.id));
});

test('an identifier is blocked, listed and taken out', async () => {
  const identifier = email();
  const created = await clerk.blocklistIdentifiers.createBlocklistIdentifier({ identifier });
  assert.match(created.id, /^blid_/);
  assert.equal(created.identifier, identifier);
  const list = await clerk.blocklistIdentifiers.getBlocklistIdentifierList();
  assert.ok(ids(list.data).includes(created.id));
  assert.equal((await clerk.blocklistIdentifiers.deleteBlocklistIdentifier(created.id)).deleted, true);
  await gone(clerk.blocklistIdentifiers.deleteBlocklistIdentifier(created.id));
});

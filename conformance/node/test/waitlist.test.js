import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, email, gone, ids } from '../clerk.js';

test('an entry is created, listed, invited and deleted', async () => {
  const emailAddress = email();
  const created = await clerk.waitlistEntries.create({ emailAddress, notify: false });
  assert.deepEqual([created.emailAddress, created.status], [emailAddress, 'pending']);
  const list = await clerk.waitlistEntries.list({ query: emailAddress });
  assert.deepEqual([ids(list.data), list.totalCount], [[created.id], 1]);
  const invited = await clerk.waitlistEntries.invite(created.id);
  assert.equal(invited.status, 'invited');
  const other = await clerk.waitlistEntries.create({ emailAddress: email(), notify: false });
  assert.equal((await clerk.waitlistEntries.delete(other.id)).deleted, true);
  await gone(clerk.waitlistEntries.delete(other.id));
});

test('an entry is rejected', async () => {
  const { id } = await clerk.waitlistEntries.create({ emailAddress: email(), notify: false });
  assert.equal((await clerk.waitlistEntries.reject(id)).status, 'rejected');
});

test('entries are created together', async () => {
  const addresses = [email(), email()];
  const created = await clerk.waitlistEntries.createBulk(addresses.map((emailAddress) => ({ emailAddress, notify: false })));
  assert.deepEqual(created.map((one) => one.emailAddress), addresses);
});

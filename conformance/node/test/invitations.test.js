import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, email, gone, ids, refused } from '../clerk.js';

test('an invitation is created, listed and revoked', async () => {
  const emailAddress = email();
  const created = await clerk.invitations.createInvitation({ emailAddress, notify: false, publicMetadata: { from: 'b' } });
  assert.match(created.id, /^inv_/);
  assert.deepEqual([created.emailAddress, created.status], [emailAddress, 'pending']);
  assert.deepEqual(created.publicMetadata, { from: 'b' });
  const pending = await clerk.invitations.getInvitationList({ status: 'pending', query: emailAddress });
  assert.deepEqual([ids(pending.data), pending.totalCount], [[created.id], 1]);
  assert.equal((await clerk.invitations.revokeInvitation(created.id)).status, 'revoked');
  assert.equal((await clerk.invitations.getInvitationList({ status: 'pending', query: emailAddress })).totalCount, 0);
  await gone(clerk.invitations.revokeInvitation('inv_none'));
});

test('invitations are created together', async () => {
  const addresses = [email(), email()];
  const created = await clerk.invitations.createInvitationBulk(addresses.map((emailAddress) => ({ emailAddress, notify: false })));
  assert.deepEqual(created.map((one) => one.emailAddress), addresses);
});

test('nobody is invited twice', async () => {
  const emailAddress = email();
  await clerk.invitations.createInvitation({ emailAddress, notify: false });
  await refused(clerk.invitations.createInvitation({ emailAddress, notify: false }), 400, 'duplicate_record');
});

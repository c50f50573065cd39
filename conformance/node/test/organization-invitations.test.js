import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, done, email, gone, ids, newOrganization, newUser } from '../clerk.js';

const { organizations } = clerk;

test('an invitation is created, read, listed and revoked', async () => {
  const { id: organizationId, createdBy } = await newOrganization();
  const emailAddress = email();
  const created = await organizations.createOrganizationInvitation({
    organizationId,
    emailAddress,
    inviterUserId: createdBy,
    role: 'org:member',
    publicMetadata: { a: 1 },
  });
  assert.match(created.id, /^orginv_/);
  const invitationId = created.id;
  const read = await organizations.getOrganizationInvitation({ organizationId, invitationId });
  assert.deepEqual([read.emailAddress, read.role, read.status], [emailAddress, 'org:member', 'pending']);
  const pending = await organizations.getOrganizationInvitationList({ organizationId, status: ['pending'] });
  assert.deepEqual([ids(pending.data), pending.totalCount], [[invitationId], 1]);
  const revoked = await organizations.revokeOrganizationInvitation({ organizationId, invitationId, requestingUserId: createdBy });
  assert.equal(revoked.status, 'revoked');
  assert.equal((await organizations.getOrganizationInvitationList({ organizationId, status: ['pending'] })).totalCount, 0);
  await gone(organizations.getOrganizationInvitation({ organizationId, invitationId: 'orginv_none' }));
});

test('invitations are created together', async () => {
  const { id: organizationId, createdBy: inviterUserId } = await newOrganization();
  const addresses = [email(), email()];
  const created = await organizations.createOrganizationInvitationBulk(
    organizationId,
    addresses.map((emailAddress) => ({ emailAddress, inviterUserId, role: 'org:member' })),
  );
  assert.deepEqual(new Set(created.data.map((one) => one.emailAddress)), new Set(addresses));
});

test('who is invited sees the invitation, and the instance all of them', async () => {
  const organization = await newOrganization();
  const user = await newUser();
  const { id } = await organizations.createOrganizationInvitation({
    organizationId: organization.id,
    emailAddress: user.primaryEmailAddress.emailAddress,
    inviterUserId: organization.createdBy,
    role: 'org:member',
  });
  const mine = await clerk.users.getOrganizationInvitationList({ userId: user.id });
  assert.deepEqual(ids(mine.data), [id]);
  assert.equal(mine.data[0].publicOrganizationData.name, organization.name);
  const all = await done('GET', `/organization_invitations?limit=500`);
  assert.ok(ids(all.data).includes(id));
  const pending = await done('GET', `/organizations/${organization.id}/invitations/pending`);
  assert.deepEqual(ids(pending.data), [id]);
});

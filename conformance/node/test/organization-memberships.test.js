import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, gone, ids, newOrganization, newUser } from '../clerk.js';

const { organizations } = clerk;

test('a member is added, listed, promoted and removed', async () => {
  const { id: organizationId, createdBy } = await newOrganization();
  const user = await newUser({ firstName: 'Gus' });
  const created = await organizations.createOrganizationMembership({ organizationId, userId: user.id, role: 'org:member' });
  assert.match(created.id, /^orgmem_/);
  assert.equal(created.role, 'org:member');
  assert.equal(created.publicUserData.identifier, user.primaryEmailAddress.emailAddress);
  const all = await organizations.getOrganizationMembershipList({ organizationId });
  assert.deepEqual(new Set(all.data.map((one) => one.publicUserData.userId)), new Set([createdBy, user.id]));
  await organizations.updateOrganizationMembership({ organizationId, userId: user.id, role: 'org:admin' });
  const admins = await organizations.getOrganizationMembershipList({ organizationId, role: ['org:admin'] });
  assert.equal(admins.totalCount, 2);
  const one = await organizations.getOrganizationMembershipList({ organizationId, userId: [user.id] });
  assert.deepEqual(ids(one.data), [created.id]);
  await organizations.deleteOrganizationMembership({ organizationId, userId: user.id });
  assert.equal((await organizations.getOrganizationMembershipList({ organizationId })).totalCount, 1);
  await gone(organizations.deleteOrganizationMembership({ organizationId, userId: user.id }));
});

test('a membership has metadata', async () => {
  const { id: organizationId, createdBy: userId } = await newOrganization();
  const changed = await organizations.updateOrganizationMembershipMetadata({
    organizationId,
    userId,
    publicMetadata: { desk: 4 },
  });
  assert.deepEqual(changed.publicMetadata, { desk: 4 });
});

test('memberships are listed by user, and all of them', async () => {
  const { id: userId } = await newUser();
  const first = await newOrganization({ createdBy: userId });
  const second = await newOrganization({ createdBy: userId });
  const mine = await clerk.users.getOrganizationMembershipList({ userId, limit: 10 });
  assert.deepEqual(new Set(mine.data.map((one) => one.organization.id)), new Set([first.id, second.id]));
  const all = await organizations.getInstanceOrganizationMembershipList({ limit: 500 });
  assert.ok(all.data.some((one) => one.organization.id === first.id));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, gone, ids, newOrganization, newUser, picture, refused, unique } from '../clerk.js';

test('an organization is created, and read by id and by slug', async () => {
  const { id: createdBy } = await newUser();
  const slug = unique('slug-');
  const created = await clerk.organizations.createOrganization({
    name: 'Org One',
    slug,
    createdBy,
    maxAllowedMemberships: 9,
    publicMetadata: { a: 1 },
    privateMetadata: { b: 2 },
  });
  assert.match(created.id, /^org_/);
  const read = await clerk.organizations.getOrganization({ organizationId: created.id, includeMembersCount: true });
  assert.deepEqual([read.name, read.slug, read.createdBy, read.membersCount], ['Org One', slug, createdBy, 1]);
  assert.deepEqual([read.maxAllowedMemberships, read.publicMetadata, read.privateMetadata], [9, { a: 1 }, { b: 2 }]);
  assert.equal((await clerk.organizations.getOrganization({ slug })).id, created.id);
});

test('organizations are found by name and listed in order', async () => {
  const marker = unique('Find');
  const second = await newOrganization({ name: `${marker} b` });
  const first = await newOrganization({ name: `${marker} a` });
  const list = await clerk.organizations.getOrganizationList({ query: marker, orderBy: '+name', includeMembersCount: true });
  assert.deepEqual([ids(list.data), list.totalCount], [[first.id, second.id], 2]);
  assert.equal(list.data[0].membersCount, 1);
  const page = await clerk.organizations.getOrganizationList({ query: marker, orderBy: '+name', limit: 1, offset: 1 });
  assert.deepEqual(ids(page.data), [second.id]);
  const byId = await clerk.organizations.getOrganizationList({ organizationId: [first.id] });
  assert.deepEqual(ids(byId.data), [first.id]);
});

test('an update shows', async () => {
  const { id } = await newOrganization();
  await clerk.organizations.updateOrganization(id, { name: 'Renamed', maxAllowedMemberships: 3, adminDeleteEnabled: false });
  const read = await clerk.organizations.getOrganization({ organizationId: id });
  assert.deepEqual([read.name, read.maxAllowedMemberships, read.adminDeleteEnabled], ['Renamed', 3, false]);
});

test('metadata are merged, and replaced', async () => {
  const { id } = await newOrganization({ publicMetadata: { a: 1, b: { c: 2 } } });
  const merged = await clerk.organizations.updateOrganizationMetadata(id, { publicMetadata: { b: { d: 3 }, a: null } });
  assert.deepEqual(merged.publicMetadata, { b: { c: 2, d: 3 } });
  const replaced = await clerk.organizations.replaceOrganizationMetadata(id, { publicMetadata: { z: 1 } });
  assert.deepEqual(replaced.publicMetadata, { z: 1 });
});

test('a logo is there until it is taken away', async () => {
  const { id, createdBy } = await newOrganization();
  const withLogo = await clerk.organizations.updateOrganizationLogo(id, { file: picture(), uploaderUserId: createdBy });
  assert.equal(withLogo.hasImage, true);
  assert.equal((await clerk.organizations.deleteOrganizationLogo(id)).hasImage, false);
});

test('a deleted organization is gone, and so are its memberships', async () => {
  const { id: userId } = await newUser();
  const { id } = await newOrganization({ createdBy: userId });
  await clerk.organizations.deleteOrganization(id);
  await gone(clerk.organizations.getOrganization({ organizationId: id }));
  assert.equal((await clerk.users.getOrganizationMembershipList({ userId })).totalCount, 0);
});

test('a slug belongs to one organization', async () => {
  const slug = unique('slug-');
  await newOrganization({ slug });
  await refused(newOrganization({ slug }), 422);
});

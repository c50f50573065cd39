import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, done, gone, ids, newOrganization, unique } from '../clerk.js';

const { organizations } = clerk;
// The SDK has no class for them, and leaves the names as they are sent.
const domain = () => `${unique('firm')}.example`;

test('a domain is created, listed, changed and deleted', async () => {
  const { id: organizationId } = await newOrganization();
  const name = domain();
  const created = await organizations.createOrganizationDomain({ organizationId, name, enrollmentMode: 'manual_invitation' });
  assert.deepEqual([created.name, created.enrollment_mode], [name, 'manual_invitation']);
  assert.equal(created.verification.status, 'verified');
  const list = await organizations.getOrganizationDomainList({ organizationId });
  assert.deepEqual([ids(list.data), list.totalCount], [[created.id], 1]);
  const domainId = created.id;
  await organizations.updateOrganizationDomain({ organizationId, domainId, enrollmentMode: 'automatic_invitation' });
  const [changed] = (await organizations.getOrganizationDomainList({ organizationId })).data;
  assert.equal(changed.enrollment_mode, 'automatic_invitation');
  await organizations.deleteOrganizationDomain({ organizationId, domainId });
  assert.equal((await organizations.getOrganizationDomainList({ organizationId })).totalCount, 0);
  await gone(organizations.deleteOrganizationDomain({ organizationId, domainId }));
});

test('the ownership of a domain is verified, and the instance lists all', async () => {
  const { id: organizationId } = await newOrganization();
  const created = await organizations.createOrganizationDomain({
    organizationId,
    name: domain(),
    enrollmentMode: 'manual_invitation',
    verified: false,
  });
  const verified = await done('POST', `/organizations/${organizationId}/domains/${created.id}/verify_ownership`);
  assert.equal(verified.id, created.id);
  const all = await done('GET', '/organization_domains?limit=500');
  assert.ok(ids(all.data).includes(created.id));
});

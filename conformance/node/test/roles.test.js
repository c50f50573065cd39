import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, gone, ids, unique } from '../clerk.js';

const { organizationPermissions, organizationRoles, roleSets } = clerk;
const key = () => `org:${unique('k')}:${unique('a')}`;
const newPermission = () => organizationPermissions.createOrganizationPermission({ name: unique('May '), key: key() });
const newRole = (params = {}) =>
  organizationRoles.createOrganizationRole({ name: unique('Role '), key: `org:${unique('r')}`, ...params });

test('a permission is created, read, listed, changed and deleted', async () => {
  const created = await organizationPermissions.createOrganizationPermission({
    name: 'May read',
    key: key(),
    description: 'reads',
  });
  assert.match(created.id, /^perm_/);
  const read = await organizationPermissions.getOrganizationPermission(created.id);
  assert.deepEqual([read.name, read.key, read.description], ['May read', created.key, 'reads']);
  const list = await organizationPermissions.getOrganizationPermissionList({ query: created.key });
  assert.deepEqual([ids(list.data), list.totalCount], [[created.id], 1]);
  await organizationPermissions.updateOrganizationPermission({ permissionId: created.id, name: 'May write' });
  assert.equal((await organizationPermissions.getOrganizationPermission(created.id)).name, 'May write');
  assert.equal((await organizationPermissions.deleteOrganizationPermission(created.id)).deleted, true);
  await gone(organizationPermissions.getOrganizationPermission(created.id));
});

test('a role is created, read, listed, changed and deleted', async () => {
  const permission = await newPermission();
  const created = await newRole({ description: 'd', permissions: [permission.id] });
  assert.match(created.id, /^role_/);
  const read = await organizationRoles.getOrganizationRole(created.id);
  assert.deepEqual([read.key, read.description, ids(read.permissions)], [created.key, 'd', [permission.id]]);
  const list = await organizationRoles.getOrganizationRoleList({ query: created.key });
  assert.deepEqual([ids(list.data), list.totalCount], [[created.id], 1]);
  await organizationRoles.updateOrganizationRole({ organizationRoleId: created.id, name: 'Renamed' });
  assert.equal((await organizationRoles.getOrganizationRole(created.id)).name, 'Renamed');
  assert.equal((await organizationRoles.deleteOrganizationRole(created.id)).deleted, true);
  await gone(organizationRoles.getOrganizationRole(created.id));
});

test('a role is given a permission, and it is taken away', async () => {
  const { id: permissionId } = await newPermission();
  const { id: organizationRoleId } = await newRole();
  const given = await organizationRoles.assignPermissionToOrganizationRole({ organizationRoleId, permissionId });
  assert.ok(ids(given.permissions).includes(permissionId));
  const taken = await organizationRoles.removePermissionFromOrganizationRole({ organizationRoleId, permissionId });
  assert.ok(!ids(taken.permissions).includes(permissionId));
});

const newRoleSet = (params = {}) =>
  roleSets.createRoleSet({
    name: unique('Set '),
    key: `role_set:${unique('s')}`,
    defaultRoleKey: 'org:member',
    creatorRoleKey: 'org:admin',
    roles: ['org:admin', 'org:member'],
    ...params,
  });

test('a role set is created, read by id and key, listed, changed and replaced', async () => {
  const created = await newRoleSet();
  assert.deepEqual(new Set(created.roles.map((role) => role.key)), new Set(['org:admin', 'org:member']));
  assert.equal((await roleSets.getRoleSet(created.id)).key, created.key);
  assert.equal((await roleSets.getRoleSet(created.key)).id, created.id);
  assert.ok(ids((await roleSets.getRoleSetList({ limit: 500 })).data).includes(created.id));
  await roleSets.updateRoleSet({ roleSetKeyOrId: created.id, name: 'Renamed' });
  assert.equal((await roleSets.getRoleSet(created.id)).name, 'Renamed');
  const other = await newRoleSet();
  const replaced = await roleSets.replaceRoleSet({ roleSetKeyOrId: created.id, destRoleSetKey: other.key });
  assert.equal(replaced.deleted, true);
  await gone(roleSets.getRoleSet(created.id));
});

test('a role set gets more roles, and one in place of another', async () => {
  const { id: roleSetKeyOrId } = await newRoleSet();
  const [first, second] = [await newRole(), await newRole()];
  const more = await roleSets.addRolesToRoleSet({ roleSetKeyOrId, roleKeys: [first.key] });
  assert.ok(more.roles.some((role) => role.key === first.key));
  const swapped = await roleSets.replaceRoleInRoleSet({ roleSetKeyOrId, roleKey: first.key, toRoleKey: second.key });
  assert.deepEqual(
    [swapped.roles.some((role) => role.key === first.key), swapped.roles.some((role) => role.key === second.key)],
    [false, true],
  );
});

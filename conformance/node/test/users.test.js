import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, clerk, done, email, gone, ids, newUser, PASSWORD, phone, picture, refused, unique } from '../clerk.js';

test('a user is created with all that it is told, and read back', async () => {
  const address = email();
  const number = phone();
  const username = unique('user');
  const externalId = unique('external');
  const created = await clerk.users.createUser({
    emailAddress: [address],
    phoneNumber: [number],
    username,
    externalId,
    firstName: 'Dora',
    lastName: 'Dean',
    password: PASSWORD,
    publicMetadata: { team: 'a' },
    privateMetadata: { note: 'b' },
    unsafeMetadata: { theme: 'dark' },
  });
  assert.match(created.id, /^user_/);
  const read = await clerk.users.getUser(created.id);
  assert.equal(read.primaryEmailAddress.emailAddress, address);
  assert.equal(read.primaryEmailAddress.verification.status, 'verified');
  assert.equal(read.primaryPhoneNumber.phoneNumber, number);
  assert.equal(read.username, username);
  assert.equal(read.externalId, externalId);
  assert.equal(read.fullName, 'Dora Dean');
  assert.equal(read.passwordEnabled, true);
  assert.deepEqual(read.publicMetadata, { team: 'a' });
  assert.deepEqual(read.privateMetadata, { note: 'b' });
  assert.deepEqual(read.unsafeMetadata, { theme: 'dark' });
});

test('users are found by address, name, id and part of a name, and counted', async () => {
  const marker = unique('Zed');
  const user = await newUser({ firstName: marker });
  await newUser({ firstName: `${marker}b` });
  const address = user.primaryEmailAddress.emailAddress;
  const byAddress = await clerk.users.getUserList({ emailAddress: [address] });
  assert.deepEqual(ids(byAddress.data), [user.id]);
  assert.equal(byAddress.totalCount, 1);
  assert.deepEqual(ids((await clerk.users.getUserList({ userId: [user.id] })).data), [user.id]);
  const both = await clerk.users.getUserList({ query: marker, orderBy: '+first_name' });
  assert.equal(both.totalCount, 2);
  assert.equal(both.data[0].id, user.id);
  assert.equal(await clerk.users.getCount({ query: marker }), 2);
});

test('lists have pages and an order', async () => {
  const marker = unique('Page');
  const users = [];
  for (const suffix of ['c', 'a', 'b']) {
    users.push(await newUser({ lastName: `${marker}${suffix}` }));
  }
  const sorted = await clerk.users.getUserList({ query: marker, orderBy: '-last_name' });
  assert.deepEqual(ids(sorted.data), [users[0].id, users[2].id, users[1].id]);
  const second = await clerk.users.getUserList({ query: marker, orderBy: '+last_name', limit: 1, offset: 1 });
  assert.deepEqual(ids(second.data), [users[2].id]);
});

test('an update shows', async () => {
  const { id } = await newUser();
  const updated = await clerk.users.updateUser(id, { firstName: 'Eve', lastName: 'Ellis' });
  assert.equal(updated.firstName, 'Eve');
  assert.equal((await clerk.users.getUser(id)).lastName, 'Ellis');
});

test('metadata are merged, and replaced', async () => {
  const { id } = await newUser({ publicMetadata: { a: 1, b: { c: 2 } } });
  const merged = await clerk.users.updateUserMetadata(id, { publicMetadata: { b: { d: 3 }, a: null } });
  assert.deepEqual(merged.publicMetadata, { b: { c: 2, d: 3 } });
  const replaced = await clerk.users.replaceUserMetadata(id, { publicMetadata: { z: 1 } });
  assert.deepEqual(replaced.publicMetadata, { z: 1 });
  assert.deepEqual((await clerk.users.getUser(id)).publicMetadata, { z: 1 });
});

test('who is banned is listed so, and can be let in again', async () => {
  const { id } = await newUser();
  assert.equal((await clerk.users.banUser(id)).banned, true);
  assert.equal((await clerk.users.getUser(id)).banned, true);
  assert.equal((await clerk.users.unbanUser(id)).banned, false);
  await gone(clerk.users.banUser('user_nobody'));
});

test('users are banned and let in again together', async () => {
  const users = [await newUser(), await newUser()];
  const banned = await done('POST', '/users/ban', { user_ids: ids(users) });
  assert.deepEqual(new Set(ids(banned)), new Set(ids(users)));
  assert.ok(banned.every((user) => user.banned));
  const unbanned = await done('POST', '/users/unban', { user_ids: ids(users) });
  assert.ok(unbanned.every((user) => !user.banned));
});

test('a user is locked and unlocked', async () => {
  const { id } = await newUser();
  assert.equal((await clerk.users.lockUser(id)).locked, true);
  assert.equal((await clerk.users.unlockUser(id)).locked, false);
});

test('a profile image is there until it is taken away', async () => {
  const { id } = await newUser();
  const withImage = await clerk.users.updateUserProfileImage(id, { file: picture() });
  assert.equal(withImage.hasImage, true);
  assert.ok(withImage.imageUrl);
  assert.equal((await clerk.users.deleteUserProfileImage(id)).hasImage, false);
});

test('a password is verified, called compromised, and removed', async () => {
  const { id } = await newUser();
  assert.equal((await clerk.users.verifyPassword({ userId: id, password: PASSWORD })).verified, true);
  await refused(clerk.users.verifyPassword({ userId: id, password: 'another-password-2' }), 422, 'incorrect_password');
  assert.equal((await clerk.users.setPasswordCompromised(id)).id, id);
  assert.equal((await clerk.users.unsetPasswordCompromised(id)).id, id);
  assert.equal((await clerk.users.removePassword(id)).passwordEnabled, false);
  assert.equal((await clerk.users.getUser(id)).passwordEnabled, false);
});

test('a second factor is verified and taken away', async () => {
  const { id, backupCodeEnabled } = await newUser({ totpSecret: 'JBSWY3DPEHPK3PXP', backupCodes: ['backup-code-1', 'backup-code-2'] });
  assert.equal(backupCodeEnabled, true);
  const verified = await clerk.users.verifyTOTP({ userId: id, code: 'backup-code-1' });
  assert.deepEqual([verified.verified, verified.code_type], [true, 'backup_code']);
  await refused(clerk.users.verifyTOTP({ userId: id, code: '000000' }), 422);
  assert.equal((await clerk.users.deleteUserBackupCodes(id)).user_id, id);
  assert.equal((await clerk.users.getUser(id)).backupCodeEnabled, false);
  assert.equal((await clerk.users.getUser(id)).totpEnabled, true);
  assert.equal((await clerk.users.deleteUserTOTP(id)).user_id, id);
  assert.equal((await clerk.users.getUser(id)).totpEnabled, false);
});

test('all second factors are taken away at once', async () => {
  const { id } = await newUser({ totpSecret: 'JBSWY3DPEHPK3PXP' });
  assert.equal((await clerk.users.disableUserMFA(id)).user_id, id);
  assert.equal((await clerk.users.getUser(id)).twoFactorEnabled, false);
});

test('a wallet is deleted', async () => {
  const user = await newUser({ web3Wallet: [`0x${'ab'.repeat(19)}${Date.now().toString(16).slice(-2)}`] });
  const wallet = user.web3Wallets[0].id;
  assert.equal((await clerk.users.deleteUserWeb3Wallet({ userId: user.id, web3WalletIdentificationId: wallet })).deleted, true);
  assert.deepEqual((await clerk.users.getUser(user.id)).web3Wallets, []);
});

test('what only a browser can add is not there to be deleted', async () => {
  const { id } = await newUser();
  await gone(clerk.users.deleteUserPasskey({ userId: id, passkeyIdentificationId: 'idn_none' }));
  await gone(clerk.users.deleteUserExternalAccount({ userId: id, externalAccountId: 'eac_none' }));
});

test('a user without an account at a provider has no token of it', async () => {
  const { id } = await newUser();
  const tokens = await clerk.users.getUserOauthAccessToken(id, 'google');
  assert.deepEqual([tokens.data, tokens.totalCount], [[], 0]);
});

test('trusted devices come from browsers alone', async () => {
  const { id } = await newUser();
  assert.deepEqual((await done('GET', `/users/${id}/trusted_devices`)).data, []);
  const revoked = (await call('DELETE', `/users/${id}/trusted_devices/tdev_none`)).status;
  assert.equal(revoked, 404);
});

test('a deleted user is gone, and so are its memberships', async () => {
  const user = await newUser();
  const organization = await clerk.organizations.createOrganization({ name: unique('Org '), createdBy: user.id });
  assert.equal((await clerk.users.deleteUser(user.id)).deleted, true);
  await gone(clerk.users.getUser(user.id));
  await gone(clerk.users.deleteUser(user.id));
  const members = await clerk.organizations.getOrganizationMembershipList({ organizationId: organization.id });
  assert.equal(members.totalCount, 0);
});

test('an address that somebody has is refused, by name of the parameter', async () => {
  const user = await newUser();
  const again = clerk.users.createUser({ emailAddress: [user.primaryEmailAddress.emailAddress], password: PASSWORD });
  const error = await refused(again, 422, 'form_identifier_exists');
  assert.equal(error.errors[0].meta.paramName, 'email_address');
});

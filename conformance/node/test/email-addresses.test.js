import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, clerk, done, email, gone, newUser } from '../clerk.js';

test('an address is added, read, made primary and deleted', async () => {
  const user = await newUser();
  const address = email();
  const created = await clerk.emailAddresses.createEmailAddress({ userId: user.id, emailAddress: address, verified: true });
  assert.match(created.id, /^idn_/);
  assert.equal((await clerk.emailAddresses.getEmailAddress(created.id)).emailAddress, address);
  await clerk.emailAddresses.updateEmailAddress(created.id, { primary: true });
  const changed = await clerk.users.getUser(user.id);
  assert.equal(changed.primaryEmailAddressId, created.id);
  assert.equal(changed.emailAddresses.length, 2);
  assert.equal((await clerk.emailAddresses.deleteEmailAddress(user.primaryEmailAddressId)).deleted, true);
  await gone(clerk.emailAddresses.getEmailAddress(user.primaryEmailAddressId));
  assert.equal((await clerk.users.getUser(user.id)).emailAddresses.length, 1);
});

test('an address is replaced by another', async () => {
  const user = await newUser();
  const address = email();
  await clerk.users.replaceUserEmailAddress(user.id, { emailAddress: address });
  const changed = await clerk.users.getUser(user.id);
  assert.deepEqual(changed.emailAddresses.map((one) => one.emailAddress), [address]);
});

test('an address is verified by a code', async () => {
  const user = await newUser();
  const created = await clerk.emailAddresses.createEmailAddress({
    userId: user.id,
    emailAddress: email().replace('@', '+clerk_test@'),
    verified: false,
  });
  const path = `/email_addresses/${created.id}`;
  const prepared = await done('POST', `${path}/prepare_verification`);
  assert.ok(prepared.id);
  await call('POST', `${path}/attempt_verification`, { verification_id: prepared.id, code: '000000' });
  assert.notEqual((await clerk.emailAddresses.getEmailAddress(created.id)).verification?.status, 'verified');
  await done('POST', `${path}/attempt_verification`, { verification_id: prepared.id, code: '424242' });
  assert.equal((await clerk.emailAddresses.getEmailAddress(created.id)).verification.status, 'verified');
});

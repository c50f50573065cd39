import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, clerk, done, gone, newUser, phone } from '../clerk.js';

test('a number is added, read, made primary and deleted', async () => {
  const user = await newUser();
  const number = phone();
  const created = await clerk.phoneNumbers.createPhoneNumber({ userId: user.id, phoneNumber: number, verified: true });
  assert.match(created.id, /^idn_/);
  assert.equal((await clerk.phoneNumbers.getPhoneNumber(created.id)).phoneNumber, number);
  const updated = await clerk.phoneNumbers.updatePhoneNumber(created.id, { primary: true, reservedForSecondFactor: true });
  assert.equal(updated.reservedForSecondFactor, true);
  assert.equal((await clerk.users.getUser(user.id)).primaryPhoneNumberId, created.id);
  assert.equal((await clerk.phoneNumbers.deletePhoneNumber(created.id)).deleted, true);
  await gone(clerk.phoneNumbers.getPhoneNumber(created.id));
  assert.deepEqual((await clerk.users.getUser(user.id)).phoneNumbers, []);
});

test('a number is replaced by another', async () => {
  const user = await newUser({ phoneNumber: [phone()] });
  const number = phone();
  await clerk.users.replaceUserPhoneNumber(user.id, { phoneNumber: number });
  assert.deepEqual((await clerk.users.getUser(user.id)).phoneNumbers.map((one) => one.phoneNumber), [number]);
});

test('a number is verified by a code', async () => {
  const user = await newUser();
  const created = await clerk.phoneNumbers.createPhoneNumber({ userId: user.id, phoneNumber: phone(), verified: false });
  const path = `/phone_numbers/${created.id}`;
  const prepared = await done('POST', `${path}/prepare_verification`);
  assert.ok(prepared.id);
  await call('POST', `${path}/attempt_verification`, { verification_id: prepared.id, code: '000000' });
  assert.notEqual((await clerk.phoneNumbers.getPhoneNumber(created.id)).verification?.status, 'verified');
  await done('POST', `${path}/attempt_verification`, { verification_id: prepared.id, code: '424242' });
  assert.equal((await clerk.phoneNumbers.getPhoneNumber(created.id)).verification.status, 'verified');
});

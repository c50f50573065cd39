import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, gone, ids, refused, unique } from '../clerk.js';

/** Two machines, of which the first may call the second. */
async function machines() {
  const receiver = await clerk.machines.create({ name: unique('receiver-') });
  const sender = await clerk.machines.create({ name: unique('sender-'), scopedMachines: [receiver.id] });
  return { sender, receiver };
}

test('a token is created by one machine, and verified by the one that it calls', async () => {
  const { sender, receiver } = await machines();
  const created = await clerk.m2m.createToken({
    machineSecretKey: sender.secretKey,
    secondsUntilExpiration: 600,
    claims: { job: 'nightly' },
  });
  assert.match(created.token, /^mt_/);
  assert.equal(created.subject, sender.id);
  const verified = await clerk.m2m.verify({ token: created.token, machineSecretKey: receiver.secretKey });
  assert.deepEqual([verified.id, verified.subject, verified.claims], [created.id, sender.id, { job: 'nightly' }]);
  assert.ok(verified.scopes.includes(receiver.id));
  assert.equal((await clerk.m2m.verify({ token: created.token })).id, created.id);
});

test('tokens are listed by machine', async () => {
  const { sender } = await machines();
  const first = await clerk.m2m.createToken({ machineSecretKey: sender.secretKey });
  const second = await clerk.m2m.createToken({ machineSecretKey: sender.secretKey });
  const list = await clerk.m2m.list({ machineSecretKey: sender.secretKey, subject: sender.id });
  assert.deepEqual([new Set(ids(list.data)), list.totalCount], [new Set([first.id, second.id]), 2]);
});

test('a revoked token is not verified', async () => {
  const { sender, receiver } = await machines();
  const { id, token } = await clerk.m2m.createToken({ machineSecretKey: sender.secretKey });
  const revoked = await clerk.m2m.revokeToken({
    m2mTokenId: id,
    machineSecretKey: sender.secretKey,
    revocationReason: 'lost',
  });
  assert.deepEqual([revoked.revoked, revoked.revocationReason], [true, 'lost']);
  await assert.rejects(clerk.m2m.verify({ token, machineSecretKey: receiver.secretKey }));
  await gone(clerk.m2m.revokeToken({ m2mTokenId: `mt_${'0'.repeat(32)}`, machineSecretKey: sender.secretKey }));
});

test('a token that is not one is refused', async () => {
  const { receiver } = await machines();
  await refused(clerk.m2m.verify({ token: 'mt_nonsense', machineSecretKey: receiver.secretKey }), 404);
});

test('a JWT is created, and verified without asking', async () => {
  const { sender, receiver } = await machines();
  const created = await clerk.m2m.createToken({ machineSecretKey: sender.secretKey, tokenFormat: 'jwt', claims: { job: 'a' } });
  assert.equal(created.token.split('.').length, 3);
  const verified = await clerk.m2m.verify({ token: created.token });
  assert.equal(verified.subject, sender.id);
  assert.ok(verified.scopes.includes(receiver.id));
  assert.equal(verified.claims.job, 'a');
});

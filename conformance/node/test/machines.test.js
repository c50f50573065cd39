import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, gone, ids, unique } from '../clerk.js';

const newMachine = (params = {}) => clerk.machines.create({ name: unique('machine-'), ...params });

test('a machine is created, read, listed, changed and deleted', async () => {
  const created = await newMachine({ defaultTokenTtl: 120 });
  assert.match(created.id, /^mch_/);
  assert.match(created.secretKey, /^ak_/);
  const read = await clerk.machines.get(created.id);
  assert.deepEqual([read.name, read.defaultTokenTtl], [created.name, 120]);
  const list = await clerk.machines.list({ query: created.name });
  assert.deepEqual([ids(list.data), list.totalCount], [[created.id], 1]);
  await clerk.machines.update({ machineId: created.id, name: `${created.name}-b`, defaultTokenTtl: 60 });
  const changed = await clerk.machines.get(created.id);
  assert.deepEqual([changed.name, changed.defaultTokenTtl], [`${created.name}-b`, 60]);
  assert.equal((await clerk.machines.delete(created.id)).deleted, true);
  await gone(clerk.machines.get(created.id));
});

test('a secret key is read, and replaced by another', async () => {
  const { id, secretKey } = await newMachine();
  assert.equal((await clerk.machines.getSecretKey(id)).secret, secretKey);
  const rotated = await clerk.machines.rotateSecretKey({ machineId: id, previousTokenTtl: 0 });
  assert.match(rotated.secret, /^ak_/);
  assert.notEqual(rotated.secret, secretKey);
  assert.equal((await clerk.machines.getSecretKey(id)).secret, rotated.secret);
});

test('a machine may call another as long as there is a scope', async () => {
  const other = await newMachine();
  const { id } = await newMachine();
  const scope = await clerk.machines.createScope(id, other.id);
  assert.deepEqual([scope.fromMachineId, scope.toMachineId], [id, other.id]);
  assert.deepEqual(ids((await clerk.machines.get(id)).scopedMachines), [other.id]);
  assert.equal((await clerk.machines.deleteScope(id, other.id)).deleted, true);
  assert.deepEqual((await clerk.machines.get(id)).scopedMachines, []);
});

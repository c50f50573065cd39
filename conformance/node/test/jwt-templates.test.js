import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, gone, ids, refused, unique } from '../clerk.js';

test('a template is created, read, listed, changed and deleted', async () => {
  const name = unique('template-');
  const created = await clerk.jwtTemplates.create({ name, claims: { aud: 'a' }, lifetime: 120, allowedClockSkew: 7 });
  assert.match(created.id, /^jtmp_/);
  const read = await clerk.jwtTemplates.get(created.id);
  assert.deepEqual([read.name, read.lifetime, read.allowedClockSkew], [name, 120, 7]);
  assert.deepEqual(read.claims, { aud: 'a' });
  assert.ok(ids((await clerk.jwtTemplates.list({ limit: 500 })).data).includes(created.id));
  await clerk.jwtTemplates.update({ templateId: created.id, name, claims: { aud: 'b' }, lifetime: 60 });
  const changed = await clerk.jwtTemplates.get(created.id);
  assert.deepEqual([changed.claims, changed.lifetime], [{ aud: 'b' }, 60]);
  assert.equal((await clerk.jwtTemplates.delete(created.id)).deleted, true);
  await gone(clerk.jwtTemplates.get(created.id));
});

test('a template cannot set the claims that Clerk sets', async () => {
  const created = clerk.jwtTemplates.create({ name: unique('template-'), claims: { sub: 'user_1' } });
  await refused(created, 400, 'jwt_template_reserved_claim');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeJwt } from '@clerk/backend/jwt';
import { apiUrl, clerk, clientWith, dev, mint, newUser } from '../clerk.js';

const published = async () => (await clerk.jwks.getJwks()).keys.map((key) => key.kid);

/** The SDK forgets no key of an API that it knows by the same URL. */
async function reasonFor(token, url) {
  const request = new Request('http://localhost:3000/', { headers: { Authorization: `Bearer ${token}` } });
  return (await clientWith({ apiUrl: url }).authenticateRequest(request)).reason;
}

test('tokens of the old key are good after a rotation, until that key is taken away', async () => {
  const { id } = await newUser();
  const old = await mint(`session-token/${id}`);
  const before = await published();
  await dev('POST', 'keys/rotate');
  const after = await published();
  assert.deepEqual(before.filter((kid) => !after.includes(kid)), []);
  assert.equal(after.length, before.length + 1);
  const fresh = await mint(`session-token/${id}`);
  assert.ok(!before.includes(decodeJwt(fresh).header.kid));
  assert.deepEqual([await reasonFor(old, apiUrl), await reasonFor(fresh, apiUrl)], [null, null]);
  await dev('DELETE', 'keys/retired');
  assert.deepEqual(await published(), [decodeJwt(fresh).header.kid]);
  assert.equal(await reasonFor(fresh, `${apiUrl}/`), null);
  assert.equal(await reasonFor(old, `${apiUrl}/`), 'jwk-kid-mismatch');
});

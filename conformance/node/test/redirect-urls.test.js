import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, gone, ids, unique } from '../clerk.js';

test('a redirect URL is created, read, listed and deleted', async () => {
  const url = `https://${unique('app')}.example.com/callback`;
  const created = await clerk.redirectUrls.createRedirectUrl({ url });
  assert.equal(created.url, url);
  assert.equal((await clerk.redirectUrls.getRedirectUrl(created.id)).url, url);
  assert.ok(ids((await clerk.redirectUrls.getRedirectUrlList()).data).includes(created.id));
  assert.equal((await clerk.redirectUrls.deleteRedirectUrl(created.id)).deleted, true);
  await gone(clerk.redirectUrls.getRedirectUrl(created.id));
});

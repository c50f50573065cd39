import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, gone, ids, newUser, mint, picture, refused, unique, upload } from '../clerk.js';

const newApplication = (params = {}) =>
  clerk.oauthApplications.create({ name: unique('App '), redirectUris: ['https://app.example.com/callback'], ...params });

test('an application is created, read, listed, changed and deleted', async () => {
  const created = await newApplication({ scopes: 'profile email' });
  assert.ok(created.clientId);
  assert.ok(created.clientSecret);
  const read = await clerk.oauthApplications.get(created.id);
  assert.deepEqual([read.name, read.clientId, read.scopes], [created.name, created.clientId, 'profile email']);
  assert.deepEqual(read.redirectUris, ['https://app.example.com/callback']);
  assert.equal(read.clientSecret, undefined);
  const list = await clerk.oauthApplications.list({ nameQuery: created.name });
  assert.deepEqual([ids(list.data), list.totalCount], [[created.id], 1]);
  await clerk.oauthApplications.update({ oauthApplicationId: created.id, name: `${created.name} b` });
  assert.equal((await clerk.oauthApplications.get(created.id)).name, `${created.name} b`);
  assert.equal((await clerk.oauthApplications.delete(created.id)).deleted, true);
  await gone(clerk.oauthApplications.get(created.id));
});

test('a secret is replaced by another', async () => {
  const { id, clientSecret } = await newApplication();
  const rotated = await clerk.oauthApplications.rotateSecret(id);
  assert.ok(rotated.clientSecret);
  assert.notEqual(rotated.clientSecret, clientSecret);
});

test('an application gets a logo', async () => {
  const { id } = await newApplication();
  const answer = await upload('PUT', `/oauth_applications/${id}/logo`, picture());
  assert.equal(answer.id, id);
  assert.ok(answer.client_image_url);
});

test('an access token is verified until it is revoked', async () => {
  const subject = (await newUser()).id;
  const token = await mint('machine-token', { type: 'oauth_token', subject, scopes: ['profile'] });
  assert.match(token, /^oat_/);
  const verified = await clerk.idPOAuthAccessToken.verify(token);
  assert.deepEqual([verified.subject, verified.scopes], [subject, ['profile']]);
  const applications = await clerk.oauthApplications.list({ limit: 500 });
  const { id } = applications.data.find((one) => one.clientId === verified.clientId);
  await clerk.oauthApplications.revokeToken({ oauthApplicationId: id, token });
  await assert.rejects(clerk.idPOAuthAccessToken.verify(token));
});

test('what is no access token is refused', async () => {
  await refused(clerk.idPOAuthAccessToken.verify('oat_nonsense'), 404);
});

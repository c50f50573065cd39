import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { clerk, mint, newOrganization, newUser, publishableKey, secretKey, unique } from '../clerk.js';

const URL = 'http://localhost:3000/orders';
const bearer = (token) => new Request(URL, { headers: { Authorization: `Bearer ${token}` } });
const cookies = (values) =>
  new Request(URL, {
    headers: { Cookie: Object.entries(values).map(([name, value]) => `${name}=${value}`).join('; '), 'Sec-Fetch-Dest': 'document' },
  });
const authenticate = (request, options = {}) => clerk.authenticateRequest(request, options);

describe('authenticateRequest', () => {
  let user;
  let session;
  let organization;
  let pem;
  before(async () => {
    user = await newUser();
    organization = await newOrganization({ createdBy: user.id });
    session = await clerk.sessions.createSession({ userId: user.id });
    const [key] = (await clerk.jwks.getJwks()).keys;
    pem = (await import('node:crypto')).createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  });

  const minted = (spec) => mint(`session-token/${user.id}`, spec);
  const machineToken = (spec) => mint('machine-token', spec);

  test('a session token in the Authorization header', async () => {
    const state = await authenticate(bearer((await clerk.sessions.getToken(session.id)).jwt));
    assert.equal(state.isSignedIn, true, `${state.reason} ${state.message}`);
    const auth = state.toAuth();
    assert.deepEqual([auth.userId, auth.sessionId], [user.id, session.id]);
  });

  test('a session token in the cookie', async () => {
    const token = await minted({ claims: { azp: 'http://localhost:3000' } });
    const now = Math.floor(Date.now() / 1000) - 60;
    const state = await authenticate(cookies({ __session: token, __client_uat: now, __clerk_db_jwt: 'dvb_1' }));
    assert.equal(state.isSignedIn, true, `${state.reason} ${state.message}`);
    assert.equal(state.toAuth().userId, user.id);
  });

  test('a session token by the public key alone', async () => {
    const state = await authenticate(bearer(await minted({})), { jwtKey: pem });
    assert.equal(state.isSignedIn, true, `${state.reason} ${state.message}`);
  });

  test('a session token names the organization, the role and the permissions', async () => {
    const spec = { organization: organization.id, permissions: ['org:reports:read', 'org:reports:manage'] };
    const auth = (await authenticate(bearer(await minted(spec)))).toAuth();
    assert.deepEqual([auth.orgId, auth.orgSlug, auth.orgRole], [organization.id, organization.slug, 'org:admin']);
    assert.equal(auth.has({ role: 'org:admin' }), true);
    assert.equal(auth.has({ permission: 'org:reports:read' }), true);
    assert.equal(auth.has({ permission: 'org:reports:delete' }), false);
  });

  test('a session token of the first version', async () => {
    const auth = (await authenticate(bearer(await minted({ organization: organization.id, version: 1 })))).toAuth();
    assert.deepEqual([auth.userId, auth.orgId, auth.orgRole], [user.id, organization.id, 'org:admin']);
  });

  test('a session token that has expired', async () => {
    const state = await authenticate(bearer(await minted({ age_seconds: 3600, expires_in_seconds: 60 })));
    assert.equal(state.isSignedIn, false);
    assert.match(state.reason, /^session-token-expired/);
  });

  test('an expired cookie asks for a handshake', async () => {
    const token = await minted({ age_seconds: 3600, expires_in_seconds: 60, claims: { azp: 'http://localhost:3000' } });
    const now = Math.floor(Date.now() / 1000) - 7200;
    const state = await authenticate(cookies({ __session: token, __client_uat: now, __clerk_db_jwt: 'dvb_1' }));
    assert.equal(state.status, 'handshake');
  });

  for (const [what, spec, reason] of [
    ['with a signature of another key', { signed_by: 'other_key' }, 'token-invalid-signature'],
    ['made in the future', { age_seconds: -3600, expires_in_seconds: 60 }, 'session-token-nbf'],
  ]) {
    test(`a session token ${what}`, async () => {
      const state = await authenticate(bearer(await minted(spec)));
      assert.deepEqual([state.isSignedIn, state.reason], [false, reason]);
    });
  }

  test('a session token of another origin', async () => {
    const token = await minted({ claims: { azp: 'https://evil.example' } });
    const state = await authenticate(bearer(token), { authorizedParties: ['http://localhost:3000'] });
    assert.deepEqual([state.isSignedIn, state.reason], [false, 'token-invalid-authorized-parties']);
  });

  test('no token at all', async () => {
    const state = await authenticate(new Request(URL, { headers: { 'Sec-Fetch-Dest': 'empty' } }));
    assert.equal(state.isSignedIn, false);
  });

  test('an API key', async () => {
    const { id, secret } = await clerk.apiKeys.create({ name: unique('key '), subject: user.id, scopes: ['read'] });
    const state = await authenticate(bearer(secret), { acceptsToken: 'api_key' });
    assert.equal(state.isAuthenticated, true, `${state.reason} ${state.message}`);
    const auth = state.toAuth();
    assert.deepEqual([auth.tokenType, auth.id, auth.userId, auth.scopes], ['api_key', id, user.id, ['read']]);
  });

  test('an M2M token, opaque and as a JWT', async () => {
    const receiver = await clerk.machines.create({ name: unique('receiver-') });
    const sender = await clerk.machines.create({ name: unique('sender-'), scopedMachines: [receiver.id] });
    for (const tokenFormat of ['opaque', 'jwt']) {
      const { token } = await clerk.m2m.createToken({ machineSecretKey: sender.secretKey, tokenFormat });
      const state = await authenticate(bearer(token), { acceptsToken: 'm2m_token', machineSecretKey: receiver.secretKey });
      assert.equal(state.isAuthenticated, true, `${tokenFormat} ${state.reason} ${state.message}`);
      assert.equal(state.toAuth().machineId, sender.id);
    }
  });

  test('an OAuth access token, opaque and as a JWT', async () => {
    for (const format of ['opaque', 'jwt']) {
      const token = await machineToken({ type: 'oauth_token', format, subject: user.id, scopes: ['profile'] });
      const state = await authenticate(bearer(token), { acceptsToken: 'oauth_token' });
      assert.equal(state.isAuthenticated, true, `${format} ${state.reason} ${state.message}`);
      const auth = state.toAuth();
      assert.deepEqual([auth.userId, auth.scopes], [user.id, ['profile']]);
    }
  });

  for (const [what, spec] of [
    ['an API key that has expired', { type: 'api_key', expires_in_seconds: -60 }],
    ['an API key that has been revoked', { type: 'api_key', revoked: true }],
    ['an M2M token that has expired', { type: 'm2m_token', expires_in_seconds: -60 }],
    ['an M2M JWT that has expired', { type: 'm2m_token', format: 'jwt', expires_in_seconds: -60 }],
    ['an OAuth access token that has been revoked', { type: 'oauth_token', revoked: true }],
    ['an OAuth JWT that has expired', { type: 'oauth_token', format: 'jwt', expires_in_seconds: -60 }],
  ]) {
    test(`${what} is refused`, async () => {
      const token = await machineToken(spec.type === 'm2m_token' ? spec : { ...spec, subject: user.id });
      const state = await authenticate(bearer(token), { acceptsToken: spec.type });
      assert.equal(state.isAuthenticated, false);
      assert.match(state.reason, /^token-/);
    });
  }

  test('a token of another kind than asked for', async () => {
    const apiKey = await machineToken({ type: 'api_key', subject: user.id });
    const session = await authenticate(bearer(await minted({})), { acceptsToken: 'api_key' });
    assert.deepEqual([session.isAuthenticated, session.reason], [false, 'token-type-mismatch']);
    const key = await authenticate(bearer(apiKey), { acceptsToken: 'oauth_token' });
    assert.deepEqual([key.isAuthenticated, key.reason], [false, 'token-type-mismatch']);
  });

  test('any kind of token, where any is asked for', async () => {
    const apiKey = await machineToken({ type: 'api_key', subject: user.id });
    for (const [token, type] of [[await minted({}), 'session_token'], [apiKey, 'api_key']]) {
      const state = await authenticate(bearer(token), { acceptsToken: 'any' });
      assert.deepEqual([state.isAuthenticated, state.tokenType], [true, type]);
    }
  });

  test('the keys are those of a test instance', () => {
    assert.match(secretKey, /^sk_test_/);
    assert.match(publishableKey, /^pk_test_/);
  });
});

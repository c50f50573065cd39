import assert from 'node:assert/strict';
import { afterEach, before, describe, test } from 'node:test';
import { clerk, clientWith, dev, mint, newUser, refused, unique } from '../clerk.js';

const HOUR = 3600;
const asked = (token) => new Request('http://localhost:3000/', { headers: { Authorization: `Bearer ${token}` } });

async function reasonFor(token, type) {
  const state = await clerk.authenticateRequest(asked(token), { acceptsToken: type });
  assert.equal(state.isAuthenticated, state.reason === null);
  return state.reason;
}

describe('what is over in an hour is good now, and refused then', () => {
  afterEach(() => dev('DELETE', 'time'));
  let subject;
  before(async () => {
    subject = (await newUser()).id;
  });

  const inAnHour = () => dev('POST', 'time', { advance_seconds: HOUR + 60 });

  for (const type of ['api_key', 'oauth_token', 'm2m_token']) {
    test(type, async () => {
      const owner = type === 'm2m_token' ? {} : { subject };
      const token = await mint('machine-token', { type, ...owner, expires_in_seconds: HOUR });
      assert.equal(await reasonFor(token, type), null);
      await inAnHour();
      assert.match(await reasonFor(token, type), /^token-/);
    });
  }

  test('a session token, which the SDK judges by its own time: to it, one of then is of the future', async () => {
    await inAnHour();
    assert.equal(await reasonFor(await mint(`session-token/${subject}`), 'session_token'), 'session-token-nbf');
  });
});

describe('what has been revoked is refused', () => {
  test('an API key', async () => {
    const { id, secret } = await clerk.apiKeys.create({ name: unique('key '), subject: (await newUser()).id });
    assert.equal(await reasonFor(secret, 'api_key'), null);
    await clerk.apiKeys.revoke({ apiKeyId: id });
    assert.match(await reasonFor(secret, 'api_key'), /^token-/);
  });

  test('an M2M token', async () => {
    const { secretKey } = await clerk.machines.create({ name: unique('machine-') });
    const { id, token } = await clerk.m2m.createToken({ machineSecretKey: secretKey });
    assert.equal(await reasonFor(token, 'm2m_token'), null);
    await clerk.m2m.revokeToken({ m2mTokenId: id, machineSecretKey: secretKey });
    assert.match(await reasonFor(token, 'm2m_token'), /^token-/);
  });
});

describe('a wrong secret key', () => {
  const stranger = clientWith({ secretKey: 'sk_test_wrong' });

  test('opens nothing', async () => {
    await refused(stranger.users.getUser('user_ann'), 401, 'clerk_key_invalid');
  });

  test('verifies no token', async () => {
    const token = await mint('machine-token', { type: 'api_key', subject: (await newUser()).id });
    const state = await stranger.authenticateRequest(asked(token), { acceptsToken: 'api_key' });
    assert.deepEqual([state.isAuthenticated, state.reason], [false, 'secret-key-invalid']);
  });
});

describe('faults', () => {
  const NOBODY = { query: 'nobody at all' };
  afterEach(() => dev('DELETE', 'faults'));

  test('too many calls: the SDK says after how long to try again', async () => {
    await dev('POST', 'faults', { status: 429, retry_after_seconds: 7, method: 'GET', path: '/v1/users', times: 1 });
    const error = await refused(clerk.users.getUserList(NOBODY), 429);
    assert.equal(error.retryAfter, 7);
    assert.deepEqual((await clerk.users.getUserList(NOBODY)).data, []);
  });

  test('a server that fails', async () => {
    await dev('POST', 'faults', { status: 500, method: 'GET', path: '/v1/users', times: 1 });
    await refused(clerk.users.getUserList(NOBODY), 500);
  });
});

// What the tests share: the SDK's client, users to work with, and what a refusal looks like.
import assert from 'node:assert/strict';
import { createClerkClient } from '@clerk/backend';

export const apiUrl = process.env.CLERK_API_URL;
export const secretKey = process.env.CLERK_SECRET_KEY;
export const publishableKey = process.env.CLERK_PUBLISHABLE_KEY;
/** A client with other options than usual; one that tells nobody of it. */
export const clientWith = (options) =>
  createClerkClient({ apiUrl, secretKey, publishableKey, telemetry: { disabled: true }, ...options });

export const clerk = clientWith({});

export const PASSWORD = 'correct-horse-battery-1';

/** A name that no other test uses. */
export const unique = (prefix = 'x') => `${prefix}${Math.random().toString(36).slice(2, 12)}`;

export const email = () => `${unique('someone')}@example.com`;

let lastPhone = 100;
export const phone = () => `+1201555${String((lastPhone += 1)).padStart(4, '0')}`;

export const newUser = (params = {}) => clerk.users.createUser({ emailAddress: [email()], password: PASSWORD, ...params });

export const newOrganization = async (params = {}) =>
  clerk.organizations.createOrganization({ name: unique('Org '), createdBy: (await newUser()).id, ...params });

/** Asserts that the call is answered with an error of Clerk's form. */
export async function refused(call, status, code) {
  const error = await call.then(
    () => assert.fail(`expected ${status} ${code}`),
    (thrown) => thrown,
  );
  assert.equal(error.status, status, `${error.message} ${JSON.stringify(error.errors)}`);
  if (code) {
    assert.equal(error.errors[0].code, code);
  }
  assert.ok(error.errors[0].message, 'an error has a message');
  assert.ok(error.clerkTraceId, 'an error has a trace id');
  return error;
}

export const gone = (call) => refused(call, 404, 'resource_not_found');

export const ids = (list) => list.map((item) => item.id);

async function send(method, path, headers, body) {
  const authorization = { Authorization: `Bearer ${secretKey}`, 'Clerk-API-Version': '2026-05-12' };
  const response = await fetch(`${apiUrl}/v1${path}`, { method, headers: { ...authorization, ...headers }, body });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

function ok(answer) {
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return answer.body;
}

/** A call that the SDK does not offer. */
export const call = (method, path, body) =>
  body === undefined ? send(method, path) : send(method, path, { 'Content-Type': 'application/json' }, JSON.stringify(body));

/** The body of what such a call answers, having done it. */
export const done = async (method, path, body) => ok(await call(method, path, body));

/** The same with a file. */
export async function upload(method, path, file) {
  const form = new FormData();
  form.append('file', file);
  return ok(await send(method, path, {}, form));
}

/** A picture in ASCII alone, because Prism passes bodies on as text. */
export const picture = () => new File(['GIF89a\x01\x00\x01\x00\x00\x00\x00;'], 'one.gif', { type: 'image/gif' });

/** What the dev server alone offers, under /dev: its answer as text. */
export async function dev(method, path, body) {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${apiUrl}/dev/${path}`, { method, headers, body: body && JSON.stringify(body) });
  const text = await response.text();
  assert.equal(response.status, 200, text);
  return text.trim();
}

/** A token that the dev server makes by a specification. */
export const mint = (path, spec = {}) => dev('POST', path, spec);

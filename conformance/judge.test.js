import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, judge } from './judge.js';
import { find, operations } from './operations.js';

const API = operations({
  paths: {
    '/users/{id}': { get: { operationId: 'GetUser', tags: ['Users'] } },
    '/users/count': { get: { operationId: 'Count', tags: ['Users'] } },
    '/users/{id}/billing': { get: { operationId: 'Bill', tags: ['Users', 'Billing'] } },
  },
});
const answer = (...violations) => ({ method: 'GET', path: '/users/1', status: 200, violations });
const violation = { location: ['response', 'body', '0', 'name'], message: 'must be string' };
const [fault] = each([{ reason: 'why', message: 'string', places: { GetUser: ['response.body.*.name'] } }]);
const ids = (list) => list.map((operation) => operation.id);

test('a path in so many words goes before one with a parameter', () => {
  assert.equal(find(API, 'GET', '/users/count').id, 'Count');
  assert.equal(find(API, 'GET', '/users/other').id, 'GetUser');
  assert.equal(find(API, 'POST', '/users/other'), undefined);
});

test('billing is not in full scope', () => {
  assert.deepEqual(ids(API.filter((operation) => operation.full)), ['GetUser', 'Count']);
});

test('an operation that nobody has called is named', () => {
  const verdict = judge(API, [], [answer()]);
  assert.deepEqual([ids(verdict.called), ids(verdict.uncalled), verdict.sound], [['GetUser'], ['Count'], 1]);
});

test('a violation is a failure', () => {
  const verdict = judge(API, [], [answer(violation)]);
  assert.deepEqual([verdict.sound, verdict.unsound.length], [0, 1]);
  assert.equal(verdict.violations[0].line, 'GetUser 200 response.body.*.name: must be string');
});

test('a known fault of the file is none', () => {
  const verdict = judge(API, [fault], [answer(violation)]);
  assert.deepEqual([verdict.sound, verdict.met.length, verdict.unmet.length], [1, 1, 0]);
});

test('a known fault does not excuse what else is wrong, at another place, of another kind, or in another operation', () => {
  const elsewhere = { ...violation, location: ['response', 'body', '0', 'id'] };
  assert.equal(judge(API, [fault], [answer(violation, elsewhere)]).sound, 0);
  assert.equal(judge(API, [{ ...fault, message: 'must be number' }], [answer(violation)]).sound, 0);
  assert.equal(judge(API, [{ ...fault, operation: 'Count' }], [answer(violation)]).sound, 0);
});

test('a known fault that is not met is to be taken out', () => {
  assert.equal(judge(API, [fault], [answer()]).unmet.length, 1);
});

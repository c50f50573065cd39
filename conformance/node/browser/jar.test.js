import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Jar } from './jar.js';

const PAGE = 'http://localhost:3000/shop/orders?page=1';

function jarWith(...directives) {
  const jar = new Jar();
  directives.forEach((directive) => jar.set(PAGE, directive));
  return jar;
}

test('cookies go to all ports of their host, and to no other host', () => {
  const jar = jarWith('a=1; Path=/', 'b=x=y; Path=/; SameSite=Lax');
  assert.equal(jar.header('http://localhost:4000/'), 'a=1; b=x=y');
  assert.equal(jar.header('http://127.0.0.1:3000/'), '');
});

test('a cookie goes to its path and below', () => {
  const jar = jarWith('all=1; Path=/', 'beside=2', 'here=3; Path=/shop/orders');
  assert.equal(jar.header(PAGE), 'here=3; beside=2; all=1');
  assert.equal(jar.header('http://localhost/shop'), 'beside=2; all=1');
  assert.equal(jar.header('http://localhost/shopping'), 'all=1');
});

test('a cookie of the same name and path takes the place of the older one', () => {
  assert.deepEqual(jarWith('a=1; Path=/', 'a=2; Path=/').all(PAGE), { a: '2' });
});

test('a cookie goes when its time is over', (t) => {
  t.mock.method(Date, 'now', () => 1000);
  const jar = jarWith('a=1; Path=/; Max-Age=2', 'b=2; Path=/');
  Date.now.mock.mockImplementation(() => 3000);
  assert.deepEqual(jar.all(PAGE), { b: '2' });
});

for (const how of ['Max-Age=0', 'Max-Age=-1', 'Expires=Thu, 01 Jan 1970 00:00:00 GMT']) {
  test(`a cookie is deleted by ${how}`, () => {
    assert.deepEqual(jarWith('a=1; Path=/', `a=; Path=/; ${how}`).all(PAGE), {});
  });
}

test('scripts do not see what is for HTTP alone', () => {
  const jar = jarWith('a=1; Path=/; HttpOnly', 'b=2; Path=/');
  assert.deepEqual(jar.seenByScripts(PAGE), { b: '2' });
  assert.deepEqual(jar.all(PAGE), { a: '1', b: '2' });
});

test('a cookie for a domain is not kept', () => {
  assert.deepEqual(jarWith('a=1; Path=/; Domain=example.com').all(PAGE), {});
});

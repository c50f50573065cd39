// As much of a browser as the flows need: it keeps cookies, follows redirects, says where it comes from, and presses buttons.
import assert from 'node:assert/strict';
import http from 'node:http';
import { Jar } from './jar.js';
import { button } from './page.js';
import { pass } from './time.js';

const MAX_REDIRECTS = 20;
const NAVIGATION = { Accept: 'text/html,application/xhtml+xml', 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Mode': 'navigate' };
const SCRIPT = { Accept: '*/*', 'Sec-Fetch-Dest': 'empty', 'Sec-Fetch-Mode': 'cors' };

function site(from, to) {
  if (from === undefined) {
    return 'none';
  }
  const [one, other] = [new URL(from), new URL(to)];
  return one.origin === other.origin ? 'same-origin' : one.hostname === other.hostname ? 'same-site' : 'cross-site';
}

/** Where a request comes from, as a page with such a policy tells it. */
function referrer(from, to) {
  const own = site(from?.url, to) === 'same-origin';
  if (from === undefined || (!own && from.headers['referrer-policy'] === 'same-origin')) {
    return {};
  }
  return { Referer: own ? from.url : `${new URL(from.url).origin}/` };
}

/** All names lead to this machine. */
async function send(method, url, headers, body) {
  const { host, port, pathname, search } = new URL(url);
  const call = http.request({ host: '127.0.0.1', port, path: pathname + search, method, headers: { ...headers, Host: host } });
  const answered = new Promise((resolve, reject) => call.on('response', resolve).on('error', reject));
  call.end(body);
  const answer = await answered;
  const text = Buffer.concat(await answer.toArray()).toString();
  return { method, url, status: answer.statusCode, headers: answer.headers, text };
}

export class Browser {
  jar = new Jar();
  #carrier;

  /** @param carrier in what handshakes are answered: the SDK asks for a nonce, and with a token it gets along too */
  constructor(carrier = 'nonce') {
    this.#carrier = carrier;
  }

  /** Opens a page: by its address, or by a link on another page. */
  open(url, from) {
    return this.#go('GET', url, from, NAVIGATION);
  }

  /** What a script of an open page asks its server, or another one. */
  fetch(from, path, method = 'GET', fields = undefined) {
    return this.#go(method, new URL(path, from.url).href, from, SCRIPT, fields);
  }

  /** Presses the button with this value. People take their time. */
  async press(page, value) {
    await pass(5);
    const { method, action, fields } = button(page, value);
    return this.#go(method, action, page, NAVIGATION, fields);
  }

  /** Asks until the answer is no redirect. The page has all answers on the way to it as `hops`. */
  async #go(method, url, from, kind, fields) {
    const hops = [];
    for (let request = { method, url, fields }; ; ) {
      const hop = await this.#ask(request, from, kind);
      hops.push(hop);
      const { status, headers } = hop;
      if (status < 300 || headers.location === undefined) {
        return { ...hop, hops };
      }
      assert.ok(hops.length <= MAX_REDIRECTS, `redirects without end: ${headers.location}`);
      const next = this.#carried(new URL(headers.location, request.url));
      request = status === 307 ? { ...request, url: next } : { method: 'GET', url: next };
    }
  }

  async #ask({ method, url, fields }, from, kind) {
    const headers = { ...kind, ...referrer(from, url), 'Sec-Fetch-Site': site(from?.url, url) };
    const cookies = this.jar.header(url);
    if (cookies) {
      headers.Cookie = cookies;
    }
    if (method !== 'GET' || (kind === SCRIPT && site(from.url, url) !== 'same-origin')) {
      headers.Origin = new URL(from.url).origin;
    }
    if (method !== 'GET') {
      headers['Content-Type'] = 'application/x-www-form-urlencoded';
    }
    const answer = await send(method, url, headers, fields?.toString());
    answer.headers['set-cookie']?.forEach((directive) => this.jar.set(url, directive));
    return answer;
  }

  #carried(url) {
    if (this.#carrier === 'token' && url.pathname === '/v1/client/handshake') {
      url.searchParams.delete('format');
    }
    return url.href;
  }
}

// The cookies of a browser. They belong to hosts and know no ports, like all cookies.

function attributes(text) {
  return Object.fromEntries(
    text.split(';').map((attribute) => {
      const [name, value = ''] = attribute.split(/=(.*)/s);
      return [name.trim().toLowerCase(), value.trim()];
    }),
  );
}

/** When a cookie is forgotten. */
function end({ 'max-age': maxAge, expires }) {
  if (maxAge !== undefined) {
    return Date.now() + Number(maxAge) * 1000;
  }
  return expires === undefined ? Infinity : Date.parse(expires);
}

/** Where a cookie goes that does not say: beside and below the page that has set it. */
const beside = (path) => path.slice(0, path.lastIndexOf('/')) || '/';

const covers = (path, asked) => asked === path || asked.startsWith(path.endsWith('/') ? path : `${path}/`);

/** Cookies that name a domain are not kept: neither host that the tests know has one. */
export class Jar {
  #cookies = new Map();

  /** Keeps or deletes what the answer to a URL has in Set-Cookie. */
  set(url, directive) {
    const { hostname, pathname } = new URL(url);
    const [, name, value, rest] = directive.match(/^([^=;]*)=([^;]*);?(.*)$/s);
    const said = attributes(rest);
    if (said.domain) {
      return;
    }
    const path = said.path?.startsWith('/') ? said.path : beside(pathname);
    const key = `${hostname} ${path} ${name}`;
    this.#cookies.delete(key);
    if (end(said) > Date.now()) {
      this.#cookies.set(key, { hostname, path, name, value, httpOnly: 'httponly' in said, end: end(said) });
    }
  }

  #of(url) {
    const { hostname, pathname } = new URL(url);
    return [...this.#cookies.values()].filter(
      (cookie) => cookie.hostname === hostname && covers(cookie.path, pathname) && cookie.end > Date.now(),
    );
  }

  /** The header Cookie of a request, the more special paths first; empty if there are none. */
  header(url) {
    const sent = this.#of(url).sort((one, other) => other.path.length - one.path.length);
    return sent.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  /** What a page's scripts see, by name. */
  seenByScripts(url) {
    return Object.fromEntries(this.#of(url).filter((cookie) => !cookie.httpOnly).map(({ name, value }) => [name, value]));
  }

  /** All that is sent, by name. */
  all(url) {
    return Object.fromEntries(this.#of(url).map(({ name, value }) => [name, value]));
  }
}

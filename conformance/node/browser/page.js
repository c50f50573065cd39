// What the tests read from pages.
import assert from 'node:assert/strict';

const MEANT = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescape = (text) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => MEANT[name]);

function attribute(name, tag) {
  const found = tag.match(new RegExp(`\\s${name}="([^"]*)"`));
  return found ? unescape(found[1]) : undefined;
}

const tags = (name, html) => html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];

/** What pressing the button with this value sends: it and the hidden fields of its form. */
export function button(page, value) {
  for (const form of page.text.match(/<form\b.*?<\/form>/gs) ?? []) {
    const pressed = tags('button', form).find((tag) => attribute('value', tag) === value);
    if (pressed) {
      const [start] = tags('form', form);
      const hidden = tags('input', form).filter((tag) => attribute('type', tag) === 'hidden');
      const fields = [...hidden, pressed].map((tag) => [attribute('name', tag), attribute('value', tag) ?? '']);
      const action = new URL(attribute('action', start) ?? '', page.url).href;
      return { method: (attribute('method', start) ?? 'get').toUpperCase(), action, fields: new URLSearchParams(fields) };
    }
  }
  return assert.fail(`no button ${value} on ${page.url}: ${page.text}`);
}

/** Why the SDK answered as it did, for each answer of the application on the way to a page. */
export const reasons = ({ hops }) => hops.map(({ headers }) => headers['x-clerk-auth-reason']).filter(Boolean);

/** Who the application says one is. */
export function signedIn(page) {
  assert.equal(page.status, 200, `${page.url} ${page.status} ${page.headers['x-clerk-auth-reason']} ${page.text}`);
  return JSON.parse(page.text);
}

/** A parameter of a page's address. */
export const param = (page, name) => new URL(page.url).searchParams.get(name);

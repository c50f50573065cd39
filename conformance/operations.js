// The operations of Clerk's OpenAPI file, and which of them the dev server does in full.
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const FULL = new Set([
  'Users', 'Email Addresses', 'Phone Numbers', 'Sessions', 'Clients', 'Sign-in Tokens', 'Actor Tokens', 'Testing Tokens',
  'Invitations', 'Organizations', 'Organization Memberships', 'Organization Invitations', 'Organization Domains',
  'Organization Roles', 'Organization Permissions', 'Role Sets', 'Allow-list / Block-list', 'Redirect URLs',
  'Waitlist Entries', 'JWT Templates', 'Machines', 'M2M Tokens', 'API Keys', 'OAuth Applications', 'OAuth Access Tokens',
  'JWKS',
]);

/** Each with its id, method, path and whether it is in full scope. */
export function operations(file) {
  return Object.entries(file.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const { operationId: id, tags } = item[method];
      const full = tags.some((tag) => FULL.has(tag)) && !tags.includes('Billing') && !ofInstance(path);
      return { id, method: method.toUpperCase(), path, full };
    }),
  );
}

/** Settings that Clerk files under the lists that they switch on. */
const ofInstance = (path) => path.startsWith('/instance/') || path.startsWith('/beta_features/');

/** The operation that is called so, or undefined; of two that fit, the one with more of its path in so many words. */
export function find(operations, method, path) {
  const parts = path.split('/');
  const literal = (operation) => operation.path.split('/').filter((part) => !part.startsWith('{')).length;
  return operations
    .filter((operation) => operation.method === method && fits(operation.path.split('/'), parts))
    .sort((a, b) => literal(b) - literal(a))[0];
}

const fits = (template, parts) =>
  template.length === parts.length && template.every((part, i) => part.startsWith('{') || part === parts[i]);

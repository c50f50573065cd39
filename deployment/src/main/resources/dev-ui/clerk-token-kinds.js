import { readObject, words } from './clerk-text.js';

/**
 * The kinds of token, what can be said about each, and how it is asked for. A field's type is how it is chosen: user, subject
 * (a user or an organization), machine, organization, template, words, number, object, flag, text, or the choices themselves.
 */

const USER = { name: 'user', label: 'User', type: 'user', required: true };
const ORGANIZATION = { name: 'organization', label: 'Organization', type: 'organization',
    help: 'Left empty: the first that the user has joined' };
const LIFETIME = { name: 'expires_in_seconds', label: 'Lifetime in seconds', type: 'number', help: 'Left empty: 60' };
const CLAIMS = { name: 'claims', label: 'Claims', type: 'object', help: 'A JSON object. A null takes a claim out' };
const HEADER = { name: 'header', label: 'Header', type: 'object', help: 'A JSON object that replaces members of the header' };
const SIGNED_BY = { name: 'signed_by', label: 'Signed by', type: ['key', 'other_key', 'public_key', 'nothing'],
    help: 'Left empty: the key of the instance' };
const SCOPES = { name: 'scopes', label: 'Scopes', type: 'words', help: 'With blanks between them' };
const FORMAT = { name: 'format', label: 'Format', type: ['opaque', 'jwt'], help: 'Left empty: opaque' };
const REVOKED = { name: 'revoked', label: 'Revoked', type: 'flag', help: 'Not for JWTs' };
const MACHINE_LIFETIME = { ...LIFETIME, help: 'Left empty: does not expire, or in an hour if a JWT. Negative: has expired' };

const SESSION_FIELDS = [
    USER, ORGANIZATION,
    { name: 'role', label: 'Role', type: 'text', help: 'Such as org:admin. Left empty: that of the membership' },
    { name: 'permissions', label: 'Permissions', type: 'words', help: 'Such as org:reports:read. Left empty: those of the role' },
    LIFETIME,
];
const SESSION_DETAILS = [
    { name: 'features', label: 'Features', type: 'words', help: 'Such as org:reports or user:export' },
    { name: 'plans', label: 'Plans', type: 'words', help: 'Such as org:team or user:pro' },
    { name: 'age_seconds', label: 'Age in seconds', type: 'number', help: 'How long ago it was made' },
    { name: 'status', label: 'Status of the session', type: ['active', 'pending'], help: 'Left empty: active' },
    { name: 'version', label: 'Version of the claims', type: 'number', help: '1 or 2. Left empty: 2' },
    SIGNED_BY,
    { name: 'actor', label: 'Actor', type: 'object', help: 'Who acts for the user: {"sub": "user_bob"}' },
    CLAIMS, HEADER,
];

export const KINDS = {
    session: {
        label: 'Session token of a user', fields: SESSION_FIELDS, details: SESSION_DETAILS, bearer: true,
        make: (api, { user, ...spec }) => api('POST', `/dev/session-token/${encodeURIComponent(user)}`, spec),
    },
    template: {
        label: 'JWT template token of a user', bearer: true, details: [],
        fields: [USER, { name: 'template', label: 'JWT template', type: 'template', required: true },
            { ...ORGANIZATION, help: 'Left empty: none' },
            { ...LIFETIME, help: 'At least 30. Left empty: that of the template' }],
        make: templateToken,
    },
    api_key: {
        label: 'API key', bearer: true, make: machineToken('api_key'),
        fields: [{ name: 'subject', label: 'User or organization', type: 'subject', required: true }, SCOPES, MACHINE_LIFETIME],
        details: [CLAIMS, REVOKED],
    },
    oauth_token: {
        label: 'OAuth access token', bearer: true, make: machineToken('oauth_token'),
        fields: [{ name: 'subject', label: 'User', type: 'user', required: true }, SCOPES, FORMAT, MACHINE_LIFETIME],
        details: [REVOKED, { ...SIGNED_BY, help: 'Only for JWTs' }, { ...CLAIMS, help: 'A JSON object. Only for JWTs' },
            { ...HEADER, help: 'A JSON object. Only for JWTs' }],
    },
    m2m_token: {
        label: 'M2M token', bearer: true, make: machineToken('m2m_token'),
        fields: [{ name: 'subject', label: 'Machine', type: 'machine', help: 'Left empty: mch_worker' },
            { ...SCOPES, help: 'Machines that it may call, mch_…' }, FORMAT, MACHINE_LIFETIME],
        details: [REVOKED, { ...SIGNED_BY, help: 'Only for JWTs' }, CLAIMS, { ...HEADER, help: 'A JSON object. Only for JWTs' }],
    },
    client: {
        label: 'Client token of a browser', fields: [USER], details: [],
        make: (api, { user }) => api('GET', `/dev/client-token/${encodeURIComponent(user)}`),
    },
    testing: {
        label: 'Testing token', fields: [], details: [],
        make: async api => (await api('POST', '/v1/testing_tokens', {})).token,
    },
};

function machineToken(type) {
    return (api, spec) => api('POST', '/dev/machine-token', { type, ...spec });
}

/** A session is opened for it, as the Backend API wants. */
async function templateToken(api, { user, template, organization, ...body }) {
    const active = organization && organization !== 'none' ? { active_organization_id: organization } : {};
    const session = await api('POST', '/v1/sessions', { user_id: user, ...active });
    const path = `/v1/sessions/${encodeURIComponent(session.id)}/tokens/${encodeURIComponent(template)}`;
    return (await api('POST', path, body)).jwt;
}

/** What the specification says for a field that was filled in so; undefined if it says nothing. */
export function fieldValue(field, value) {
    if (field.type === 'flag') {
        return value ? true : undefined;
    }
    const text = (value ?? '').trim();
    if (!text) {
        if (field.required) {
            throw new Error(`${field.label}: choose one.`);
        }
        return undefined;
    }
    switch (field.type) {
        case 'words': return words(text);
        case 'number': return Number(text);
        case 'object': return readObject(text, field.label);
        default: return text;
    }
}

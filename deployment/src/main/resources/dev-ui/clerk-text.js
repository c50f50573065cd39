/** How things are called and written on the pages. */

export function fullName(user) {
    return [user.first_name, user.last_name].filter(Boolean).join(' ') || user.username || '';
}

/** Of a user's email addresses the one that Clerk writes to. */
export function primaryEmail(user) {
    const emails = user.email_addresses ?? [];
    return (emails.find(email => email.id === user.primary_email_address_id) ?? emails[0])?.email_address ?? '';
}

/** How a user is told from others in a list of choices. */
export function userLabel(user) {
    return [fullName(user), primaryEmail(user), user.id].filter(Boolean).join(' · ');
}

/** A time in milliseconds or as text, in the developer's own way of writing it. */
export function time(value) {
    return new Date(value).toLocaleString();
}

/** One argument of a command in a shell: nothing in it means anything to the shell. */
export function quoted(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A command that calls a URL, with a token if there is one. */
export function curl(url, token) {
    return token ? `curl -sS ${quoted(url)} -H ${quoted('Authorization: Bearer ' + token)}` : `curl -sSf ${quoted(url)}`;
}

export function json(value) {
    return JSON.stringify(value ?? {}, null, 2);
}

/** Reads what somebody has typed; throws an Error that names the field. */
export function readObject(text, label) {
    if (!text.trim()) {
        return {};
    }
    let value = null;
    try {
        value = JSON.parse(text);
    } catch {
        // said below
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        throw new Error(`${label}: a JSON object is wanted, such as {"plan": "gold"}.`);
    }
    return value;
}

/** What is listed in a text, between commas or blanks. */
export function words(text) {
    return text.split(/[\s,]+/).filter(Boolean);
}

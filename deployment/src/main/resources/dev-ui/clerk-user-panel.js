import { LitElement, html } from 'lit';
import '@vaadin/button';
import '@vaadin/password-field';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { ClerkCalls } from './clerk-calls.js';
import { clerkStyles, panelStyles } from './clerk-styles.js';
import { fullName, json, readObject } from './clerk-text.js';

const METADATA = { public_metadata: 'Public metadata', private_metadata: 'Private metadata', unsafe_metadata: 'Unsafe metadata' };

/** Makes a user, or changes one. */
class ClerkUserPanel extends ClerkCalls(LitElement) {

    static styles = [clerkStyles, panelStyles];

    static properties = {
        user: { attribute: false },
    };

    /** It opens above what was clicked: the keyboard goes on here. */
    firstUpdated() {
        this.renderRoot.querySelector('vaadin-text-field').focus();
    }

    render() {
        const user = this.user;
        return html`
            <section class="panel" aria-label="${user ? 'Edit user' : 'New user'}">
                <h2>${user ? `Edit ${fullName(user) || user.id}` : 'New user'}</h2>
                <div class="fields">
                    ${this._text('first_name', 'First name')}
                    ${this._text('last_name', 'Last name')}
                    ${this._text('username', 'Username')}
                    ${user ? '' : this._text('email_address', 'Email address')}
                    ${this._password()}
                    ${Object.entries(METADATA).map(([name, label]) => this._metadata(name, label))}
                </div>
                ${this.note('form')}
                <div class="bar">
                    <vaadin-button id="save" theme="primary" @click=${() => this._save()}>${user ? 'Save' : 'Create'}</vaadin-button>
                    <vaadin-button id="close" theme="tertiary" @click=${() => this._tell('closed')}>Close</vaadin-button>
                </div>
                ${user ? this._emails() : ''}
            </section>`;
    }

    _text(name, label) {
        return html`<vaadin-text-field name="${name}" label="${label}" .value=${this.user?.[name] ?? ''}></vaadin-text-field>`;
    }

    _password() {
        return html`<vaadin-password-field name="password" label="${this.user ? 'New password' : 'Password'}"
            autocomplete="new-password" helper-text="Left empty: ${this.user ? 'the one there is' : 'none'}"></vaadin-password-field>`;
    }

    _metadata(name, label) {
        return html`<vaadin-text-area name="${name}" label="${label}" helper-text="A JSON object"
            .value=${this.user ? json(this.user[name]) : ''}></vaadin-text-area>`;
    }

    _value(name) {
        return this.renderRoot.querySelector(`[name="${name}"]`).value;
    }

    _save() {
        return this.act('form', async () => {
            const body = {};
            for (const name of ['first_name', 'last_name', 'username', 'password']) {
                if (this._value(name) !== (this.user?.[name] ?? '')) {
                    body[name] = this._value(name) || null;
                }
            }
            const metadata = {};
            Object.entries(METADATA).forEach(([name, label]) => { metadata[name] = readObject(this._value(name), label); });
            if (body.password) {
                // The developer knows what a bad password is.
                body.skip_password_checks = true;
            }
            const saved = await (this.user ? this._update(body, metadata) : this._create(body, metadata));
            this._tell('changed', { id: this.user ? saved.id : null, text: `Saved: ${fullName(saved) || saved.id}` });
        });
    }

    _create(body, metadata) {
        const email = this._value('email_address');
        return this.api('POST', '/v1/users', { ...body, ...metadata, ...(email && { email_address: [email] }) });
    }

    async _update(body, metadata) {
        const path = `/v1/users/${encodeURIComponent(this.user.id)}`;
        await this.api('PATCH', path, body);
        return this.api('PUT', `${path}/metadata`, metadata);
    }

    _emails() {
        return html`
            <h3>Email addresses</h3>
            ${this.user.email_addresses.map(email => this._email(email))}
            <div class="bar">
                <vaadin-text-field name="new_email" class="grow" label="Another email address"></vaadin-text-field>
                <vaadin-button id="add-email" @click=${() => this._addEmail()}>Add</vaadin-button>
            </div>
            ${this.note('emails')}`;
    }

    _email(email) {
        const primary = email.id === this.user.primary_email_address_id;
        const path = `/v1/email_addresses/${encodeURIComponent(email.id)}`;
        return html`
            <div class="line" data-email="${email.email_address}">
                <span class="grow">${email.email_address} ${primary ? html`<span class="badge good">primary</span>` : ''}</span>
                ${primary ? '' : html`<vaadin-button theme="small" aria-label="Make ${email.email_address} primary"
                    @click=${() => this._changeEmails('PATCH', path, { primary: true, verified: true })}>Make primary</vaadin-button>`}
                <vaadin-button theme="small error tertiary" aria-label="Remove ${email.email_address}"
                    @click=${() => this._changeEmails('DELETE', path)}>Remove</vaadin-button>
            </div>`;
    }

    async _addEmail() {
        const email = this._value('new_email');
        const added = await this._changeEmails('POST', '/v1/email_addresses',
            { user_id: this.user.id, email_address: email, verified: true });
        if (added) {
            this.renderRoot.querySelector('[name="new_email"]').value = '';
        }
    }

    _changeEmails(method, path, body) {
        return this.act('emails', async () => {
            await this.api(method, path, body);
            this._tell('changed', { id: this.user.id, text: 'Email addresses changed' });
        });
    }

    _tell(event, detail) {
        this.dispatchEvent(new CustomEvent(event, { detail }));
    }
}

customElements.define('clerk-user-panel', ClerkUserPanel);

import { html } from 'lit';
import '@vaadin/password-field';
import { ClerkPanel } from './clerk-panel.js';
import { fullName } from './clerk-text.js';

/** Makes a user, or changes one. */
class ClerkUserPanel extends ClerkPanel {

    static properties = {
        user: { attribute: false },
    };

    metadata = { public_metadata: 'Public metadata', private_metadata: 'Private metadata', unsafe_metadata: 'Unsafe metadata' };

    get subject() {
        return this.user;
    }

    render() {
        const user = this.user;
        return html`
            <section class="panel" aria-label="${user ? 'Edit user' : 'New user'}">
                <h2>${user ? `Edit ${fullName(user) || user.id}` : 'New user'}</h2>
                <div class="fields">
                    ${this.text('first_name', 'First name')}
                    ${this.text('last_name', 'Last name')}
                    ${this.text('username', 'Username')}
                    ${user ? '' : this.text('email_address', 'Email address')}
                    ${this._password()}
                    ${this.metadataFields()}
                </div>
                ${this.buttons()}
                ${user ? this._emails() : ''}
            </section>`;
    }

    _password() {
        return html`<vaadin-password-field name="password" label="${this.user ? 'New password' : 'Password'}"
            autocomplete="new-password" helper-text="Left empty: ${this.user ? 'the one there is' : 'none'}"></vaadin-password-field>`;
    }

    save() {
        return this.act('form', async () => {
            const body = {};
            for (const name of ['first_name', 'last_name', 'username', 'password']) {
                if (this.value(name) !== (this.user?.[name] ?? '')) {
                    body[name] = this.value(name) || null;
                }
            }
            const metadata = this.readMetadata();
            if (body.password) {
                // The developer knows what a bad password is.
                body.skip_password_checks = true;
            }
            const saved = await (this.user
                ? this.change(`/v1/users/${encodeURIComponent(this.user.id)}`, body, metadata) : this._create(body, metadata));
            this.tell('changed', { id: this.user ? saved.id : null, text: `Saved: ${fullName(saved) || saved.id}` });
        });
    }

    _create(body, metadata) {
        const email = this.value('email_address');
        return this.api('POST', '/v1/users', { ...body, ...metadata, ...(email && { email_address: [email] }) });
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
        const email = this.value('new_email');
        const added = await this._changeEmails('POST', '/v1/email_addresses',
            { user_id: this.user.id, email_address: email, verified: true });
        if (added) {
            this.renderRoot.querySelector('[name="new_email"]').value = '';
        }
    }

    _changeEmails(method, path, body) {
        return this.act('emails', async () => {
            await this.api(method, path, body);
            this.tell('changed', { id: this.user.id, text: 'Email addresses changed' });
        });
    }
}

customElements.define('clerk-user-panel', ClerkUserPanel);

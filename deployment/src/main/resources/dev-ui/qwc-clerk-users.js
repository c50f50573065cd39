import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '@vaadin/button';
import '@vaadin/confirm-dialog';
import '@vaadin/text-field';
import { ClerkPage } from './clerk-page.js';
import { clerkStyles } from './clerk-styles.js';
import { curl, fullName, primaryEmail } from './clerk-text.js';
import './clerk-user-panel.js';

const SHOWN = 100;

/** The users of the dev server. */
export class QwcClerkUsers extends ClerkPage {

    static styles = clerkStyles;

    static properties = {
        _users: { state: true },
        _total: { state: true },
        _memberships: { state: true },
        _query: { state: true },
        _open: { state: true },
        _deleting: { state: true },
    };

    constructor() {
        super();
        this._users = [];
        this._total = 0;
        this._memberships = [];
        this._query = '';
        this._open = null;
        this._deleting = null;
    }

    async load() {
        const query = this._query ? `query=${encodeURIComponent(this._query)}` : '';
        const [users, count, memberships] = await Promise.all([
            this.api('GET', `/v1/users?limit=${SHOWN}&order_by=-created_at&${query}`),
            this.api('GET', `/v1/users/count?${query}`),
            this.api('GET', '/v1/organization_memberships?limit=500'),
        ]);
        this._users = users;
        this._total = count.total_count;
        this._memberships = memberships.data;
    }

    content() {
        return html`
            <div class="bar">
                <vaadin-text-field id="search" class="grow" label="Search" clear-button-visible
                    placeholder="Name, email address, username or id" .value=${this._query}
                    @value-changed=${event => this._search(event.detail.value)}></vaadin-text-field>
                <vaadin-button id="new-user" theme="primary" @click=${() => { this._open = 'new'; }}>New user</vaadin-button>
            </div>
            ${this.note('list')}
            ${this._panel()}
            ${this._users.length ? this._table() : this._empty()}
            ${this._confirmation()}`;
    }

    _search(query) {
        if (query !== this._query) {
            this._query = query;
            clearTimeout(this._typing);
            this._typing = setTimeout(() => this.refresh(), 300);
        }
    }

    _panel() {
        const user = this._users.find(candidate => candidate.id === this._open);
        if (!user && this._open !== 'new') {
            return '';
        }
        // What was typed for one user is not to be saved for another.
        return keyed(this._open, html`<clerk-user-panel .user=${user ?? null}
            @changed=${event => this._changed(event.detail)} @closed=${() => { this._open = null; }}></clerk-user-panel>`);
    }

    async _changed({ id, text }) {
        await this.refresh();
        this._open = id;
        this.say('list', text);
    }

    _empty() {
        return html`<div class="empty">${this._query ? `No user fits “${this._query}”.`
            : 'There are no users yet. Make the first one.'}</div>`;
    }

    _table() {
        return html`
            <div class="table"><table aria-label="Users">
                <thead><tr><th scope="col">Name</th><th scope="col">Email address</th><th scope="col">Id</th>
                    <th scope="col">Organizations</th><th scope="col"></th></tr></thead>
                <tbody>${this._users.map(user => this._row(user))}</tbody>
            </table></div>
            ${this._total > this._users.length
                ? html`<p class="muted">${this._users.length} of ${this._total}: search for the others.</p>` : ''}`;
    }

    _row(user) {
        const name = fullName(user) || user.id;
        return html`
            <tr data-id="${user.id}" aria-selected="${this._open === user.id}">
                <td>${name} ${user.banned ? html`<span class="badge bad">banned</span>` : ''}
                    ${user.locked ? html`<span class="badge bad">locked</span>` : ''}</td>
                <td>${primaryEmail(user)}</td>
                <td class="code">${user.id}</td>
                <td>${this._organizations(user)}</td>
                <td class="actions">
                    ${this._button('Sign in as', `Sign in as ${name}, in a new tab`, () => this._signInAs(user), user.banned)}
                    ${this._button('Edit', `Edit ${name}`, () => { this._open = user.id; })}
                    ${this._button('Copy curl', `Copy the command that prints a token of ${name}`, () => this._copyCurl(user))}
                    ${user.banned ? this._button('Unban', `Unban ${name}`, () => this._ban(user, 'unban'))
                        : this._button('Ban', `Ban ${name}`, () => this._ban(user, 'ban'))}
                    ${this._button('Delete', `Delete ${name}`, () => { this._deleting = user; })}
                </td>
            </tr>`;
    }

    _button(text, label, action, disabled = false) {
        return html`<vaadin-button theme="small tertiary" aria-label="${label}" title="${label}" ?disabled=${disabled}
            @click=${action}>${text}</vaadin-button>`;
    }

    _organizations(user) {
        const own = this._memberships.filter(membership => membership.public_user_data?.user_id === user.id);
        return own.map(({ organization, role }) => html`<div>${organization.name} <span class="muted">${role}</span></div>`);
    }

    /** By a ticket, which signs in once. */
    async _signInAs(user) {
        // Opened before the ticket is there: later, the browser would take it for a pop-up.
        const tab = window.open('', '_blank');
        const opened = await this.act('list', async () => {
            if (!tab) {
                throw new Error('The browser does not let this page open a tab.');
            }
            const { url } = await this.api('POST', '/v1/sign_in_tokens', { user_id: user.id });
            tab.opener = null;
            tab.location.replace(`${url}&redirect_url=${encodeURIComponent(this.applicationUrl)}`);
        });
        if (!opened) {
            tab?.close();
        }
    }

    _copyCurl(user) {
        const command = curl(`${this.devServer}/dev/session-token/${encodeURIComponent(user.id)}`);
        return this.copy('list', command, command);
    }

    _ban(user, how) {
        return this.act('list', async () => {
            await this.api('POST', `/v1/users/${encodeURIComponent(user.id)}/${how}`);
            await this.load();
        });
    }

    _confirmation() {
        const name = this._deleting ? fullName(this._deleting) || this._deleting.id : '';
        return html`
            <vaadin-confirm-dialog header="Delete ${name}?" cancel-button-visible confirm-text="Delete" confirm-theme="error primary"
                .opened=${this._deleting !== null}
                @confirm=${() => this._delete(this._deleting)}
                @opened-changed=${event => { if (!event.detail.value) { this._deleting = null; } }}>
                The user, with sessions and memberships, is gone for good.
            </vaadin-confirm-dialog>`;
    }

    _delete(user) {
        return this.act('list', async () => {
            await this.api('DELETE', `/v1/users/${encodeURIComponent(user.id)}`);
            await this.load();
            this.say('list', `Deleted: ${fullName(user) || user.id}`);
        });
    }
}

customElements.define('qwc-clerk-users', QwcClerkUsers);

import { html } from 'lit';
import '@vaadin/button';
import { ClerkListPage } from './clerk-list-page.js';
import { clerkStyles } from './clerk-styles.js';
import { curl, fullName, primaryEmail } from './clerk-text.js';
import './clerk-user-panel.js';

const SHOWN = 100;
const MOST = 500;

/** The users of the dev server. */
export class QwcClerkUsers extends ClerkListPage {

    static styles = clerkStyles;

    static properties = {
        _memberships: { state: true },
    };

    kind = {
        one: 'user', searched: 'Name, email address, username or id',
        lost: 'The user, with sessions and memberships, is gone for good.',
    };

    constructor() {
        super();
        this._memberships = [];
    }

    async find(text) {
        const query = text ? `query=${encodeURIComponent(text)}` : '';
        const [items, count, memberships] = await Promise.all([
            this.api('GET', `/v1/users?limit=${SHOWN}&order_by=-created_at&${query}`),
            this.api('GET', `/v1/users/count?${query}`),
            this.api('GET', `/v1/organization_memberships?limit=${MOST}`),
        ]);
        this._memberships = memberships.data;
        return { items, total: count.total_count };
    }

    pathOf(user) {
        return `/v1/users/${encodeURIComponent(user.id)}`;
    }

    nameOf(user) {
        return fullName(user) || user.id;
    }

    panel(user) {
        return html`<clerk-user-panel .user=${user}
            @changed=${event => this.changed(event.detail)} @closed=${() => this.close()}></clerk-user-panel>`;
    }

    table() {
        return html`
            <div class="table"><table aria-label="Users">
                <thead><tr><th scope="col">Name</th><th scope="col">Email address</th><th scope="col">Id</th>
                    <th scope="col">Organizations</th><th scope="col"></th></tr></thead>
                <tbody>${this._items.map(user => this._row(user))}</tbody>
            </table></div>`;
    }

    _row(user) {
        const name = this.nameOf(user);
        return html`
            <tr data-id="${user.id}" aria-current="${this.isOpen(user)}">
                <td>${name} ${user.banned ? html`<span class="badge bad">banned</span>` : ''}
                    ${user.locked ? html`<span class="badge bad">locked</span>` : ''}</td>
                <td>${primaryEmail(user)}</td>
                <td class="code">${user.id}</td>
                <td>${this._organizations(user)}</td>
                <td class="actions">
                    ${this._button('Sign in as', `Sign in as ${name}, in a new tab`, () => this._signInAs(user), user.banned)}
                    ${this._button('Edit', `Edit ${name}`, () => this.open(user.id))}
                    ${this._button('Copy curl', `Copy the command that prints a token of ${name}`, () => this._copyCurl(user))}
                    ${user.banned ? this._button('Unban', `Unban ${name}`, () => this._ban(user, 'unban'))
                        : this._button('Ban', `Ban ${name}`, () => this._ban(user, 'ban'))}
                    ${this._button('Delete', `Delete ${name}`, () => this.askWhetherToDelete(user))}
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
            await this.api('POST', `${this.pathOf(user)}/${how}`);
            await this.load();
        });
    }
}

customElements.define('qwc-clerk-users', QwcClerkUsers);

import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '@vaadin/button';
import '@vaadin/confirm-dialog';
import '@vaadin/text-field';
import { ClerkPage } from './clerk-page.js';
import { clerkStyles } from './clerk-styles.js';
import './clerk-organization-panel.js';

const SHOWN = 100;

/** The organizations of the dev server. */
export class QwcClerkOrganizations extends ClerkPage {

    static styles = clerkStyles;

    static properties = {
        _organizations: { state: true },
        _total: { state: true },
        _query: { state: true },
        _open: { state: true },
        _deleting: { state: true },
    };

    constructor() {
        super();
        this._organizations = [];
        this._total = 0;
        this._query = '';
        this._open = null;
        this._deleting = null;
    }

    async load() {
        const list = await this.api('GET', `/v1/organizations?limit=${SHOWN}&order_by=-created_at&include_members_count=true&query=`
            + encodeURIComponent(this._query));
        this._organizations = list.data;
        this._total = list.total_count;
    }

    content() {
        return html`
            <div class="bar">
                <vaadin-text-field id="search" class="grow" label="Search" clear-button-visible placeholder="Name, slug or id"
                    .value=${this._query} @value-changed=${event => this._search(event.detail.value)}></vaadin-text-field>
                <vaadin-button id="new-organization" theme="primary" @click=${() => { this._open = 'new'; }}>
                    New organization</vaadin-button>
            </div>
            ${this.note('list')}
            ${this._panel()}
            ${this._organizations.length ? this._table() : this._empty()}
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
        const organization = this._organizations.find(candidate => candidate.id === this._open);
        if (!organization && this._open !== 'new') {
            return '';
        }
        // What was typed for one organization is not to be saved for another.
        return keyed(this._open, html`<clerk-organization-panel .organization=${organization ?? null}
            @changed=${event => this._changed(event.detail)}
            @closed=${() => { this._open = null; }}></clerk-organization-panel>`);
    }

    async _changed({ id, text }) {
        await this.refresh();
        this._open = id;
        this.say('list', text);
    }

    _empty() {
        return html`<div class="empty">${this._query ? `No organization fits “${this._query}”.`
            : 'There are no organizations yet. Make the first one.'}</div>`;
    }

    _table() {
        return html`
            <div class="table"><table aria-label="Organizations">
                <thead><tr><th scope="col">Name</th><th scope="col">Slug</th><th scope="col">Id</th>
                    <th scope="col">Members</th><th scope="col"></th></tr></thead>
                <tbody>${this._organizations.map(organization => this._row(organization))}</tbody>
            </table></div>
            ${this._total > this._organizations.length
                ? html`<p class="muted">${this._organizations.length} of ${this._total}: search for the others.</p>` : ''}`;
    }

    _row(organization) {
        return html`
            <tr data-id="${organization.id}" aria-selected="${this._open === organization.id}">
                <td>${organization.name}</td>
                <td>${organization.slug}</td>
                <td class="code">${organization.id}</td>
                <td>${organization.members_count}</td>
                <td class="actions">
                    <vaadin-button theme="small tertiary" aria-label="Edit ${organization.name} and its members"
                        @click=${() => { this._open = organization.id; }}>Edit and members</vaadin-button>
                    <vaadin-button theme="small tertiary" aria-label="Delete ${organization.name}"
                        @click=${() => { this._deleting = organization; }}>Delete</vaadin-button>
                </td>
            </tr>`;
    }

    _confirmation() {
        return html`
            <vaadin-confirm-dialog header="Delete ${this._deleting?.name}?" cancel-button-visible confirm-text="Delete"
                confirm-theme="error primary" .opened=${this._deleting !== null}
                @confirm=${() => this._delete(this._deleting)}
                @opened-changed=${event => { if (!event.detail.value) { this._deleting = null; } }}>
                The organization, with its memberships and invitations, is gone for good. Its members stay.
            </vaadin-confirm-dialog>`;
    }

    _delete(organization) {
        return this.act('list', async () => {
            await this.api('DELETE', `/v1/organizations/${encodeURIComponent(organization.id)}`);
            await this.load();
            this.say('list', `Deleted: ${organization.name}`);
        });
    }
}

customElements.define('qwc-clerk-organizations', QwcClerkOrganizations);

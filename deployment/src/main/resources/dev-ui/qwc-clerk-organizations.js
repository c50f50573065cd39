import { html } from 'lit';
import '@vaadin/button';
import { ClerkListPage } from './clerk-list-page.js';
import { clerkStyles } from './clerk-styles.js';
import './clerk-organization-panel.js';

const SHOWN = 100;

/** The organizations of the dev server. */
export class QwcClerkOrganizations extends ClerkListPage {

    static styles = clerkStyles;

    kind = {
        one: 'organization', searched: 'Name, slug or id',
        lost: 'The organization, with its memberships and invitations, is gone for good. Its members stay.',
    };

    async find(query) {
        const list = await this.api('GET', `/v1/organizations?limit=${SHOWN}&order_by=-created_at&include_members_count=true&query=`
            + encodeURIComponent(query));
        return { items: list.data, total: list.total_count };
    }

    pathOf(organization) {
        return `/v1/organizations/${encodeURIComponent(organization.id)}`;
    }

    nameOf(organization) {
        return organization.name;
    }

    panel(organization) {
        return html`<clerk-organization-panel .organization=${organization}
            @changed=${event => this.changed(event.detail)} @closed=${() => this.close()}></clerk-organization-panel>`;
    }

    table() {
        return html`
            <div class="table"><table aria-label="Organizations">
                <thead><tr><th scope="col">Name</th><th scope="col">Slug</th><th scope="col">Id</th>
                    <th scope="col">Members</th><th scope="col"></th></tr></thead>
                <tbody>${this._items.map(organization => this._row(organization))}</tbody>
            </table></div>`;
    }

    _row(organization) {
        return html`
            <tr data-id="${organization.id}" aria-current="${this.isOpen(organization)}">
                <td>${organization.name}</td>
                <td>${organization.slug}</td>
                <td class="code">${organization.id}</td>
                <td>${organization.members_count}</td>
                <td class="actions">
                    <vaadin-button theme="small tertiary" aria-label="Edit ${organization.name} and its members"
                        @click=${() => this.open(organization.id)}>Edit and members</vaadin-button>
                    <vaadin-button theme="small tertiary" aria-label="Delete ${organization.name}"
                        @click=${() => this.askWhetherToDelete(organization)}>Delete</vaadin-button>
                </td>
            </tr>`;
    }
}

customElements.define('qwc-clerk-organizations', QwcClerkOrganizations);

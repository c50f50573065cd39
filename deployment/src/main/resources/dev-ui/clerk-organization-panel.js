import { html } from 'lit';
import { ClerkPanel } from './clerk-panel.js';
import './clerk-members.js';

/** Makes an organization, or changes one. */
class ClerkOrganizationPanel extends ClerkPanel {

    static properties = {
        organization: { attribute: false },
    };

    metadata = { public_metadata: 'Public metadata', private_metadata: 'Private metadata' };

    get subject() {
        return this.organization;
    }

    render() {
        const organization = this.organization;
        return html`
            <section class="panel" aria-label="${organization ? 'Edit organization' : 'New organization'}">
                <h2>${organization ? `Edit ${organization.name}` : 'New organization'}</h2>
                <div class="fields">
                    ${this.text('name', 'Name')}
                    ${this.text('slug', 'Slug')}
                    ${this.metadataFields()}
                </div>
                ${this.buttons()}
                ${organization ? html`<clerk-members .organization=${organization}
                    @changed=${() => this.tell('changed', { id: organization.id, text: 'Members changed' })}></clerk-members>` : ''}
            </section>`;
    }

    save() {
        return this.act('form', async () => {
            const body = { name: this.value('name') };
            if (this.value('slug') !== (this.organization?.slug ?? '')) {
                body.slug = this.value('slug');
            }
            const metadata = this.readMetadata();
            const saved = this.organization
                ? await this.change(`/v1/organizations/${encodeURIComponent(this.organization.id)}`, body, metadata)
                : await this.api('POST', '/v1/organizations', { ...body, ...metadata });
            this.tell('changed', { id: saved.id, text: `Saved: ${saved.name}` });
        });
    }
}

customElements.define('clerk-organization-panel', ClerkOrganizationPanel);

import { LitElement, html } from 'lit';
import '@vaadin/button';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { ClerkCalls } from './clerk-calls.js';
import { clerkStyles, panelStyles } from './clerk-styles.js';
import { json, readObject } from './clerk-text.js';
import './clerk-members.js';

const METADATA = { public_metadata: 'Public metadata', private_metadata: 'Private metadata' };

/** Makes an organization, or changes one. */
class ClerkOrganizationPanel extends ClerkCalls(LitElement) {

    static styles = [clerkStyles, panelStyles];

    static properties = {
        organization: { attribute: false },
    };

    /** It opens above what was clicked: the keyboard goes on here. */
    firstUpdated() {
        this.renderRoot.querySelector('vaadin-text-field').focus();
    }

    render() {
        const organization = this.organization;
        return html`
            <section class="panel" aria-label="${organization ? 'Edit organization' : 'New organization'}">
                <h2>${organization ? `Edit ${organization.name}` : 'New organization'}</h2>
                <div class="fields">
                    ${this._text('name', 'Name')}
                    ${this._text('slug', 'Slug')}
                    ${Object.entries(METADATA).map(([name, label]) => html`
                        <vaadin-text-area name="${name}" label="${label}" helper-text="A JSON object"
                            .value=${organization ? json(organization[name]) : ''}></vaadin-text-area>`)}
                </div>
                ${this.note('form')}
                <div class="bar">
                    <vaadin-button id="save" theme="primary" @click=${() => this._save()}>
                        ${organization ? 'Save' : 'Create'}</vaadin-button>
                    <vaadin-button id="close" theme="tertiary" @click=${() => this._tell('closed')}>Close</vaadin-button>
                </div>
                ${organization ? html`<clerk-members .organization=${organization}
                    @changed=${() => this._tell('changed', { id: organization.id, text: 'Members changed' })}></clerk-members>` : ''}
            </section>`;
    }

    _text(name, label) {
        return html`<vaadin-text-field name="${name}" label="${label}" .value=${this.organization?.[name] ?? ''}>
            </vaadin-text-field>`;
    }

    _value(name) {
        return this.renderRoot.querySelector(`[name="${name}"]`).value;
    }

    _save() {
        return this.act('form', async () => {
            const body = { name: this._value('name') };
            if (this._value('slug') !== (this.organization?.slug ?? '')) {
                body.slug = this._value('slug');
            }
            const metadata = {};
            Object.entries(METADATA).forEach(([name, label]) => { metadata[name] = readObject(this._value(name), label); });
            const saved = this.organization ? await this._update(body, metadata)
                : await this.api('POST', '/v1/organizations', { ...body, ...metadata });
            this._tell('changed', { id: saved.id, text: `Saved: ${saved.name}` });
        });
    }

    async _update(body, metadata) {
        const path = `/v1/organizations/${encodeURIComponent(this.organization.id)}`;
        await this.api('PATCH', path, body);
        return this.api('PUT', `${path}/metadata`, metadata);
    }

    _tell(event, detail) {
        this.dispatchEvent(new CustomEvent(event, { detail }));
    }
}

customElements.define('clerk-organization-panel', ClerkOrganizationPanel);

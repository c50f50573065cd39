import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '@vaadin/button';
import '@vaadin/checkbox';
import '@vaadin/combo-box';
import '@vaadin/details';
import '@vaadin/integer-field';
import '@vaadin/select';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { ClerkPage } from './clerk-page.js';
import { clerkStyles } from './clerk-styles.js';
import { curl, userLabel } from './clerk-text.js';
import { KINDS, fieldValue } from './clerk-token-kinds.js';

const MOST = 500;
const CHOICES = Object.entries(KINDS).map(([value, { label }]) => ({ label, value }));

/** Mints tokens of any kind, and gives the command that calls the application with one. */
export class QwcClerkTokens extends ClerkPage {

    static styles = clerkStyles;

    static properties = {
        _kind: { state: true },
        _token: { state: true },
        _items: { state: true },
        _path: { state: true },
    };

    constructor() {
        super();
        this._kind = 'session';
        this._token = null;
        this._items = {};
        this._path = '';
    }

    async load() {
        const [users, organizations, machines, templates] = await Promise.all([
            this.api('GET', `/v1/users?limit=${MOST}`),
            this.api('GET', `/v1/organizations?limit=${MOST}`),
            this.api('GET', `/v1/machines?limit=${MOST}`),
            this.api('GET', `/v1/jwt_templates?limit=${MOST}`),
        ]);
        const user = users.map(each => ({ label: userLabel(each), value: each.id }));
        const organization = organizations.data.map(each => ({ label: `${each.name} · ${each.slug}`, value: each.id }));
        this._items = {
            user,
            organization: [{ label: 'none', value: 'none' }, ...organization],
            subject: [...user, ...organization],
            machine: machines.data.map(each => ({ label: `${each.name} · ${each.id}`, value: each.id })),
            template: templates.map(each => ({ label: each.name, value: each.name })),
        };
    }

    content() {
        const { fields, details } = KINDS[this._kind];
        return html`
            <div class="fields">
                <vaadin-select id="kind" label="Kind of token" .items=${CHOICES} .value=${this._kind}
                    @value-changed=${event => this._choose(event.detail.value)}></vaadin-select>
            </div>
            ${keyed(this._kind, html`
                <div class="fields">${fields.map(field => this._field(field))}</div>
                ${details.length ? html`
                    <vaadin-details id="more" summary="More: age, shape and defects">
                        <div class="fields">${details.map(field => this._field(field))}</div>
                    </vaadin-details>` : ''}`)}
            ${this._kind === 'template' && !this._items.template.length ? html`<p class="muted" id="no-template">
                There is no JWT template: make one by POST /v1/jwt_templates.</p>` : ''}
            ${this.note('form')}
            <div class="bar"><vaadin-button id="mint" theme="primary" @click=${() => this._mint()}>Mint</vaadin-button></div>
            ${this._token ? this._result() : ''}`;
    }

    _choose(kind) {
        if (kind && kind !== this._kind) {
            this._kind = kind;
            this._token = null;
        }
    }

    _field(field) {
        const id = `${this._kind}-${field.name}`;
        const { label, help = '', type } = field;
        if (Array.isArray(type)) {
            return html`<vaadin-combo-box id="${id}" label="${label}" helper-text="${help}" clear-button-visible
                .items=${type}></vaadin-combo-box>`;
        }
        switch (type) {
            case 'flag': return html`<vaadin-checkbox id="${id}" label="${label}" helper-text="${help}"></vaadin-checkbox>`;
            case 'number': return html`<vaadin-integer-field id="${id}" label="${label}" helper-text="${help}"></vaadin-integer-field>`;
            case 'object': return html`<vaadin-text-area id="${id}" label="${label}" helper-text="${help}"></vaadin-text-area>`;
            case 'text':
            case 'words': return html`<vaadin-text-field id="${id}" label="${label}" helper-text="${help}"></vaadin-text-field>`;
            default: return html`<vaadin-combo-box id="${id}" label="${label}" helper-text="${help}" clear-button-visible
                ?required=${field.required} .items=${this._items[type]}></vaadin-combo-box>`;
        }
    }

    _mint() {
        return this.act('form', async () => {
            const { fields, details, make } = KINDS[this._kind];
            const spec = {};
            for (const field of [...fields, ...details]) {
                const input = this.renderRoot.getElementById(`${this._kind}-${field.name}`);
                const value = fieldValue(field, field.type === 'flag' ? input.checked : input.value);
                if (value !== undefined) {
                    spec[field.name] = value;
                }
            }
            this._token = null;
            this._token = await make((...call) => this.api(...call), spec);
        });
    }

    _result() {
        return html`
            <section class="panel" aria-label="The token">
                <h2>The token</h2>
                <pre id="token" tabindex="0">${this._token}</pre>
                <div class="bar"><vaadin-button id="copy-token" @click=${() => this.copy('token', this._token, 'the token')}>
                    Copy the token</vaadin-button></div>
                ${KINDS[this._kind].bearer ? this._call() : ''}
                ${this.note('token')}
            </section>`;
    }

    _call() {
        const command = curl(new URL(this._path.replace(/^\/+/, ''), this.applicationUrl).href, this._token);
        return html`
            <h3>Call the application with it</h3>
            <vaadin-text-field id="path" label="Path in the application" placeholder="me" .value=${this._path}
                @value-changed=${event => { this._path = event.detail.value; }}></vaadin-text-field>
            <pre id="curl" tabindex="0">${command}</pre>
            <div class="bar"><vaadin-button id="copy-curl" @click=${() => this.copy('token', command, 'the command')}>
                Copy the command</vaadin-button></div>`;
    }
}

customElements.define('qwc-clerk-tokens', QwcClerkTokens);

import { html, nothing } from 'lit';
import { ClerkPage } from './clerk-page.js';
import { clerkStyles } from './clerk-styles.js';
import '@vaadin/button';
import '@vaadin/text-area';

const PLACE = 'decoded';

/** Shows what is in a token, and whether the running application would take it. */
export class QwcClerkDecoder extends ClerkPage {

    static styles = clerkStyles;

    static properties = {
        _decoded: { state: true },
    };

    _token = '';

    load() {
        // There is nothing to show before a token is pasted.
    }

    /** After a live reload the answer may be another one. */
    hotReload() {
        if (this._decoded) {
            this._decode();
        }
    }

    content() {
        return html`
            <p>Paste a token of any kind. The application decides about it as if it had come in an
                <code>Authorization</code> header; the token is neither kept nor logged.</p>
            <form @submit=${event => this._submit(event)}>
                <vaadin-text-area id="token" label="Token" class="wide" style="width: 100%; max-height: 12rem"
                    autocomplete="off" spellcheck="false" autofocus
                    helper-text="A JWT, ak_…, oat_… or mt_…; with or without “Bearer”. Ctrl+Enter decodes."
                    @value-changed=${event => { this._token = event.detail.value; }}
                    @keydown=${event => this._key(event)}></vaadin-text-area>
                <div class="bar">
                    <vaadin-button id="decode" theme="primary" @click=${() => this._decode()}>Decode</vaadin-button>
                </div>
            </form>
            ${this.note(PLACE)}
            <div aria-live="polite">${this._decoded ? this._answer(this._decoded) : nothing}</div>`;
    }

    _answer(token) {
        return html`
            ${this._verdict(token.verdict)}
            <h2>What it says</h2>
            <dl>
                ${fact('Kind', token.type ?? 'nothing that looks like a token')}
                ${fact('Issued', token.lifetime?.issued)}
                ${fact('Not before', token.lifetime?.notBefore)}
                ${fact('Expires', token.lifetime?.expires)}
                ${fact('Organization', token.organization)}
                ${fact('Role', token.role)}
                ${token.organization ? fact('Permissions', token.permissions.join(', ') || 'none') : nothing}
            </dl>
            ${token.header ? html`<h3>Header</h3><pre id="header">${token.header}</pre>` : nothing}
            ${token.claims ? html`<h3>Claims</h3><pre id="claims">${token.claims}</pre>`
                : html`<p class="muted">No claims can be read from it.</p>`}`;
    }

    _verdict(verdict) {
        if (!verdict.accepted) {
            return html`
                <section class="panel" id="verdict" aria-label="Verdict">
                    <h2><span class="badge bad">Refused</span> <code>${verdict.reason}</code></h2>
                    <p>${verdict.advice}</p>
                    ${this._instance(verdict)}
                </section>`;
        }
        return html`
            <section class="panel" id="verdict" aria-label="Verdict">
                <h2><span class="badge good">Accepted</span> ${verdict.caller}</h2>
                ${verdict.roles.length ? html`<p>Roles: <code>${verdict.roles.join(', ')}</code></p>` : nothing}
                ${verdict.scopes.length ? html`<p>Scopes: <code>${verdict.scopes.join(', ')}</code></p>` : nothing}
                ${verdict.everywhere ? nothing
                    : html`<p>Only endpoints take it that ask for it with <code>@AcceptsToken</code>.</p>`}
                ${this._instance(verdict)}
            </section>`;
    }

    _instance(verdict) {
        return html`<p class="muted">Decided by the instance <code>${verdict.instance}</code>.</p>`;
    }

    _submit(event) {
        event.preventDefault();
        this._decode();
    }

    _key(event) {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            this._decode();
        }
    }

    async _decode() {
        await this.act(PLACE, async () => {
            this._decoded = null;
            this._decoded = await this.ask('decode', { token: this._token });
        });
    }
}

function fact(name, value) {
    return value ? html`<dt>${name}</dt><dd>${value}</dd>` : nothing;
}

customElements.define('qwc-clerk-decoder', QwcClerkDecoder);

import { html, nothing } from 'lit';
import { ClerkPage } from './clerk-page.js';
import { clerkStyles } from './clerk-styles.js';

const KINDS = { test: 'test keys, of a development instance', live: 'live keys, of a production instance' };

/** The Clerk instances that the application belongs to, as it is configured now. */
export class QwcClerkInstances extends ClerkPage {

    static styles = clerkStyles;

    static properties = {
        _instances: { state: true },
    };

    async load() {
        this._instances = await this.ask('instance');
    }

    content() {
        return html`${this._instances.map(instance => html`
            <section class="panel" aria-label="Instance ${instance.name}">
                <h2>${instance.name === '<default>' ? 'The instance without a name' : instance.name}
                    ${instance.devServer ? html`<span class="badge good">dev server</span>` : nothing}
                    ${instance.keyKind === 'live' ? html`<span class="badge bad">live</span>` : nothing}</h2>
                <dl>
                    <dt>Keys</dt><dd>${KINDS[instance.keyKind] ?? 'none that tells what it is of'}</dd>
                    <dt>Backend API</dt><dd><code>${instance.apiUrl}</code></dd>
                    <dt>Frontend API</dt><dd>${instance.frontendApi
                        ? html`<code>${instance.frontendApi}</code>` : 'not known without a publishable key'}</dd>
                    <dt>Issuers</dt><dd>${instance.issuers.length
                        ? instance.issuers.map(issuer => html`<code>${issuer}</code> `) : 'any: not compared'}</dd>
                    <dt>Tokens that every endpoint takes</dt><dd>${instance.acceptedTokens.join(', ')}</dd>
                    ${instance.devServer ? html`
                        <dt>Stands in for Clerk</dt><dd>the dev server at <code>${instance.devServer}</code></dd>` : nothing}
                </dl>
            </section>`)}`;
    }
}

customElements.define('qwc-clerk-instances', QwcClerkInstances);

import { html } from 'lit';
import '@vaadin/button';
import { ClerkPage } from './clerk-page.js';
import { clerkStyles } from './clerk-styles.js';
import { json, time } from './clerk-text.js';

const STATUS = { delivered: 'good', failed: 'bad' };

/** The webhooks that the dev server sends. */
export class QwcClerkWebhooks extends ClerkPage {

    static styles = clerkStyles;

    static properties = {
        _endpoint: { state: true },
        _messages: { state: true },
        _payload: { state: true },
    };

    pollMillis = 3000;

    constructor() {
        super();
        this._endpoint = null;
        this._messages = [];
        this._payload = null;
    }

    async load() {
        this._messages = (await this.api('GET', '/dev/webhooks')).data.sort((one, other) => other.created_at - one.created_at);
        this._endpoint = await this.api('GET', '/dev/webhooks/endpoint').catch(() => null);
    }

    content() {
        return html`
            ${this._endpoint ? this._where() : html`<div class="empty" id="no-endpoint">
                <p>Nobody listens: set <code>quarkus.clerk.devservices.webhooks.url</code>, such as
                    <code>${this.applicationUrl}webhooks</code>, and each change is told there.</p></div>`}
            ${this.note('list')}
            ${this._messages.length ? this._table() : this._endpoint ? html`<div class="empty">
                Nothing has been told yet. Change a user or an organization, and look here.</div>` : ''}`;
    }

    _where() {
        return html`
            <p>Sent to <code>${this._endpoint.url}</code>
                ${this._endpoint.events.length ? html`, of the types ${this._endpoint.events.join(', ')}` : ''}</p>
            <div class="bar">
                <vaadin-button id="replay-failed" ?disabled=${!this._messages.some(message => message.status === 'failed')}
                    @click=${() => this._replayFailed()}>Send again what has failed</vaadin-button>
            </div>`;
    }

    _replayFailed() {
        return this.act('list', async () => {
            const { replayed } = await this.api('POST', '/dev/webhooks/replay', {});
            await this.load();
            this.say('list', `Sent again: ${replayed}`);
        });
    }

    _table() {
        return html`
            <div class="table"><table aria-label="Webhooks">
                <thead><tr><th scope="col">Made</th><th scope="col">Type</th><th scope="col">Status</th>
                    <th scope="col">Attempts</th><th scope="col"></th></tr></thead>
                <tbody>${this._messages.map(message => this._row(message))}</tbody>
            </table></div>`;
    }

    _row(message) {
        const shown = this._payload?.id === message.id;
        return html`
            <tr data-id="${message.id}">
                <td>${time(message.created_at)}</td>
                <td class="code">${message.type}</td>
                <td><span class="badge ${STATUS[message.status] ?? ''}">${message.status}</span></td>
                <td>${message.attempts.map(attempt => this._attempt(attempt))}</td>
                <td class="actions">
                    <vaadin-button theme="small tertiary" aria-expanded="${shown}" aria-label="Payload of ${message.type}"
                        @click=${() => this._toggle(message, shown)}>${shown ? 'Hide payload' : 'Payload'}</vaadin-button>
                    <vaadin-button theme="small tertiary" aria-label="Send ${message.type} again" ?disabled=${!this._endpoint}
                        @click=${() => this._replay(message)}>Send again</vaadin-button>
                </td>
            </tr>
            ${shown ? html`<tr><td colspan="5"><pre>${json(this._payload.payload)}</pre></td></tr>` : ''}`;
    }

    _attempt(attempt) {
        return html`<div>${new Date(attempt.at).toLocaleTimeString()}
            ${attempt.error ? attempt.error : html`status ${attempt.status}`}
            <span class="muted">${attempt.duration_ms} ms</span></div>`;
    }

    _toggle(message, shown) {
        return this.act('list', async () => {
            this._payload = shown ? null : await this.api('GET', `/dev/webhooks/${encodeURIComponent(message.id)}`);
        });
    }

    _replay(message) {
        return this.act('list', async () => {
            await this.api('POST', `/dev/webhooks/${encodeURIComponent(message.id)}/replay`);
            await this.load();
            this.say('list', `Sent again: ${message.type}`);
        });
    }
}

customElements.define('qwc-clerk-webhooks', QwcClerkWebhooks);

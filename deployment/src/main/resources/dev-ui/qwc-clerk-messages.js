import { css, html } from 'lit';
import '@vaadin/button';
import { ClerkPage } from './clerk-page.js';
import { clerkStyles } from './clerk-styles.js';
import { time } from './clerk-text.js';

/** The emails and text messages that Clerk would have sent. */
export class QwcClerkMessages extends ClerkPage {

    static styles = [clerkStyles, css`
        .code { font-size: var(--lumo-font-size-l); font-weight: 600; letter-spacing: .05em; }
        td { vertical-align: top; }
        .text { white-space: pre-line; overflow-wrap: anywhere; }
    `];

    static properties = {
        _messages: { state: true },
    };

    pollMillis = 3000;

    constructor() {
        super();
        this._messages = [];
    }

    async load() {
        this._messages = (await this.api('GET', '/dev/messages')).data;
    }

    content() {
        return html`
            <p>Nothing leaves this machine: this is what Clerk would have sent, newest first.</p>
            ${this.note('list')}
            ${this._messages.length ? this._table() : html`<div class="empty">
                Nothing has been sent yet. Codes and invitations appear here as soon as somebody asks for them.</div>`}`;
    }

    _table() {
        return html`
            <div class="table"><table aria-label="Messages">
                <thead><tr><th scope="col">Sent</th><th scope="col">To</th><th scope="col">Message</th>
                    <th scope="col">Code or link</th></tr></thead>
                <tbody>${this._messages.map(message => this._row(message))}</tbody>
            </table></div>`;
    }

    _row(message) {
        return html`
            <tr data-id="${message.id}">
                <td>${time(message.created_at)}</td>
                <td>${message.to}<div><span class="badge">${message.channel === 'sms' ? 'text message' : 'email'}</span>
                    <span class="muted">${message.slug}</span></div></td>
                <td>${message.subject ? html`<strong>${message.subject}</strong>` : ''}
                    <div class="text">${message.text}</div></td>
                <td>${this._code(message)} ${this._link(message)}</td>
            </tr>`;
    }

    _code(message) {
        const code = message.data.otp_code;
        return code ? html`<span class="code">${code}</span>
            <vaadin-button theme="small" aria-label="Copy the code for ${message.to}"
                @click=${() => this.copy('list', code, code)}>Copy</vaadin-button>` : '';
    }

    _link(message) {
        const link = String(message.data.action_url ?? '');
        // Somebody else may have written it: no script is run by a click.
        return /^https?:\/\//.test(link) ? html`<a href="${link}" target="_blank" rel="noopener noreferrer">Open the link</a>` : '';
    }
}

customElements.define('qwc-clerk-messages', QwcClerkMessages);

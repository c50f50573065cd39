import { html, nothing } from 'lit';
import { ClerkPage } from './clerk-page.js';
import { clerkStyles } from './clerk-styles.js';
import { time } from './clerk-text.js';
import '@vaadin/button';

const MAXIMUM = 100;

/** The last requests that the application has refused, with the reasons and what to do about them. */
export class QwcClerkRefusals extends ClerkPage {

    static styles = clerkStyles;

    static properties = {
        _requests: { state: true },
    };

    connectedCallback() {
        super.connectedCallback();
        this._listen();
    }

    disconnectedCallback() {
        this._stream?.cancel();
        super.disconnectedCallback();
    }

    /** The application has started anew, with an empty list, and knows nothing of who has listened before. */
    hotReload() {
        this._stream?.cancel();
        this._listen();
        super.hotReload();
    }

    _listen() {
        this._stream = this._rpc.streamRefusedRequests().onNext(({ result }) => {
            this._requests = [result, ...(this._requests ?? [])].slice(0, MAXIMUM);
        });
    }

    async load() {
        this._requests = await this.ask('refusedRequests');
    }

    content() {
        return html`
            <p>The last ${MAXIMUM} requests since the application has started that needed somebody signed in and had nobody, or
                somebody who may not. Paths are shown without their queries.</p>
            <div class="bar">
                <vaadin-button id="clear" ?disabled=${!this._requests.length} @click=${() => this._clear()}>Clear</vaadin-button>
            </div>
            ${this._requests.length ? this._table() : html`
                <div class="empty" id="none"><p>No request has been refused.</p></div>`}`;
    }

    _table() {
        return html`
            <div class="table" role="region" aria-label="Refused requests" tabindex="0">
                <table>
                    <thead>
                        <tr><th scope="col">Time</th><th scope="col">Request</th><th scope="col">Answer</th>
                            <th scope="col">Reason, and what to do</th></tr>
                    </thead>
                    <tbody>${this._requests.map(request => this._row(request))}</tbody>
                </table>
            </div>`;
    }

    _row(request) {
        return html`
            <tr>
                <td>${time(request.time)}</td>
                <td class="request"><code>${request.method} ${request.path}</code></td>
                <td>${request.status} ${outcome(request)}</td>
                <td><code>${request.reason}</code>
                    ${request.tokenType ? html`<span class="badge">${request.tokenType}</span>` : nothing}
                    <p>${request.advice}</p></td>
            </tr>`;
    }

    async _clear() {
        await this.act('page', async () => {
            this._requests = await this.ask('clearRefusedRequests');
        });
    }
}

/** A browser is sent on where a program is turned away. */
function outcome({ status, authStatus }) {
    if (authStatus === 'handshake') {
        return html`<span class="badge">handshake</span>`;
    }
    if (authStatus === 'signed-in') {
        return html`<span class="badge bad">forbidden</span>`;
    }
    return status === 307 ? html`<span class="badge">sent to sign in</span>` : html`<span class="badge bad">refused</span>`;
}

customElements.define('qwc-clerk-refusals', QwcClerkRefusals);

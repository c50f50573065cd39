import { QwcHotReloadElement, html } from 'qwc-hot-reload-element';
import { ClerkCalls } from './clerk-calls.js';
import '@vaadin/button';
import '@vaadin/progress-bar';

/** A page: has a load(), and a content() once that has come to an end. */
export class ClerkPage extends ClerkCalls(QwcHotReloadElement) {

    static properties = {
        _loaded: { state: true },
    };

    /** Milliseconds between two looks at what is new; 0 for none. Not less than two seconds. */
    pollMillis = 0;

    constructor() {
        super();
        this._loaded = false;
    }

    connectedCallback() {
        super.connectedCallback();
        this.refresh();
        if (this.pollMillis) {
            this._timer = setInterval(() => this._poll(), this.pollMillis);
        }
    }

    disconnectedCallback() {
        clearInterval(this._timer);
        super.disconnectedCallback();
    }

    hotReload() {
        // What was asked before the connection was lost is never answered.
        this._polling = false;
        this.refresh();
    }

    /** Asks again for what the page shows. */
    async refresh() {
        if (await this.act('page', () => this.load())) {
            this._loaded = true;
        }
    }

    async _poll() {
        if (!document.hidden && !this._polling) {
            this._polling = true;
            await this.refresh();
            this._polling = false;
        }
    }

    render() {
        if (this._noServer) {
            return html`
                <div class="empty" id="no-dev-server">
                    <p>No dev server runs: the application has a key of a real Clerk instance, or dev services are switched off.</p>
                    <p>What this page would show of a real instance is in
                        <a href="https://dashboard.clerk.com/" target="_blank" rel="noopener">Clerk's dashboard</a>.</p>
                </div>`;
        }
        return html`
            <main>
                ${this.note('page')}
                ${this._loaded ? this.content() : this._waiting()}
            </main>`;
    }

    _waiting() {
        return this.hasProblem('page')
            ? html`<vaadin-button id="try-again" @click=${() => this.refresh()}>Try again</vaadin-button>`
            : html`<vaadin-progress-bar indeterminate></vaadin-progress-bar>`;
    }
}

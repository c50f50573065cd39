import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '@vaadin/button';
import '@vaadin/confirm-dialog';
import '@vaadin/text-field';
import { ClerkPage } from './clerk-page.js';

const TYPING_MILLIS = 300;

/**
 * A page that lists things of one kind, finds, makes, opens and deletes them. Has the words for them in kind, and a find() of
 * some for a query, a panel() for one or for a new one, a table(), a pathOf() one, a nameOf() one, and what goes with one.
 */
export class ClerkListPage extends ClerkPage {

    static properties = {
        _items: { state: true },
        _total: { state: true },
        _query: { state: true },
        _open: { state: true },
        _deleting: { state: true },
    };

    constructor() {
        super();
        this._items = [];
        this._total = 0;
        this._query = '';
        this._open = null;
        this._deleting = null;
    }

    async load() {
        const query = this._query;
        const { items, total } = await this.find(query);
        // What answers an older query may come after what answers the last.
        if (query === this._query) {
            this._items = items;
            this._total = total;
        }
    }

    content() {
        return html`
            <div class="bar">
                <vaadin-text-field id="search" class="grow" label="Search" clear-button-visible placeholder="${this.kind.searched}"
                    .value=${this._query} @value-changed=${event => this._search(event.detail.value)}></vaadin-text-field>
                <vaadin-button id="new-${this.kind.one}" theme="primary" @click=${() => this.open('new')}>
                    New ${this.kind.one}</vaadin-button>
            </div>
            ${this.note('list')}
            ${this._panel()}
            ${this._items.length ? this.table() : this._empty()}
            ${this._total > this._items.length
                ? html`<p class="muted">${this._items.length} of ${this._total}: search for the others.</p>` : ''}
            ${this._confirmation()}`;
    }

    /** Opens the panel for one, by its id. */
    open(id) {
        this._opener = this.renderRoot.activeElement;
        this._open = id;
    }

    isOpen(item) {
        return this._open === item.id;
    }

    /** Closes it: the keyboard goes on where it was opened. */
    close() {
        this._open = null;
        this._opener?.focus();
    }

    async changed({ id, text }) {
        await this.refresh();
        this._open = id;
        this.say('list', text);
    }

    askWhetherToDelete(item) {
        this._deleting = item;
    }

    _search(query) {
        if (query !== this._query) {
            this._query = query;
            clearTimeout(this._typing);
            this._typing = setTimeout(() => this.refresh(), TYPING_MILLIS);
        }
    }

    _panel() {
        const item = this._items.find(candidate => candidate.id === this._open);
        // What was typed for one is not to be saved for another.
        return item || this._open === 'new' ? keyed(this._open, this.panel(item ?? null)) : '';
    }

    _empty() {
        return html`<div class="empty">${this._query ? `No ${this.kind.one} fits “${this._query}”.`
            : `There are no ${this.kind.one}s yet. Make the first one.`}</div>`;
    }

    _confirmation() {
        return html`
            <vaadin-confirm-dialog header="Delete ${this._deleting ? this.nameOf(this._deleting) : ''}?" cancel-button-visible
                confirm-text="Delete" confirm-theme="error primary" .opened=${this._deleting !== null}
                @confirm=${() => this._delete(this._deleting)}
                @opened-changed=${event => { if (!event.detail.value) { this._deleting = null; } }}>
                ${this.kind.lost}
            </vaadin-confirm-dialog>`;
    }

    _delete(item) {
        return this.act('list', async () => {
            await this.api('DELETE', this.pathOf(item));
            await this.load();
            this.say('list', `Deleted: ${this.nameOf(item)}`);
        });
    }
}

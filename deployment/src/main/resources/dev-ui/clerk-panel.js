import { LitElement, html } from 'lit';
import '@vaadin/button';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { ClerkCalls } from './clerk-calls.js';
import { clerkStyles, panelStyles } from './clerk-styles.js';
import { json, readObject } from './clerk-text.js';

/** Makes something that has metadata, or changes it. Tells by an event that it is closed, or that something has changed. */
export class ClerkPanel extends ClerkCalls(LitElement) {

    static styles = [clerkStyles, panelStyles];

    /** The labels of the fields that hold metadata, by name. */
    metadata = {};

    /** What is changed; undefined or null for something new. */
    get subject() {
        throw new Error('A panel says what it changes.');
    }

    /** It opens above what was clicked: the keyboard goes on here. */
    firstUpdated() {
        this.renderRoot.querySelector('vaadin-text-field').focus();
    }

    text(name, label) {
        return html`<vaadin-text-field name="${name}" label="${label}" .value=${this.subject?.[name] ?? ''}></vaadin-text-field>`;
    }

    metadataFields() {
        return Object.entries(this.metadata).map(([name, label]) => html`
            <vaadin-text-area name="${name}" label="${label}" helper-text="A JSON object"
                .value=${this.subject ? json(this.subject[name]) : ''}></vaadin-text-area>`);
    }

    buttons() {
        return html`
            ${this.note('form')}
            <div class="bar">
                <vaadin-button id="save" theme="primary" @click=${() => this.save()}>${this.subject ? 'Save' : 'Create'}</vaadin-button>
                <vaadin-button id="close" theme="tertiary" @click=${() => this.tell('closed')}>Close</vaadin-button>
            </div>`;
    }

    value(name) {
        return this.renderRoot.querySelector(`[name="${name}"]`).value;
    }

    readMetadata() {
        return Object.fromEntries(Object.entries(this.metadata)
            .map(([name, label]) => [name, readObject(this.value(name), label)]));
    }

    /** Changes what is at a path of the Backend API, metadata and all. */
    async change(path, body, metadata) {
        await this.api('PATCH', path, body);
        return this.api('PUT', `${path}/metadata`, metadata);
    }

    tell(event, detail) {
        this.dispatchEvent(new CustomEvent(event, { detail }));
    }
}

import { LitElement, html } from 'lit';
import '@vaadin/button';
import '@vaadin/integer-field';
import '@vaadin/select';
import '@vaadin/text-field';
import { ClerkCalls } from './clerk-calls.js';
import { clerkStyles, panelStyles } from './clerk-styles.js';

const METHODS = ['any', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map(value => ({ label: value, value }));
const EFFECTS = [
    { label: 'Answer with an error', value: 'status' },
    { label: 'Close the connection', value: 'drop' },
    { label: 'Only hold up', value: 'latency' },
];

/** Asks what is to go wrong. */
class ClerkFaultForm extends ClerkCalls(LitElement) {

    static styles = [clerkStyles, panelStyles];

    static properties = {
        _effect: { state: true },
    };

    constructor() {
        super();
        this._effect = 'status';
    }

    render() {
        return html`
            <section class="panel" aria-label="New fault">
                <h3>New fault</h3>
                <div class="fields">
                    <vaadin-select name="effect" label="What happens" .items=${EFFECTS} .value=${this._effect}
                        @value-changed=${event => { this._effect = event.detail.value; }}></vaadin-select>
                    ${this._effect === 'status' ? html`
                        <vaadin-integer-field name="status" label="Status" value="503" helper-text="429, or 500 to 599"></vaadin-integer-field>
                        <vaadin-integer-field name="retry_after_seconds" label="Retry-After in seconds" helper-text="Left empty: no such header">
                        </vaadin-integer-field>` : ''}
                    <vaadin-integer-field name="latency_millis" label="Held up for milliseconds"
                        helper-text="${this._effect === 'latency' ? 'At most 600000' : 'Left empty: not at all'}"></vaadin-integer-field>
                    <vaadin-select name="method" label="Method" .items=${METHODS} value="any"></vaadin-select>
                    <vaadin-text-field name="path" label="Path" value="*" helper-text="* stands for any text: /v1/users/*"></vaadin-text-field>
                    <vaadin-integer-field name="times" label="How many calls" helper-text="Left empty: all"></vaadin-integer-field>
                </div>
                ${this.note('form')}
                <div class="bar"><vaadin-button id="add-fault" theme="primary" @click=${() => this._add()}>Add</vaadin-button></div>
            </section>`;
    }

    _add() {
        return this.act('form', async () => {
            const detail = await this.api('POST', '/dev/faults', this._fault());
            this.dispatchEvent(new CustomEvent('changed', { detail }));
        });
    }

    _fault() {
        const fault = this._effect === 'drop' ? { drop: true } : {};
        for (const field of this.renderRoot.querySelectorAll('vaadin-integer-field')) {
            if (field.value !== '') {
                fault[field.getAttribute('name')] = Number(field.value);
            }
        }
        const method = this._value('method');
        return { ...fault, ...(method !== 'any' && { method }), path: this._value('path') || '*' };
    }

    _value(name) {
        return this.renderRoot.querySelector(`[name="${name}"]`).value;
    }
}

customElements.define('clerk-fault-form', ClerkFaultForm);

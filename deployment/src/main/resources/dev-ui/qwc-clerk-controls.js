import { html } from 'lit';
import '@vaadin/button';
import '@vaadin/integer-field';
import '@vaadin/select';
import { ClerkPage } from './clerk-page.js';
import { clerkStyles } from './clerk-styles.js';
import './clerk-fault-form.js';

const MINUTE = 60;
const UNITS = [
    { label: 'minutes', value: String(MINUTE) },
    { label: 'hours', value: String(60 * MINUTE) },
    { label: 'days', value: String(24 * 60 * MINUTE) },
];

/** The dev server's time, its faults and its signing keys. */
export class QwcClerkControls extends ClerkPage {

    static styles = clerkStyles;

    static properties = {
        _time: { state: true },
        _faults: { state: true },
        _keys: { state: true },
    };

    pollMillis = 5000;

    constructor() {
        super();
        this._time = null;
        this._faults = [];
        this._keys = [];
    }

    async load() {
        this._time = await this.api('GET', '/dev/time');
        this._faults = (await this.api('GET', '/dev/faults')).faults;
        // Of the API: a fault may be in its way.
        this._keys = await this.api('GET', '/v1/jwks').then(jwks => jwks.keys.map(key => key.kid)).catch(() => []);
    }

    content() {
        return html`
            <section aria-labelledby="time">${this._timeSection()}</section>
            <section aria-labelledby="faults">${this._faultSection()}</section>
            <section aria-labelledby="keys">${this._keySection()}</section>`;
    }

    _timeSection() {
        const moved = this._time.advanced_seconds;
        return html`
            <h2 id="time">Time</h2>
            <p>The dev server's time is <strong id="now">${new Date(this._time.now).toLocaleString()}</strong>${moved
                ? html`, <strong id="moved">${span(moved)}</strong>.` : ', which is that of this machine.'}</p>
            <p class="muted">Tokens and sessions expire by it, and the application goes by it too. Browsers keep their own time.</p>
            <div class="bar">
                <vaadin-integer-field id="amount" label="Move by" value="1" min="1" step-buttons-visible></vaadin-integer-field>
                <vaadin-select id="unit" label="Unit" .items=${UNITS} value="${UNITS[1].value}"></vaadin-select>
                <vaadin-button id="forward" @click=${() => this._move(1)}>Forward</vaadin-button>
                <vaadin-button id="back" @click=${() => this._move(-1)}>Back</vaadin-button>
                <vaadin-button id="reset-time" theme="primary" ?disabled=${!moved} @click=${() => this._reset()}>
                    Back to the machine's time</vaadin-button>
            </div>
            ${this.note('time')}`;
    }

    _move(direction) {
        const [amount, unit] = ['amount', 'unit'].map(id => Number(this.renderRoot.getElementById(id).value));
        return this.act('time', async () => {
            if (!(amount > 0)) {
                throw new Error('Move by: a number above 0 is wanted.');
            }
            this._time = await this.api('POST', '/dev/time', { advance_seconds: direction * amount * unit });
        });
    }

    _reset() {
        return this.act('time', async () => {
            this._time = await this.api('DELETE', '/dev/time');
        });
    }

    _faultSection() {
        return html`
            <h2 id="faults">Faults</h2>
            <p>Let calls of Clerk's APIs go wrong, to see how the application takes it. These pages call the same APIs: they suffer
                too, and so does signing in.</p>
            ${this._faults.length ? this._table() : html`<div class="empty">No faults: all calls are answered.</div>`}
            <div class="bar">
                <vaadin-button id="clear-faults" theme="error" ?disabled=${!this._faults.length} @click=${() => this._clear('')}>
                    Remove all faults</vaadin-button>
            </div>
            ${this.note('faults')}
            <clerk-fault-form @changed=${event => { this._faults = event.detail.faults; }}></clerk-fault-form>`;
    }

    _table() {
        return html`
            <div class="table"><table aria-label="Faults">
                <thead><tr><th scope="col">Calls</th><th scope="col">What happens</th><th scope="col">How often</th>
                    <th scope="col"></th></tr></thead>
                <tbody>${this._faults.map(fault => html`
                    <tr data-id="${fault.id}">
                        <td class="code">${fault.method ?? 'any method'} ${fault.path}</td>
                        <td>${effect(fault)}</td>
                        <td>${fault.calls_left === null ? 'always' : `${fault.calls_left} more`}</td>
                        <td class="actions"><vaadin-button theme="small tertiary" aria-label="Remove ${effect(fault)} for ${fault.path}"
                            @click=${() => this._clear('/' + encodeURIComponent(fault.id))}>Remove</vaadin-button></td>
                    </tr>`)}</tbody>
            </table></div>`;
    }

    _clear(which) {
        return this.act('faults', async () => {
            this._faults = (await this.api('DELETE', `/dev/faults${which}`)).faults;
        });
    }

    _keySection() {
        return html`
            <h2 id="keys">Signing keys</h2>
            <p>Published now: ${this._keys.map(key => html`<code>${key}</code> `)}</p>
            <div class="bar">
                <vaadin-button id="rotate-keys" @click=${() => this._changeKeys('POST', '/dev/keys/rotate', 'Tokens are signed with a new key.')}>
                    Sign with a new key</vaadin-button>
                <vaadin-button id="retire-keys" theme="error" ?disabled=${this._keys.length < 2}
                    @click=${() => this._changeKeys('DELETE', '/dev/keys/retired', 'What the older keys have signed is invalid.')}>
                    Remove the older keys</vaadin-button>
            </div>
            ${this.note('keys')}`;
    }

    _changeKeys(method, path, text) {
        return this.act('keys', async () => {
            this._keys = (await this.api(method, path)).published;
            this.say('keys', text);
        });
    }
}

function span(seconds) {
    const units = [['day', 86_400], ['hour', 3_600], ['minute', 60], ['second', 1]];
    let left = Math.abs(seconds);
    const parts = units.flatMap(([unit, length]) => {
        const count = Math.floor(left / length);
        left -= count * length;
        return count ? [`${count} ${unit}${count > 1 ? 's' : ''}`] : [];
    });
    return `${parts.join(', ')} ${seconds > 0 ? 'ahead of' : 'behind'} this machine's`;
}

function effect(fault) {
    const parts = [];
    if (fault.latency_millis) {
        parts.push(`held up for ${fault.latency_millis} ms`);
    }
    if (fault.drop) {
        parts.push('connection closed without an answer');
    }
    if (fault.status) {
        parts.push(`status ${fault.status}`);
    }
    if (fault.retry_after_seconds !== undefined) {
        parts.push(`try again after ${fault.retry_after_seconds} s`);
    }
    return parts.join(', ');
}

customElements.define('qwc-clerk-controls', QwcClerkControls);

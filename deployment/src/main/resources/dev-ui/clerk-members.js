import { LitElement, html } from 'lit';
import '@vaadin/button';
import '@vaadin/combo-box';
import '@vaadin/select';
import { ClerkCalls } from './clerk-calls.js';
import { clerkStyles, panelStyles } from './clerk-styles.js';
import { fullName, userLabel } from './clerk-text.js';

const MOST = 500;

/** The members of an organization. */
class ClerkMembers extends ClerkCalls(LitElement) {

    static styles = [clerkStyles, panelStyles];

    static properties = {
        organization: { attribute: false },
        _members: { state: true },
        _roles: { state: true },
        _users: { state: true },
    };

    constructor() {
        super();
        this._members = [];
        this._roles = [];
        this._users = [];
    }

    updated(changed) {
        if (changed.has('organization') && changed.get('organization')?.id !== this.organization.id) {
            this.act('members', () => this._load());
        }
    }

    get _path() {
        return `/v1/organizations/${encodeURIComponent(this.organization.id)}/memberships`;
    }

    async _load() {
        const [members, roles, users] = await Promise.all([
            this.api('GET', `${this._path}?limit=${MOST}`),
            this.api('GET', `/v1/organization_roles?limit=${MOST}`),
            this.api('GET', `/v1/users?limit=${MOST}`),
        ]);
        this._members = members.data;
        this._roles = roles.data.map(role => ({ label: role.key, value: role.key }));
        this._users = users.map(user => ({ label: userLabel(user), value: user.id }));
    }

    render() {
        return html`
            <h3>Members</h3>
            ${this._members.length ? this._table() : html`<p class="muted">Nobody yet.</p>`}
            <div class="bar">
                <vaadin-combo-box id="new-member" class="grow" label="User" .items=${this._strangers()}></vaadin-combo-box>
                <vaadin-select id="new-role" label="Role" .items=${this._roles} .value=${this._roles[0]?.value ?? ''}></vaadin-select>
                <vaadin-button id="add-member" @click=${() => this._add()}>Add</vaadin-button>
            </div>
            ${this.note('members')}`;
    }

    _strangers() {
        const members = new Set(this._members.map(member => member.public_user_data.user_id));
        return this._users.filter(user => !members.has(user.value));
    }

    _table() {
        return html`
            <div class="table"><table aria-label="Members">
                <thead><tr><th scope="col">Name</th><th scope="col">User</th><th scope="col">Role</th><th scope="col"></th></tr></thead>
                <tbody>${this._members.map(member => this._row(member))}</tbody>
            </table></div>`;
    }

    _row(member) {
        const { user_id: id, identifier } = member.public_user_data;
        const name = fullName(member.public_user_data) || identifier || id;
        const path = `${this._path}/${encodeURIComponent(id)}`;
        return html`
            <tr data-id="${id}">
                <td>${name}</td>
                <td class="code">${id}</td>
                <td><vaadin-select theme="small" accessible-name="Role of ${name}" .items=${this._roles} .value=${member.role}
                    @change=${event => this._change('PATCH', path, { role: event.target.value })}></vaadin-select></td>
                <td class="actions"><vaadin-button theme="small tertiary error" aria-label="Remove ${name}"
                    @click=${() => this._change('DELETE', path)}>Remove</vaadin-button></td>
            </tr>`;
    }

    _add() {
        const user = this.renderRoot.querySelector('#new-member');
        const role = this.renderRoot.querySelector('#new-role').value;
        return this.act('members', async () => {
            if (!user.value) {
                throw new Error('User: choose one.');
            }
            await this.api('POST', this._path, { user_id: user.value, role });
            user.value = '';
            await this._changed();
        });
    }

    _change(method, path, body) {
        return this.act('members', async () => {
            await this.api(method, path, body);
            await this._changed();
        });
    }

    async _changed() {
        await this._load();
        this.dispatchEvent(new CustomEvent('changed'));
    }
}

customElements.define('clerk-members', ClerkMembers);

import { html } from 'lit';
import { JsonRpc } from 'jsonrpc';
import { applicationRoot } from 'build-time-data';

const NAMESPACE = 'quarkus-clerk';
const NO_ANSWER = 'The application does not answer.';

/** Nothing stands in for Clerk: the application belongs to a real instance. */
class NoDevServer extends Error {
}

/**
 * Calls of the dev server, by an action that adds the secret key, and what is said, at which place, when it does not answer
 * as wished.
 */
export const ClerkCalls = Base => class extends Base {

    static properties = {
        _notes: { state: true },
        _noServer: { state: true },
    };

    /** Where the dev server is, once it has answered. */
    devServer = '';
    // What is said is not logged: it has tokens in it.
    _rpc = new JsonRpc(NAMESPACE, false);

    constructor() {
        super();
        this._notes = {};
        this._noServer = false;
    }

    /** The application's own URL, with a slash at the end. */
    get applicationUrl() {
        return new URL(applicationRoot.replace(/\/?$/, '/'), window.location.origin).href;
    }

    /** Calls the dev server. Answers JSON, or text if it is none; throws an Error that can be shown. */
    async api(method, path, body) {
        const params = { method, path };
        if (body !== undefined) {
            params.body = JSON.stringify(body);
        }
        const { result } = await this._rpc.callDevServer(params)
            .catch(failure => { throw new Error(failure?.error?.message ?? NO_ANSWER); });
        if (!result.url) {
            throw new NoDevServer();
        }
        this.devServer = result.url;
        if (result.problem) {
            throw new Error(result.problem);
        }
        const answer = parse(result.body);
        if (result.status >= 400) {
            throw new Error(errorText(result.status, answer));
        }
        return answer;
    }

    /** Asks the running application, which is there with a real instance too. */
    async ask(method, params = {}) {
        const { result } = await this._rpc[method](params)
            .catch(failure => { throw new Error(failure?.error?.message ?? NO_ANSWER); });
        return result;
    }

    /** Does something; if it fails, the place says why. Tells whether it went well. */
    async act(place, action) {
        const before = this._notes[place];
        try {
            await action();
            this._noServer = false;
            if (this._notes[place] === before) {
                this._note(place, null);
            }
            return true;
        } catch (failure) {
            if (failure instanceof NoDevServer) {
                this._noServer = true;
            } else if (!before?.problem || before.text !== failure.message) {
                this._note(place, { problem: true, text: failure.message });
            }
            return false;
        }
    }

    /** Says at a place what has been done. */
    say(place, text) {
        this._note(place, { problem: false, text });
    }

    async copy(place, text, what) {
        await this.act(place, async () => {
            await navigator.clipboard.writeText(text)
                .catch(() => { throw new Error('The browser does not let this page copy. Select the text and copy it.'); });
            this.say(place, `Copied: ${what}`);
        });
    }

    hasProblem(place) {
        return this._notes[place]?.problem === true;
    }

    /** What is said at a place, if anything. */
    note(place) {
        const note = this._notes[place];
        if (!note) {
            return html`<div class="note" role="status"></div>`;
        }
        return html`<div class="note ${note.problem ? 'problem' : 'done'}" role="${note.problem ? 'alert' : 'status'}"
            data-note="${place}">${note.text}</div>`;
    }

    _note(place, note) {
        if (note || this._notes[place]) {
            this._notes = { ...this._notes, [place]: note };
        }
    }
};

function parse(body) {
    try {
        return JSON.parse(body);
    } catch {
        return body.trim();
    }
}

function errorText(status, answer) {
    const errors = (answer?.errors ?? []).map(error => {
        const field = error.meta?.param_name;
        const text = error.long_message || error.message;
        return field && !text.includes(field) ? `${field}: ${text}` : text;
    });
    return errors.length ? errors.join(' ') : `The dev server answered with status ${status}.`;
}

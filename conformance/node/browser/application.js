// An application as Clerk's framework packages make one of the SDK: they answer with what it says of each request.
import { once } from 'node:events';
import http from 'node:http';
import { constants, createRedirect } from '@clerk/backend/internal';
import { apiUrl, clerk, publishableKey } from '../clerk.js';

const signInUrl = `${apiUrl}/sign-in`;

/** The same page for all, and for those who have signed in alone: it says who one is. */
class Application {
  #options;
  #server;

  constructor(options) {
    this.#options = options;
  }

  async start() {
    this.#server = http.createServer((request, response) => {
      this.#answer(request, response).catch((error) => response.writeHead(500).end(error.message));
    });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.origin = `http://localhost:${this.#server.address().port}`;
    return this;
  }

  stop() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  url(path) {
    return this.origin + path;
  }

  async #answer({ method, url, headers }, response) {
    const request = new Request(this.url(url), { method, headers });
    const options = { proxyUrl: apiUrl, signInUrl, authorizedParties: [this.origin], ...this.#options };
    const state = await clerk.authenticateRequest(request, options);
    state.headers.forEach((value, name) => response.appendHeader(name, value));
    if (state.headers.has('location')) {
      response.writeHead(307).end();
    } else if (state.isSignedIn) {
      response.end(JSON.stringify(state.toAuth()));
    } else if (headers['sec-fetch-dest'] === 'document') {
      response.writeHead(307, { Location: this.#signIn(request) }).end();
    } else {
      response.writeHead(401).end(state.reason);
    }
  }

  #signIn(request) {
    const devBrowserToken =
      new URL(request.url).searchParams.get(constants.QueryParameters.DevBrowser) ??
      request.headers.get('cookie')?.match(/(?:^|; )__clerk_db_jwt=([^;]*)/)?.[1];
    const redirect = { baseUrl: request.url, publishableKey, signInUrl, devBrowserToken, redirectAdapter: (url) => url };
    return createRedirect(redirect).redirectToSignIn({ returnBackUrl: request.url });
  }
}

/** Starts an application; the options are the SDK's. */
export const startApplication = (options) => new Application(options).start();

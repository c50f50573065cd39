// Stands between the SDKs and Prism, and between Prism and the server: gateway.js PORT BEHIND PRISM SERVER RECORDS
// On PORT, it sends the Backend API's calls through Prism and all else straight to the server, and writes a line of JSON for
// each answer that Prism has judged. Prism lists in a header what is wrong with the call and with the answer.
// BEHIND is what Prism takes for the server.
import { appendFileSync } from 'node:fs';
import http from 'node:http';

const [port, behind, prism, server, records] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true });

/** The path as the file has it, or null for what is not the Backend API's: some of the SDKs' calls come without the version. */
function pathInFile(url) {
  if (/^\/v1\/(client|clients\/handshake_payload)\b/.test(url)) {
    return null;
  }
  if (url.startsWith('/v1/')) {
    return url.slice('/v1'.length);
  }
  return /^\/(api_keys|m2m_tokens|oauth_applications\/access_tokens)\b/.test(url) ? url : null;
}

function violations({ headers, body }) {
  const header = headers['sl-violations'];
  if (header) {
    try {
      return JSON.parse(header);
    } catch {
      return [{ location: ['response'], message: header }];
    }
  }
  const ofPrism = headers['content-type']?.startsWith('application/problem+json');
  return ofPrism ? [{ location: ['request'], message: body.toString() }] : [];
}

async function read(stream) {
  const chunks = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Asks another server what it has been asked. */
async function ask(port, path, request) {
  const body = await read(request);
  const headers = { ...request.headers, host: `127.0.0.1:${server}` };
  delete headers['transfer-encoding'];
  if (body.length > 0) {
    headers['content-length'] = body.length;
  }
  const call = http.request({ agent, host: '127.0.0.1', port, path, method: request.method, headers });
  const answered = new Promise((resolve, reject) => call.on('response', resolve).on('error', reject));
  call.end(body);
  const answer = await answered;
  return { status: answer.statusCode, headers: answer.headers, body: await read(answer) };
}

function reply(response, { status, headers, body }) {
  const { connection, 'transfer-encoding': encoding, 'sl-violations': header, ...others } = headers;
  response.writeHead(status, others).end(body);
}

async function before(request, response) {
  const path = pathInFile(request.url);
  const answer = await ask(path === null ? server : prism, path ?? request.url, request);
  if (path !== null) {
    const record = { method: request.method, path: path.split('?')[0], status: answer.status, violations: violations(answer) };
    appendFileSync(records, `${JSON.stringify(record)}\n`);
  }
  reply(response, answer);
}

/** Where a server answers 501, Prism makes an answer up, which would then fit the file. */
async function after(request, response) {
  const answer = await ask(server, request.url, request);
  reply(response, { ...answer, status: answer.status === 501 ? 502 : answer.status });
}

function listen(at, handler) {
  const server = http.createServer((request, response) => {
    handler(request, response).catch((error) => response.writeHead(502).end(`${error}`));
  });
  server.listen(Number(at), '127.0.0.1');
}

listen(port, before);
listen(behind, after);

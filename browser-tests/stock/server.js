// Serves a page that no application renders, as the server of a front end does.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { devServer } from '../browser.js'

/** Listens at the origin whose scripts the sample lets call it, and has the same page at each path. */
export async function serve(file = 'index.html') {
  const origin = new URL(process.env.OTHER_ORIGIN)
  const key = (await (await fetch(devServer)).text()).match(/pk_test_\S+/)[0]
  const page = (await readFile(new URL(file, import.meta.url), 'utf8')).replaceAll('{key}', key)
    .replaceAll('{clerk}', devServer)
  const server = createServer((request, answer) => answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(page))
  await new Promise(listening => server.listen(origin.port, origin.hostname, listening))
  return { close: () => server.close() }
}

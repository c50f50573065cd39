// Reads what a run has left, and says how it went: verdict.js FILE DIRECTORY
// DIRECTORY has the reports of the tests, *.xml, and what the gateway has recorded, *.jsonl.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { each, judge } from './judge.js';
import { operations } from './operations.js';

const { parse } = createRequire(new URL('./node/', import.meta.url))('yaml');
const [file, directory] = process.argv.slice(2);

const read = (ending) => readdirSync(directory).filter((name) => name.endsWith(ending)).sort();
const lines = (name) => readFileSync(join(directory, name), 'utf8').split('\n').filter(Boolean);
const count = (text, pattern) => [...text.matchAll(pattern)].length;

let passed = 0;
let failed = 0;
for (const name of read('.xml')) {
  const report = readFileSync(join(directory, name), 'utf8');
  const tests = count(report, /<testcase /g);
  const bad = count(report, /<(failure|error|skipped)[ />]/g);
  console.log(`${name.replace('.xml', '')}: ${tests - bad} passed, ${bad} failed`);
  passed += tests - bad;
  failed += bad + (tests === 0 ? 1 : 0);
}

const api = operations(parse(readFileSync(file, 'utf8')));
const faults = JSON.parse(readFileSync(new URL('./faults.json', import.meta.url), 'utf8'));
const answers = read('.jsonl').flatMap(lines).map((line) => JSON.parse(line));
const verdict = judge(api, each(faults), answers);

console.log(`answers that Prism has judged: ${verdict.sound} fit the file, ${verdict.unsound.length} do not`);
for (const { line, times } of verdict.violations) {
  console.log(`  ${line}${times > 1 ? ` (${times} times)` : ''}`);
}
console.log(`faults of the file, which are no failures: ${verdict.met.length} places`);
for (const { reason } of faults) {
  const places = verdict.met.filter((fault) => fault.reason === reason);
  console.log(`  ${reason}\n    ${places.map(({ operation, location }) => `${operation} ${location}`).join(', ')}`);
}
for (const { operation, location, message } of verdict.unmet) {
  console.log(`  NOT MET: ${operation} ${location} ${message}: take it out of faults.json`);
}
console.log(`operations in full scope: ${verdict.called.length} called, ${verdict.uncalled.length} not`);
for (const { method, path } of verdict.uncalled) {
  console.log(`  NOT CALLED: ${method} ${path}`);
}

passed += verdict.sound;
failed += verdict.unsound.length + verdict.unmet.length + verdict.uncalled.length;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

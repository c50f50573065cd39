// What the answers that Prism has judged come to.
import { find } from './operations.js';

/** The place of a violation: indexes of lists do not matter. */
const place = ({ location }) => location.map((part) => (/^\d+$/.test(part) ? '*' : part)).join('.');

/** faults.json: [{reason, message, places: {operation: [location]}}] → [{reason, message, operation, location}] */
export const each = (faults) =>
  faults.flatMap(({ reason, message, places }) =>
    Object.entries(places).flatMap(([operation, locations]) =>
      locations.map((location) => ({ reason, message, operation, location })),
    ),
  );

const covers = (fault, operation, violation) =>
  fault.operation === operation?.id && fault.location === place(violation) && violation.message.includes(fault.message);

/**
 * Tells sound answers from others.
 * faults: faults of the file itself, each at one place
 * answers: [{method, path, status, violations}]
 */
export function judge(operations, faults, answers) {
  const met = new Set();
  const called = new Set();
  const unsound = [];
  const lines = new Map();
  for (const answer of answers) {
    const operation = find(operations, answer.method, answer.path);
    called.add(operation);
    const left = answer.violations.filter((violation) => {
      const excuses = faults.filter((fault) => covers(fault, operation, violation));
      excuses.forEach((fault) => met.add(fault));
      return excuses.length === 0;
    });
    if (left.length > 0) {
      unsound.push(answer);
    }
    for (const violation of left) {
      const line = `${operation?.id ?? answer.path} ${answer.status} ${place(violation)}: ${violation.message}`;
      lines.set(line, (lines.get(line) ?? 0) + 1);
    }
  }
  const full = operations.filter((operation) => operation.full);
  return {
    sound: answers.length - unsound.length,
    unsound,
    violations: [...lines].map(([line, times]) => ({ line, times })).sort((a, b) => a.line.localeCompare(b.line)),
    met: faults.filter((fault) => met.has(fault)),
    unmet: faults.filter((fault) => !met.has(fault)),
    called: full.filter((operation) => called.has(operation)),
    uncalled: full.filter((operation) => !called.has(operation)),
  };
}

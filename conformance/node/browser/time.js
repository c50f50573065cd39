// The time that the tests, the SDK in this process and the dev server share: it is moved, and nobody sleeps.
import { dev } from '../clerk.js';

const now = Date.now;
let ahead = 0;
Date.now = () => now() + ahead;

/** Lets time pass. */
export async function pass(seconds) {
  await dev('POST', 'time', { advance_seconds: seconds });
  ahead += seconds * 1000;
}

/** Back to the system's time. */
export async function reset() {
  await dev('DELETE', 'time');
  ahead = 0;
}

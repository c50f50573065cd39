// What the suites have in common that begin with somebody signed in.
import { after, before, beforeEach } from 'node:test';
import { newUser } from '../clerk.js';
import { startApplication } from './application.js';
import { Browser } from './browser.js';
import { signedIn } from './page.js';
import { reset } from './time.js';

/**
 * Gives a suite an application and a user, and each of its tests a browser of its own in which the user has signed in and looks
 * at a page. `tell` is told of the first two before all tests, and of all before each.
 */
export function signedInVisits(tell) {
  let visit;
  before(async () => {
    visit = { application: await startApplication(), user: await newUser() };
    tell(visit);
  });
  beforeEach(async () => {
    const browser = new Browser();
    const page = await browser.press(await browser.open(visit.application.url('/orders')), visit.user.id);
    signedIn(page);
    tell({ ...visit, browser, page });
  });
  after(async () => {
    visit.application.stop();
    await reset();
  });
}

/** Clerk's Frontend API: what its scripts in a browser call, who are known by the browser and not by a secret key. */
package io.quarkiverse.clerk.devserver.frontend;

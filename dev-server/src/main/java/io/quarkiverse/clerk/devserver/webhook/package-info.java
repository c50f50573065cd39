/**
 * Webhooks: what changes in the store is sent, signed, to the application's endpoint, as Clerk does by Svix. Public are what
 * tests and applications configure and look at; the rest is internal.
 */
package io.quarkiverse.clerk.devserver.webhook;

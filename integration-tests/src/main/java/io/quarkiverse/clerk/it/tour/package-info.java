/**
 * Tours: each goes through the operations of one group of Clerk's API, by the client. They are in the application because a
 * native executable has the client inside: a test reaches it over HTTP only. They are not part of the sample to start from.
 */
package io.quarkiverse.clerk.it.tour;

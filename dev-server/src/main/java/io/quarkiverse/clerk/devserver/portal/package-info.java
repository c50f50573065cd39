/**
 * The pages that stand in for Clerk's account portal, as text: no HTTP in here. Internal: not for applications.
 */
package io.quarkiverse.clerk.devserver.portal;

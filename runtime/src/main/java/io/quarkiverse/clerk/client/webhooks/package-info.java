/** The instance's account at Svix, which sends Clerk's webhooks. */
@NullMarked
package io.quarkiverse.clerk.client.webhooks;

import org.jspecify.annotations.NullMarked;

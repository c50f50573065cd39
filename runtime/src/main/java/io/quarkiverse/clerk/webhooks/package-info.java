/** Webhooks: is this event really from Clerk? */
@NullMarked
package io.quarkiverse.clerk.webhooks;

import org.jspecify.annotations.NullMarked;

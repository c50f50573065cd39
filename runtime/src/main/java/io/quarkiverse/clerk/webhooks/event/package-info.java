/** What Clerk tells of by webhooks: one record for each type of event, in families. */
@NullMarked
package io.quarkiverse.clerk.webhooks.event;

import org.jspecify.annotations.NullMarked;

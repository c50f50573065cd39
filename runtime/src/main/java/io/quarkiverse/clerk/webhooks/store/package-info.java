/** Which messages were delivered already, so that each is delivered once. */
@NullMarked
package io.quarkiverse.clerk.webhooks.store;

import org.jspecify.annotations.NullMarked;

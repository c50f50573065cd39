/** How events reach the observers of an application. Internal. */
@NullMarked
package io.quarkiverse.clerk.webhooks.observers;

import org.jspecify.annotations.NullMarked;

/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.webhooks;

import org.jspecify.annotations.NullMarked;

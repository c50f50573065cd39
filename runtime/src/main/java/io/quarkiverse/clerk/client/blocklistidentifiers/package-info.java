/** The blocklist: who may not come in. */
@NullMarked
package io.quarkiverse.clerk.client.blocklistidentifiers;

import org.jspecify.annotations.NullMarked;

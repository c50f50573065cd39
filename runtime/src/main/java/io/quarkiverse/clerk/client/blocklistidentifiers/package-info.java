/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.blocklistidentifiers;

import org.jspecify.annotations.NullMarked;

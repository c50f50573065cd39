/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.allowlistidentifiers;

import org.jspecify.annotations.NullMarked;

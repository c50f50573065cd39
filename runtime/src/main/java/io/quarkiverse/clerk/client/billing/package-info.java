/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.NullMarked;

/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.machines;

import org.jspecify.annotations.NullMarked;

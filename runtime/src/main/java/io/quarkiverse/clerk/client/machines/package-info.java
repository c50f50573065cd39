/** Machines: programs that call each other with tokens of their own. */
@NullMarked
package io.quarkiverse.clerk.client.machines;

import org.jspecify.annotations.NullMarked;

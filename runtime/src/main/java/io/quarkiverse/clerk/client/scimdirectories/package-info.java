/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.scimdirectories;

import org.jspecify.annotations.NullMarked;

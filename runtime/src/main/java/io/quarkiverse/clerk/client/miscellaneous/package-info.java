/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.miscellaneous;

import org.jspecify.annotations.NullMarked;

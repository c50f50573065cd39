/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.actortokens;

import org.jspecify.annotations.NullMarked;

/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.signintokens;

import org.jspecify.annotations.NullMarked;

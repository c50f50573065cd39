/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.NullMarked;

/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.signups;

import org.jspecify.annotations.NullMarked;

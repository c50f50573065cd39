/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.waitlistentries;

import org.jspecify.annotations.NullMarked;

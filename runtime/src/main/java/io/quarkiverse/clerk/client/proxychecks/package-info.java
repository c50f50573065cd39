/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.proxychecks;

import org.jspecify.annotations.NullMarked;

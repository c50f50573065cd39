/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.domains;

import org.jspecify.annotations.NullMarked;

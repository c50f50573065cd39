/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.rolesets;

import org.jspecify.annotations.NullMarked;

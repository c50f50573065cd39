/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.apikeys;

import org.jspecify.annotations.NullMarked;

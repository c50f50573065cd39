/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.redirecturls;

import org.jspecify.annotations.NullMarked;

/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.betafeatures;

import org.jspecify.annotations.NullMarked;

/** Settings of the instance that are not settled yet. */
@NullMarked
package io.quarkiverse.clerk.client.betafeatures;

import org.jspecify.annotations.NullMarked;

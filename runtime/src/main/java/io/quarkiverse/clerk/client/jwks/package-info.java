/** The keys that the instance signs its tokens with. */
@NullMarked
package io.quarkiverse.clerk.client.jwks;

import org.jspecify.annotations.NullMarked;

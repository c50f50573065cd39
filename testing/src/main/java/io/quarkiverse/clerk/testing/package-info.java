/**
 * What the tests of an application use: callers that need no token, {@link io.quarkiverse.clerk.testing.ClerkSecurity}, and
 * real tokens, {@link io.quarkiverse.clerk.testing.ClerkTestTokens}.
 */
@NullMarked
package io.quarkiverse.clerk.testing;

import org.jspecify.annotations.NullMarked;

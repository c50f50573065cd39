/**
 * What the tests of an application use: callers that need no token, {@link io.quarkiverse.clerk.testing.ClerkSecurity},
 * real tokens, {@link io.quarkiverse.clerk.testing.ClerkTestTokens}, and what happens at Clerk meanwhile,
 * {@link io.quarkiverse.clerk.testing.ClerkTestServer}.
 */
@NullMarked
package io.quarkiverse.clerk.testing;

import org.jspecify.annotations.NullMarked;

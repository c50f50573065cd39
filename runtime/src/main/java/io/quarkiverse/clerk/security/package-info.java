/**
 * What applications protect themselves with, beside Quarkus' own: annotations for what only Clerk knows, and {@code ClerkAuth}.
 */
@NullMarked
package io.quarkiverse.clerk.security;

import org.jspecify.annotations.NullMarked;

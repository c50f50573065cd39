package io.quarkiverse.clerk.auth;

import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling, by the word of Clerk. */
public sealed interface ClerkPrincipal extends JsonWebToken permits SessionPrincipal {
}

package io.quarkiverse.clerk.devserver.cli;

import io.quarkiverse.clerk.devserver.ClerkDevServer;

/** What applications must know about a server, in lines that a shell and the readers of env files take too. */
final class EnvFile {

    private EnvFile() {
    }

    /**
     * The lines.
     *
     * @param withSecretKey whether the key is shown; not if somebody gave it, who knows it and may not want it in a log
     */
    static String of(ClerkDevServer server, boolean withSecretKey) {
        return """
                # A stand-in for Clerk, for development and tests. Ctrl-C stops it.
                # Backend API: %1$s/v1. Frontend API: %2$s, the issuer of session tokens;
                # nothing listens there, so tell SDKs the proxy URL.
                # Session tokens: %3$s
                CLERK_API_URL=%1$s
                CLERK_PROXY_URL=%1$s
                CLERK_SIGN_IN_URL=%4$s
                CLERK_PUBLISHABLE_KEY=%5$s
                %6$s
                CLERK_JWT_KEY="%7$s"
                """.formatted(server.url(), server.issuer(), server.tokenCurl(server.anyUser().orElse("USER")),
                server.signInUrl(),
                server.publishableKey(), withSecretKey ? "CLERK_SECRET_KEY=" + server.secretKey()
                        : "# CLERK_SECRET_KEY is the one that was given.",
                server.jwtKey().stripTrailing());
    }
}

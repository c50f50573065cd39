package io.quarkiverse.clerk.devserver.cli;

import io.quarkiverse.clerk.devserver.ClerkDevServer;

/** What applications must know about a server, in lines that a shell and the readers of env files take too. */
final class EnvFile {

    private EnvFile() {
    }

    /** The lines. A secret that somebody gave is not shown: who gave it knows it, and may not want it in a log. */
    static String of(ClerkDevServer server, Intent.Start start) {
        StringBuilder lines = new StringBuilder("""
                # A stand-in for Clerk, for development and tests. Ctrl-C stops it.
                # Backend API: %1$s/v1. Frontend API: %2$s, the issuer of session tokens;
                # Clerk has none of that name, so tell SDKs the proxy URL.
                # Session tokens: %3$s
                CLERK_API_URL=%1$s
                CLERK_PROXY_URL=%1$s
                CLERK_SIGN_IN_URL=%4$s
                CLERK_PUBLISHABLE_KEY=%5$s
                """.formatted(server.url(), server.issuer(), server.tokenCurl(server.anyUser().orElse("USER")),
                server.signInUrl(), server.publishableKey()));
        lines.append(start.options().secretKey() == null ? "CLERK_SECRET_KEY=" + server.secretKey()
                : "# CLERK_SECRET_KEY is the one that was given.").append('\n');
        server.webhooks().endpoint().filter(endpoint -> !start.secretGiven())
                .ifPresent(endpoint -> lines.append("CLERK_WEBHOOK_SIGNING_SECRET=").append(endpoint.secret()).append('\n'));
        return lines.append("CLERK_JWT_KEY=\"").append(server.jwtKey().stripTrailing()).append("\"\n").toString();
    }
}

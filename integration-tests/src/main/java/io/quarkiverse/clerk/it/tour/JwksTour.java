package io.quarkiverse.clerk.it.tour;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.jwks.JsonWebKey;

/** The keys that session tokens are signed with. */
@Singleton
class JwksTour implements Tour {

    private final ClerkClient clerk;

    JwksTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "jwks";
    }

    @Override
    public void run(Steps steps) {
        steps.take("getJWKS", () -> clerk.jwks().getJWKS(), keys -> keys.keys().stream()
                .anyMatch(key -> key instanceof JsonWebKey.Rsa rsa && rsa.alg().equals("RS256") && rsa.d() == null), true);
    }
}

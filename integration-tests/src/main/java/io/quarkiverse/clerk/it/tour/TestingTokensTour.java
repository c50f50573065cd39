package io.quarkiverse.clerk.it.tour;

import java.time.Instant;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.testingtokens.TestingToken;

/** What lets tests in a browser pass. */
@Singleton
class TestingTokensTour implements Tour {

    private final ClerkClient clerk;

    TestingTokensTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "testingTokens";
    }

    @Override
    public void run(Steps steps) {
        steps.take("create", () -> clerk.testingTokens().create(), TestingToken::object, "testing_token");
        steps.take("create one that ends later than now", () -> clerk.testingTokens().create(),
                token -> !token.token().isBlank() && token.expiresAt().isAfter(Instant.now()), true);
    }
}

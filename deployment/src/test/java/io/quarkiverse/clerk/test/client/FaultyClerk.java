package io.quarkiverse.clerk.test.client;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.MutinyClerkClient;

/** A test of what both clients do when Clerk, or the way to it, has faults. */
abstract class FaultyClerk {

    static final String URL = "http://127.0.0.1:4831";

    static RawServer server;

    @Inject
    ClerkClient blocking;

    @Inject
    MutinyClerkClient mutiny;

    @BeforeAll
    static void start() {
        server = new RawServer(4831);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }
}

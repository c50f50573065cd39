package io.quarkiverse.clerk.test.instances;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import io.quarkiverse.clerk.test.Stub;

/** A stand-in for Clerk for each of the {@link Instances}. */
abstract class TwoClerks {

    static Stub clerk;
    static Stub eu;

    @BeforeAll
    static void start() {
        clerk = new Stub(Instances.PORT);
        eu = new Stub(Instances.EU_PORT);
    }

    @AfterAll
    static void stop() {
        clerk.stop();
        eu.stop();
    }
}

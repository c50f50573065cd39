package io.quarkiverse.clerk.dev;

import java.time.Clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;
import io.smallrye.common.annotation.Identifier;

/**
 * Makes the application live in the dev server's time: else a token that was issued after the clock has been moved would be one
 * from the future, and one that has expired there would go on here.
 */
@Singleton
public class DevClockProducer {

    /** Comes before the extension's own clock, and after one of the application's. */
    @Produces
    @Singleton
    @DefaultBean
    @Priority(1)
    @Identifier("clerk")
    Clock clock() {
        return new DevServerClock();
    }
}

package io.quarkiverse.clerk.testing;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkus.arc.Unremovable;

/** Keeps who calls while a test runs. Internal. */
@Singleton
@Unremovable
public class TestCaller {

    private volatile @Nullable ClerkPrincipal principal;

    /** {@return who calls; null if the running test does not say} */
    @Nullable
    ClerkPrincipal get() {
        return principal;
    }

    void set(@Nullable ClerkPrincipal caller) {
        principal = caller;
    }
}

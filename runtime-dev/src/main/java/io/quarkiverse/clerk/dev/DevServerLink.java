package io.quarkiverse.clerk.dev;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import io.quarkus.dev.console.DevConsoleManager;

/**
 * What the running application knows of the dev server, which stands on the other side of the build. Each side has this class
 * in a class loader of its own, so that they share nothing but types of Java's, kept where Quarkus has one place for both.
 */
public final class DevServerLink {

    private static final String KEY = "quarkus-clerk.dev-server";
    private static final String URL = "url";
    private static final String CLOCK = "clock";

    private DevServerLink() {
    }

    /**
     * Says that a dev server stands in for Clerk.
     *
     * @param url where it listens
     * @param clock its time, which can be moved
     */
    public static void connect(String url, Clock clock) {
        DevConsoleManager.setGlobal(KEY, Map.of(URL, url, CLOCK, clock));
    }

    /** Says that there is none any more. */
    public static void disconnect() {
        DevConsoleManager.setGlobal(KEY, Map.of());
    }

    /** {@return where the dev server listens; empty if there is none} */
    public static Optional<String> url() {
        return Optional.ofNullable((String) shared().get(URL));
    }

    /** {@return the time by which tokens are issued: that of the dev server, else the system's; never null} */
    public static Clock clock() {
        return (Clock) shared().getOrDefault(CLOCK, Clock.systemUTC());
    }

    private static Map<String, Object> shared() {
        Map<String, Object> shared = DevConsoleManager.getGlobal(KEY);
        return shared == null ? Map.of() : shared;
    }
}

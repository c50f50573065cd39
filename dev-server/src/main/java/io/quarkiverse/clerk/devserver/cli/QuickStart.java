package io.quarkiverse.clerk.devserver.cli;

import java.time.Clock;
import java.util.Map;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.http.Address;
import io.quarkiverse.clerk.devserver.http.HttpEndpoint;
import io.quarkiverse.clerk.devserver.store.Store;

/** Makes the program start sooner. Nearly all of its start is the loading of classes, which one thread does one by one. */
final class QuickStart {

    /** What Vert.x and Netty would otherwise find out at length. Java resolves the few names that occur. */
    private static final Map<String, String> KNOWN_ALREADY = Map.of(
            "vertx.disableDnsResolver", "true",
            "io.netty.machineId", "00:00:00:00:00:00",
            "io.netty.processId", "1");

    private QuickStart() {
    }

    /** Returns at once. */
    static void begin() {
        KNOWN_ALREADY.forEach(System::setProperty);
        load("json", Json::object);
        // Any free port, for a moment: so all is loaded that the server will need, and no list of it has to be kept.
        load("http", () -> HttpEndpoint.open(new Address(0, new Store(Clock.systemUTC())), router -> {
        }).close());
    }

    private static void load(String what, Runnable use) {
        Thread thread = new Thread(use, "clerk-dev-server-load-" + what);
        thread.setDaemon(true);
        // What fails here fails again when it is needed, and is then reported.
        thread.setUncaughtExceptionHandler((failed, failure) -> {
        });
        thread.start();
    }
}

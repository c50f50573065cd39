package io.quarkiverse.clerk.devserver;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Each test has a new server, and a clock that stands still. */
abstract class ServerTest {

    final TestClock clock = new TestClock();
    ClerkDevServer server;
    Api api;

    @BeforeEach
    void start() {
        server = ClerkDevServer.start(DevServerOptions.defaults().withClock(clock));
        api = new Api(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }
}

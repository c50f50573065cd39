package io.quarkiverse.clerk.deployment;

import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkiverse.clerk.devserver.DevServerOptions;
import io.quarkus.deployment.builditem.Startable;

/** The dev server in the hands of Dev Services, which keep it running over live reloads. */
final class ClerkDevService implements Startable {

    private final int port;
    private ClerkDevServer server;

    ClerkDevService(int port) {
        this.port = port;
    }

    @Override
    public void start() {
        server = ClerkDevServer.start(DevServerOptions.defaults().withPort(port));
    }

    ClerkDevServer server() {
        return server;
    }

    /** {@return what a developer wants to know first} */
    String greeting() {
        return "Clerk dev server at %s: no account needed, and no real one touched. A session token for ann, an admin:%n  %s"
                .formatted(server.url(), server.tokenCurl("ann"));
    }

    @Override
    public String getConnectionInfo() {
        return server.url();
    }

    @Override
    public String getContainerId() {
        return null;
    }

    @Override
    public void close() {
        server.close();
    }
}

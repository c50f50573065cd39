package io.quarkiverse.clerk.deployment;

import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkus.builder.item.SimpleBuildItem;

/** The dev server, if one stands in for Clerk. */
final class DevServerBuildItem extends SimpleBuildItem {

    private final ClerkDevServer server;

    DevServerBuildItem(ClerkDevServer server) {
        this.server = server;
    }

    ClerkDevServer server() {
        return server;
    }
}

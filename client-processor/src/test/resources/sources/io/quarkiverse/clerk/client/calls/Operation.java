package io.quarkiverse.clerk.client.calls;

public record Operation(String method, String path) {
}

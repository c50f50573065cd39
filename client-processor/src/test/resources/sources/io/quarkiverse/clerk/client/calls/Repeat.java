package io.quarkiverse.clerk.client.calls;

public enum Repeat {
    ALL, IDEMPOTENT, NONE
}

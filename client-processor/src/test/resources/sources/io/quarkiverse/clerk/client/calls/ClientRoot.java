package io.quarkiverse.clerk.client.calls;

public @interface ClientRoot {
}

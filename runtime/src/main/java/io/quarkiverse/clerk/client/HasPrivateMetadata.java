package io.quarkiverse.clerk.client;

public interface HasPrivateMetadata {
    java.util.Map<String, Object> privateMetadata();
}

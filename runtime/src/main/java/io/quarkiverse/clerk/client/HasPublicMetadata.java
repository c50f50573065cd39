package io.quarkiverse.clerk.client;

public interface HasPublicMetadata {
    java.util.Map<String, Object> publicMetadata();
}

package io.quarkiverse.clerk.client;

public interface HasUnsafeMetadata {
    java.util.Map<String, Object> unsafeMetadata();
}

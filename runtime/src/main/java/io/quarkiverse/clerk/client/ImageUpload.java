package io.quarkiverse.clerk.client;

public final class ImageUpload {
}

package io.quarkiverse.clerk.client;

public @interface PagesOf {
    String value();
}

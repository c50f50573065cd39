package io.quarkiverse.clerk.devserver.http;

import io.vertx.ext.web.Router;

/** Part of what the server serves. */
public interface Pages {

    /** Adds the routes. */
    void mount(Router router);
}

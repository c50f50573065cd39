package io.quarkiverse.clerk.devserver.api;

import com.fasterxml.jackson.databind.JsonNode;

/** What a route does. Runs while the store is locked. */
@FunctionalInterface
public interface Operation {

    /**
     * Answers with the body of a 200.
     *
     * @throws ApiException if the answer is an error; the store is then as it was
     */
    JsonNode answer(ApiRequest request);
}

package io.quarkiverse.clerk.devserver.resource.session;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;

/** Those who act in a user's place, such as support staff: an object of any content that says who it is in {@code sub}. */
final class Actors {

    private static final String ACTOR = "actor";

    /** The field of a body that names one. */
    static final Field FIELD = Field.object(ACTOR);

    private Actors() {
    }

    /**
     * The actor of a body that has been checked; null for none.
     *
     * @throws ApiException (422) if it does not say who it is
     */
    static ObjectNode of(ObjectNode body) {
        if (!(body.path(ACTOR) instanceof ObjectNode actor)) {
            return null;
        }
        if (actor.path("sub").asText().isEmpty() || !actor.path("sub").isTextual()) {
            throw ApiException.invalid(ApiError.missing("actor.sub"));
        }
        return actor;
    }
}

package io.quarkiverse.clerk.devserver.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Clerk says of something that is gone. */
public final class DeletedObject {

    private DeletedObject() {
    }

    /**
     * What is said of one.
     *
     * @param object of which kind it was
     */
    public static ObjectNode of(String object, String id) {
        return Json.object().put("object", object).put("id", id).put("deleted", true);
    }
}

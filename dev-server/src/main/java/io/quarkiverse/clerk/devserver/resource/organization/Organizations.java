package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Finds organizations the way people name them. */
public final class Organizations {

    private Organizations() {
    }

    /**
     * The organization with this id, or else slug.
     *
     * @throws ApiException (404) if there is none
     */
    public static ObjectNode named(String name, Documents organizations) {
        return find(name, organizations).orElseThrow(() -> ApiException.notFound("The organization " + name));
    }

    /** The organization with this id, or else slug. */
    public static Optional<ObjectNode> find(String name, Documents organizations) {
        return organizations.find(name)
                .or(() -> organizations.where(organization -> organization.path("slug").asText().equals(name)).findFirst());
    }
}

package io.quarkiverse.clerk.devserver.api;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One of Clerk's resources. */
public interface Resource {

    /** Its operations. The first match wins, so fixed paths stand before those with variables. */
    List<Route> routes();

    /** How much like Clerk it is. */
    default Fidelity fidelity() {
        return Fidelity.FULL;
    }

    /**
     * How its documents look to clients, by their kind, where otherwise than in the store: for those who are told of changes.
     * A view answers with a 404 {@link ApiException} if what it needs is gone, and changes no document.
     */
    default Map<String, UnaryOperator<ObjectNode>> views() {
        return Map.of();
    }
}

package io.quarkiverse.clerk.devserver.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A request to an operation.
 *
 * @param variables values of the path's variables, decoded
 * @param query the query string
 * @param body the body; empty if there was none, or the route takes something else
 * @param items the objects of the body; empty unless the route takes a list
 * @param machineId of the machine by whose secret key the caller is known; empty if by that of the instance
 * @param upload the file that was sent; null unless the route takes one
 */
public record ApiRequest(Map<String, String> variables, Query query, ObjectNode body, List<ObjectNode> items,
        Optional<String> machineId, Upload upload) {

    /**
     * A file.
     *
     * @param contentType as the caller says
     */
    public record Upload(String contentType, byte[] content) {
    }

    /** The value of a variable of the path. */
    public String path(String variable) {
        return variables.get(variable);
    }
}

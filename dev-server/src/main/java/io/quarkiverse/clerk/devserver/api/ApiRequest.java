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

    /**
     * The objects of the body, if they are not too many: each costs as much as a request, and requests wait for one another.
     *
     * @throws ApiException (400) if there are none, or more than the maximum
     */
    public List<ObjectNode> items(int max) {
        if (items.isEmpty() || items.size() > max) {
            throw ApiException.refused(400, ApiError.of("bulk_size_exceeded", "too many or none",
                    "Between 1 and " + max + " items can be sent at once."));
        }
        return items;
    }

    /** The value of a variable of the path. */
    public String path(String variable) {
        return variables.get(variable);
    }

    /** Without the body, for logs: it may have passwords and keys in it. */
    @Override
    public String toString() {
        return "ApiRequest[variables=" + variables + ", query=" + query + "]";
    }
}

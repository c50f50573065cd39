package io.quarkiverse.clerk.devserver.api;

import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A request to an operation.
 *
 * @param path values of the path's variables, decoded
 * @param query the query string
 * @param body the body; empty if there was none
 */
public record ApiRequest(Map<String, String> path, Query query, ObjectNode body) {
}

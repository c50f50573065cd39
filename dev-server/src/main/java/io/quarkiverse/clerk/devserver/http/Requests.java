package io.quarkiverse.clerk.devserver.http;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Query;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Reads requests. */
final class Requests {

    private Requests() {
    }

    static Query query(RoutingContext context) {
        return query(context.queryParams());
    }

    /** The fields of a form, whose body has been read. */
    static Query form(RoutingContext context) {
        return query(context.request().formAttributes());
    }

    private static Query query(MultiMap values) {
        return new Query(values.entries().stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    /**
     * The body; an empty object if there is none.
     *
     * @throws ApiException (400) if it is anything but an object
     */
    static ObjectNode body(RoutingContext context) {
        Buffer body = context.body().buffer();
        if (body == null || body.length() == 0) {
            return Json.object();
        }
        if (read(body) instanceof ObjectNode object) {
            return object;
        }
        throw ApiException.invalidBody();
    }

    /**
     * The objects of a body that is a list.
     *
     * @throws ApiException (400) if it is anything else, or nothing
     */
    static List<ObjectNode> items(RoutingContext context) {
        Buffer body = context.body().buffer();
        if (body != null && read(body) instanceof ArrayNode list) {
            List<ObjectNode> items = new ArrayList<>();
            list.forEach(item -> {
                if (item instanceof ObjectNode object) {
                    items.add(object);
                }
            });
            if (items.size() == list.size()) {
                return items;
            }
        }
        throw ApiException.invalidBody();
    }

    private static JsonNode read(Buffer body) {
        try {
            return Json.read(body.getBytes());
        } catch (IOException e) {
            throw ApiException.invalidBody();
        }
    }

    /**
     * A form would be taken for an empty body, and an empty body creates a user.
     *
     * @throws ApiException (415) if there is a body that is said to be something else than JSON
     */
    static void requireJson(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        String length = request.getHeader("Content-Length");
        boolean body = request.getHeader("Transfer-Encoding") != null || length != null && !length.equals("0");
        if (body && type != null && !type.split(";", 2)[0].trim().equalsIgnoreCase("application/json")) {
            throw ApiException.notJson();
        }
    }
}

package io.quarkiverse.clerk.devserver.api;

import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * An operation and where it is found.
 *
 * @param method HTTP method, in capitals
 * @param path as in Clerk's API description, from the root: {@code /v1/users/{user_id}}
 * @param status of the answer if all goes well
 * @param body what the body has to be
 * @param forMachines whether it also answers to the secret key of a machine
 */
public record Route(String method, String path, int status, Operation operation, Body body, boolean forMachines) {

    /** What bodies can be. */
    public enum Body {
        /** A JSON object, or nothing. */
        OBJECT,
        /** A JSON array of objects. */
        LIST,
        /** A form with a file in it (RFC 7578). */
        FILE
    }

    private static final int ACCEPTED = 202;
    private static final int NO_CONTENT = 204;

    private Route(String method, String path, int status, Operation operation) {
        this(method, path, status, operation, Body.OBJECT, false);
    }

    /** Answers GET. */
    public static Route get(String path, Operation operation) {
        return new Route("GET", path, 200, operation);
    }

    /** Answers POST. */
    public static Route post(String path, Operation operation) {
        return new Route("POST", path, 200, operation);
    }

    /** Answers POST with status 201. */
    public static Route create(String path, Operation operation) {
        return new Route("POST", path, 201, operation);
    }

    /** Answers POST with status 204 and no body. */
    public static Route postForNothing(String path, Consumer<ApiRequest> operation) {
        return new Route("POST", path, NO_CONTENT, request -> {
            operation.accept(request);
            return MissingNode.getInstance();
        });
    }

    /** Answers PUT. */
    public static Route put(String path, Operation operation) {
        return new Route("PUT", path, 200, operation);
    }

    /** Answers PATCH. */
    public static Route patch(String path, Operation operation) {
        return new Route("PATCH", path, 200, operation);
    }

    /** Answers DELETE. */
    public static Route delete(String path, Operation operation) {
        return new Route("DELETE", path, 200, operation);
    }

    /** The same for a body that is a form with a file in it (RFC 7578). */
    public Route takingFile() {
        return new Route(method, path, status, operation, Body.FILE, forMachines);
    }

    /** The same for a body that is a JSON array of objects. */
    public Route takingList() {
        return new Route(method, path, status, operation, Body.LIST, forMachines);
    }

    /** The same with another status; 202 and 204 come without a body, whatever the operation answers. */
    public Route withStatus(int other) {
        return new Route(method, path, other, operation, body, forMachines);
    }

    /** The same where Clerk says 400, and not 422, of parameters at fault. */
    public Route refusingWithBadRequest() {
        return new Route(method, path, status, request -> {
            try {
                return operation.answer(request);
            } catch (ApiException e) {
                throw e.asBadRequest();
            }
        }, body, forMachines);
    }

    /** Whether the answer has a body. */
    public boolean hasAnswer() {
        return status != ACCEPTED && status != NO_CONTENT;
    }

    /** The same for callers who present the secret key of a machine, too. */
    public Route forMachinesToo() {
        return new Route(method, path, status, operation, body, true);
    }
}

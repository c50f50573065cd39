package io.quarkiverse.clerk.devserver.api;

/**
 * An operation and where it is found.
 *
 * @param method HTTP method, in capitals
 * @param path as in Clerk's API description, from the root: {@code /v1/users/{user_id}}
 * @param status of the answer if all goes well
 */
public record Route(String method, String path, int status, Operation operation) {

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

    /** Answers PATCH. */
    public static Route patch(String path, Operation operation) {
        return new Route("PATCH", path, 200, operation);
    }

    /** Answers DELETE. */
    public static Route delete(String path, Operation operation) {
        return new Route("DELETE", path, 200, operation);
    }
}

package io.quarkiverse.clerk.devserver.api;

/**
 * An operation and where it is found.
 *
 * @param method HTTP method, in capitals
 * @param path as in Clerk's API description, from the root: {@code /v1/users/{user_id}}
 */
public record Route(String method, String path, Operation operation) {

    /** Answers GET. */
    public static Route get(String path, Operation operation) {
        return new Route("GET", path, operation);
    }

    /** Answers POST. */
    public static Route post(String path, Operation operation) {
        return new Route("POST", path, operation);
    }

    /** Answers PATCH. */
    public static Route patch(String path, Operation operation) {
        return new Route("PATCH", path, operation);
    }

    /** Answers DELETE. */
    public static Route delete(String path, Operation operation) {
        return new Route("DELETE", path, operation);
    }
}

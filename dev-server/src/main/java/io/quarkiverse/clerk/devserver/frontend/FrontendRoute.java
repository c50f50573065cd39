package io.quarkiverse.clerk.devserver.frontend;

import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An operation of the Frontend API and where it is found. Used only while the store is locked.
 *
 * @param method HTTP method, in capitals
 * @param path as in Clerk's description of the API, from the root: {@code /v1/client/sign_ins/{sign_in_id}}
 * @param operation what the answer says
 * @param answer how the answer is wrapped
 * @param takesFile whether the body is a form with a file in it (RFC 7578)
 */
public record FrontendRoute(String method, String path, Function<FrontendRequest, JsonNode> operation, Answer answer,
        boolean takesFile) {

    /** How an answer is wrapped. */
    public enum Answer {
        /** As {@code response}, with the client as it is afterwards beside it. */
        WITH_CLIENT,
        /** As {@code response}, with null for the client: the answer is the client itself, or it cannot have changed. */
        WITHOUT_CLIENT,
        /** Not at all. */
        BARE
    }

    private FrontendRoute(String method, String path, Function<FrontendRequest, JsonNode> operation) {
        this(method, path, operation, Answer.WITH_CLIENT, false);
    }

    /** Answers GET. */
    public static FrontendRoute get(String path, Function<FrontendRequest, JsonNode> operation) {
        return new FrontendRoute("GET", path, operation);
    }

    /** Answers POST. */
    public static FrontendRoute post(String path, Function<FrontendRequest, JsonNode> operation) {
        return new FrontendRoute("POST", path, operation);
    }

    /** Answers PUT. */
    public static FrontendRoute put(String path, Function<FrontendRequest, JsonNode> operation) {
        return new FrontendRoute("PUT", path, operation);
    }

    /** Answers PATCH. */
    public static FrontendRoute patch(String path, Function<FrontendRequest, JsonNode> operation) {
        return new FrontendRoute("PATCH", path, operation);
    }

    /** Answers DELETE. */
    public static FrontendRoute delete(String path, Function<FrontendRequest, JsonNode> operation) {
        return new FrontendRoute("DELETE", path, operation);
    }

    /** The same with null for the client. */
    public FrontendRoute withoutClient() {
        return new FrontendRoute(method, path, operation, Answer.WITHOUT_CLIENT, takesFile);
    }

    /** The same with an answer that is not wrapped. */
    public FrontendRoute bare() {
        return new FrontendRoute(method, path, operation, Answer.BARE, takesFile);
    }

    /** The same for a body that is a form with a file in it. */
    public FrontendRoute takingFile() {
        return new FrontendRoute(method, path, operation, answer, true);
    }
}

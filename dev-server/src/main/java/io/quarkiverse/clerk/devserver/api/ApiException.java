package io.quarkiverse.clerk.devserver.api;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The answer to a request is an error. An answer and not a defect, hence without a stack trace. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<ApiError> errors;
    private final boolean kept;

    private ApiException(int status, List<ApiError> errors) {
        this(status, errors, false);
    }

    private ApiException(int status, List<ApiError> errors, boolean kept) {
        super(errors.get(0).longMessage(), null, false, false);
        this.status = status;
        this.errors = List.copyOf(errors);
        this.kept = kept;
    }

    private ApiException(int status, String code, String message, String longMessage) {
        this(status, List.of(new ApiError(code, message, longMessage, null)));
    }

    /** 400: the request itself cannot be read. */
    public static ApiException badRequest(String why) {
        return new ApiException(400, "request_invalid", "invalid request", why);
    }

    /** 400: the body is not JSON of the kind that the operation takes. */
    public static ApiException invalidBody() {
        return new ApiException(400, "request_body_invalid", "invalid body",
                "The request body must be JSON: an object or, where the operation says so, a list of objects.");
    }

    /** 401: no credentials. */
    public static ApiException unauthenticated() {
        return new ApiException(401, "authentication_invalid", "not authenticated",
                "The request needs an Authorization header with the secret key as its bearer token.");
    }

    /** 401: the wrong credentials. By this code Clerk's SDKs tell a wrong key from other refusals. */
    public static ApiException wrongKey() {
        return new ApiException(401, "clerk_key_invalid", "wrong secret key",
                "The secret key is not the one of this instance.");
    }

    /** 401: the session is over, or the refresh token is not its. Tells the application to send the browser here. */
    public static ApiException notRefreshable() {
        return new ApiException(401, "refresh_token_invalid", "not refreshed",
                "The session is not active, or the refresh token does not belong to it.");
    }

    /** 403: this caller is never served. */
    public static ApiException forbidden(String why) {
        return new ApiException(403, "request_forbidden", "forbidden", why);
    }

    /** 404: there is no such thing. */
    public static ApiException notFound(String what) {
        return new ApiException(404, "resource_not_found", "not found", what + " was not found.");
    }

    /** 409: it is there already. */
    public static ApiException conflict(String why) {
        return new ApiException(409, "conflict", "conflict", why);
    }

    /** 413: the body is too long. */
    public static ApiException bodyTooLarge() {
        return new ApiException(413, "request_body_too_large", "body too large", "The request body is too large.");
    }

    /** 415: the body is not said to be JSON. */
    public static ApiException notJson() {
        return new ApiException(415, "unsupported_content_type", "unsupported content type",
                "The request body must be application/json.");
    }

    /** 415: the body is not said to be a form with a file. */
    public static ApiException notForm() {
        return new ApiException(415, "unsupported_content_type", "unsupported content type",
                "The request body must be multipart/form-data.");
    }

    /** 422: parameters are at fault; at least one. */
    public static ApiException invalid(List<ApiError> errors) {
        return new ApiException(422, errors);
    }

    /** 422: one parameter is at fault. */
    public static ApiException invalid(ApiError error) {
        return invalid(List.of(error));
    }

    /** 422: no single parameter is at fault. */
    public static ApiException unprocessable(String why) {
        return invalid(new ApiError("form_param_value_invalid", "unusable values", why, null));
    }

    /** 429 or 5xx because somebody asked for it, who wants to see what his application makes of it. */
    public static ApiException fault(int status) {
        return status == 429
                ? new ApiException(429, "too_many_requests", "too many requests", "A fault was asked for: come back later.")
                : new ApiException(status, "internal_clerk_error", "internal error", "A fault was asked for.");
    }

    /** 500: a defect of this server. Says nothing about it: the caller is a stranger. */
    public static ApiException internal() {
        return new ApiException(500, "internal_clerk_error", "internal error", "The dev server failed; see its log.");
    }

    /** What the request asks for is not possible now, or not at all; the status says which way. */
    public static ApiException refused(int status, ApiError error) {
        return new ApiException(status, List.of(error));
    }

    /** 501: Clerk has it, this server does not. */
    public static ApiException notImplemented(String what) {
        return new ApiException(501, "not_implemented", "not implemented", "The dev server does not implement " + what + ".");
    }

    /** The same, but what was changed before stays: a wrong guess must count. Only the Frontend API heeds that. */
    public ApiException keeping() {
        return new ApiException(status, errors, true);
    }

    /** Whether what was changed before stays. */
    public boolean isKeeping() {
        return kept;
    }

    /** The same as Clerk's younger services say it, of which one code is known: 400 instead of 422. */
    public ApiException asBadRequest() {
        return status != 422 ? this
                : new ApiException(400, errors.stream().map(error -> new ApiError("bad_request", error.message(),
                        error.longMessage(), error.param())).toList());
    }

    /** What is wrong; at least one entry. */
    public List<ApiError> errors() {
        return errors;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /**
     * The body of the answer.
     *
     * @param traceId what the caller can quote to have the failure found in the log
     */
    public ObjectNode toJson(String traceId) {
        ObjectNode json = Json.object();
        ArrayNode list = json.putArray("errors");
        errors.forEach(error -> list.add(error.toJson()));
        return json.put("clerk_trace_id", traceId);
    }
}

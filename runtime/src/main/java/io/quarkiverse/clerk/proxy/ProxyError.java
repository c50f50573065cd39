package io.quarkiverse.clerk.proxy;

/**
 * Why the proxy itself answers, in place of the Frontend API. The codes are those of Clerk's own proxy; the form is that of
 * Clerk's errors, which its front ends read.
 */
enum ProxyError {
    PATH_MISMATCH(400, "proxy_path_mismatch", "The path is not below that of the proxy"),
    TARGET_REFUSED(400, "proxy_request_failed", "The path could lead to another place than it says"),
    NO_HOST(400, "proxy_request_failed", "The request does not say which host it is for"),
    UPGRADE_REFUSED(400, "proxy_request_failed", "WebSockets are not forwarded"),
    METHOD_REFUSED(405, "proxy_request_failed", "This method is not forwarded"),
    TOO_LARGE(413, "proxy_request_failed", "The request is too large"),
    UNREACHABLE(502, "proxy_request_failed", "The Frontend API did not answer"),
    TIMED_OUT(504, "proxy_request_failed", "The Frontend API did not answer in time");

    private final int status;
    private final String code;
    private final String message;

    ProxyError(int status, String code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    /** {@return the HTTP status} */
    int status() {
        return status;
    }

    /** {@return the body, as JSON; it says nothing that came with the request} */
    String json() {
        return "{\"errors\":[{\"code\":\"%s\",\"message\":\"%s\"}]}".formatted(code, message);
    }
}

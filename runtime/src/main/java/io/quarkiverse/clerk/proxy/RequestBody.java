package io.quarkiverse.clerk.proxy;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** What a request says of its body before it comes. */
final class RequestBody {

    private RequestBody() {
    }

    /** {@return whether there is one. HTTP/2 need not say it; there, a method that has a use for a body has one} */
    static boolean isIn(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return !length.equals("0");
        }
        return request.version() == HttpVersion.HTTP_2
                ? request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD
                        && request.method() != HttpMethod.OPTIONS
                : request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** {@return whether it says that it is larger; one that does not say how large it is, is measured as it comes} */
    static boolean isLargerThan(long limit, HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length != null && Long.parseLong(length) > limit;
        } catch (NumberFormatException noLength) {
            return true;
        }
    }
}

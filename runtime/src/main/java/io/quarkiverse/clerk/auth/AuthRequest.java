package io.quarkiverse.clerk.auth;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What a request offers to authenticate itself with. Plain values: no server, no container.
 *
 * @param method the HTTP method, in capitals
 * @param url gives the absolute URL by which the browser knows the request, with its query; asked only where it matters
 * @param headers the header fields
 */
public record AuthRequest(String method, Supplier<String> url, Headers headers) {

    /** The header fields of a request. */
    public interface Headers {

        /**
         * Finds the fields of one name.
         *
         * @param name the name, in any case
         * @return their values in their order; never null
         */
        List<String> getAll(String name);

        /** {@return the names of the fields, in any case, perhaps more than once} */
        Collection<String> names();
    }

    /**
     * Makes a request of nothing but a token: without cookies, and for no browser that could be sent elsewhere.
     *
     * @param token the token
     * @return the request
     */
    public static AuthRequest ofToken(String token) {
        return new AuthRequest("POST", () -> "https://localhost/", new TokenHeader(token));
    }

    private record TokenHeader(String token) implements Headers {

        @Override
        public List<String> getAll(String name) {
            return name.equalsIgnoreCase("Authorization") ? List.of("Bearer " + token) : List.of();
        }

        @Override
        public Collection<String> names() {
            return List.of("Authorization");
        }

        /** {@return nothing of the token} */
        @Override
        public String toString() {
            return "TokenHeader";
        }
    }

    /**
     * Reads a header field that occurs once.
     *
     * @param name its name, in any case
     * @return its value, several joined by commas (RFC 9110 section 5.3); null if there is none
     */
    public @Nullable String header(String name) {
        var values = headers.getAll(name);
        return values.isEmpty() ? null : values.size() == 1 ? values.get(0) : String.join(", ", values);
    }

    /** {@return the token in the {@code Authorization} header; null if there is none, or a credential of another scheme} */
    public @Nullable String headerToken() {
        return Credentials.token(header("Authorization"));
    }

    /** {@return whether the method is GET: only such a request can be sent elsewhere and come back} */
    public boolean isGet() {
        return method.equals("GET");
    }

    /** {@return whether a browser loads a document with it, so that an answer in the form of a redirect is of use} */
    public boolean isNavigation() {
        var destination = header("Sec-Fetch-Dest");
        if (destination != null) {
            return isGet() && (destination.equals("document") || destination.equals("iframe"));
        }
        var accept = header("Accept");
        return isGet() && accept != null && accept.startsWith("text/html");
    }

    /** {@return whether a browser loads a whole page with it} */
    public boolean isPageNavigation() {
        return isGet() && "document".equals(header("Sec-Fetch-Dest"));
    }

    /** {@return the method, without headers and URL, either of which may carry a token} */
    @Override
    public String toString() {
        return method;
    }
}

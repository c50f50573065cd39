package io.quarkiverse.clerk.auth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A request, put together header by header. */
public record TestRequest(String method, String url, List<Map.Entry<String, String>> fields) implements AuthRequest.Headers {

    public static TestRequest get(String url) {
        return new TestRequest("GET", url, List.of());
    }

    /** {@return the request by which a browser loads a page} */
    public static TestRequest page(String url) {
        return get(url).header("Sec-Fetch-Dest", "document").header("Accept", "text/html");
    }

    public TestRequest method(String other) {
        return new TestRequest(other, url, fields);
    }

    public TestRequest header(String name, String... values) {
        var more = new ArrayList<>(fields);
        for (var value : values) {
            more.add(Map.entry(name, value));
        }
        return new TestRequest(method, url, List.copyOf(more));
    }

    public TestRequest cookies(String... pairs) {
        return header("Cookie", String.join("; ", pairs));
    }

    @Override
    public List<String> getAll(String name) {
        return fields.stream().filter(field -> field.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue).toList();
    }

    @Override
    public Collection<String> names() {
        return fields.stream().map(Map.Entry::getKey).toList();
    }

    public AuthRequest toAuthRequest() {
        return new AuthRequest(method, () -> url, this);
    }
}

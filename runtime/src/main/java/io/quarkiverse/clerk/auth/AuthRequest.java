package io.quarkiverse.clerk.auth;

import java.util.List;
import java.util.function.Function;

/**
 * What a request offers to authenticate itself with. Plain values: no server, no container.
 *
 * @param headers all values of the header fields with a name, in their order; the name in any case, the list never null
 */
public record AuthRequest(Function<String, List<String>> headers) {
}

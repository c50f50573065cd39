package io.quarkiverse.clerk.test.client;

import static io.quarkiverse.clerk.test.client.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.client.users.UpdateUserRequest;
import io.quarkus.test.QuarkusUnitTest;

/** An id, which may come from anybody, cannot make a call another one. */
class PathIdsTest extends FaultyClerk {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawServer.class, Way.class, BothWays.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_ids")
            .overrideConfigKey("quarkus.clerk.api-url", URL);

    @BothWays
    void anIdThatWouldLeadElsewhereIsRefusedWithNothingSent(String way) {
        server.replies(json(200, "{}"));

        var users = Way.valueOf(way).users(blocking, mutiny);
        for (var id : new String[] { null, "", " ", "\t\n", ".", "..", "..;", ";x", ".;/x" }) {
            assertThatThrownBy(() -> users.get(id)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("user_id: found ").hasMessageEndingWith("; expected an id");
            assertThatThrownBy(() -> users.delete(id)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> users.update(id, UpdateUserRequest.builder().build()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "a/b, a%2Fb", "../jwks, ..%2Fjwks", "a?b=c, a%3Fb=c", "a..b, a..b", "a%2Fb, a%252Fb", "%2e%2e, %252e%252e",
            "a#b, a%23b", "a b, a%20b", "..., ...", "{user_id}, %7Buser_id%7D", "a;b=c, a;b=c", "a\\b, a%5Cb",
            "ä, %C3%A4", "a+b&c, a+b&c", "a@b:c, a@b:c", "'a\r\nHost: b', a%0D%0AHost:%20b" })
    void anIdStaysOneSegment(String id, String segment) {
        for (var way : Way.values()) {
            server.replies(json(200, "{\"id\":\"user_1\"}"));

            assertThat(way.users(blocking, mutiny).get(id).id()).isEqualTo("user_1");
            assertThat(server.requestLines()).as(way.name()).containsExactly("GET /v1/users/" + segment + " HTTP/1.1");
        }
    }
}

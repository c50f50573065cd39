package io.quarkiverse.clerk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevServerCallsTest {

    @ParameterizedTest
    @ValueSource(strings = { "/v1/users", "/v1/users?limit=1&query=a%20b", "/dev/time", "/v1/users/user_1.2/ban",
            "/dev/faults/..x",
            "/v1/a?b=/../c" })
    void whatIsOfTheBackendApiOrForDevelopersIsLetThrough(String path) {
        assertThat(DevServerCalls.isAllowed("GET", path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "v1/users", "/sign-in", "/v1", "/v11/users", "/V1/users", "//evil.example/v1/",
            "/v1/../sign-in",
            "/v1/%2e%2E/sign-in", "/v1/./x", "/v1/x/..", "/dev/..?x", "/dev%2F..%2fsign-in", "/v1/a%2f..%2fb", "/v1/a\\..\\b",
            "/v1/a b", "/v1/a\nb", "/v1/a#b", "@evil.example/v1/", ":80/v1/" })
    void allElseIsNot(String path) {
        assertThat(DevServerCalls.isAllowed("GET", path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "get", "CONNECT", "TRACE", "GET /v1/ HTTP/1.1\r\nX: y" })
    void noOtherMethodIs(String method) {
        assertThat(DevServerCalls.isAllowed(method, "/v1/users")).isFalse();
    }

    @Test
    void withoutAMethodOrAPathNothingIsCalled() {
        assertThat(DevServerCalls.isAllowed(null, "/v1/users")).isFalse();
        assertThat(DevServerCalls.isAllowed("GET", null)).isFalse();
    }

    @Test
    void aWrongEscapeIsSaid() {
        Map<String, Object> answer = call("/v1/%zz");
        assertThat(answer).containsEntry("problem", "This is no path of a URL: /v1/%zz");
    }

    @Test
    void aServerThatIsGoneIsSaidWithoutTheKey() {
        Map<String, Object> answer = call("/v1/users");
        assertThat(answer.get("problem").toString()).startsWith("The dev server did not answer: ")
                .doesNotContain("sk_test_secret");
    }

    private static Map<String, Object> call(String path) {
        return new DevServerCalls("http://127.0.0.1:1", "sk_test_secret").call(Map.of("method", "GET", "path", path))
                .toCompletableFuture().join();
    }
}

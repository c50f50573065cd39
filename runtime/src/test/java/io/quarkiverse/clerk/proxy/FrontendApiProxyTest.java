package io.quarkiverse.clerk.proxy;

import static io.quarkiverse.clerk.proxy.ProxyBed.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/** What arrives where, and what does not. */
class FrontendApiProxyTest {

    private final ProxyBed bed = new ProxyBed(Duration.ofSeconds(20));

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void aRequestArrivesWithItsPathAndItsQuery() throws InterruptedException {
        var answer = get("/__clerk/v1/client?a=1&b=%20x&c=https://app.example/");
        assertThat(answer.body().toString()).isEqualTo("ok");
        assertThat(bed.arrived().uri()).isEqualTo("/v1/client?a=1&b=%20x&c=https://app.example/");
    }

    @Test
    void clerkIsToldWhoForwardsForWhom() throws InterruptedException {
        get("/__clerk/v1/client");
        var headers = bed.arrived().headers();
        assertThat(headers.getAll("Clerk-Proxy-Url")).containsExactly(bed.proxyUrl());
        assertThat(headers.getAll("Clerk-Secret-Key")).containsExactly(ProxyBed.SECRET_KEY);
        assertThat(headers.getAll("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.getAll("Host")).containsExactly(bed.frontendApi().getAuthority());
        assertThat(headers.getAll("Accept-Encoding")).containsExactly("identity");
    }

    @Test
    void aStrangerCannotPassForTheProxy() throws InterruptedException {
        var request = bed.request(HttpMethod.GET, "/__clerk/v1/client")
                .putHeader("Clerk-Secret-Key", "sk_test_stranger").putHeader("Clerk-Proxy-Url", "https://evil.example")
                .putHeader("X-Forwarded-For", "192.0.2.1").putHeader("X-Forwarded-Host", "evil.example")
                .putHeader("Connection", "keep-alive, Clerk-Secret-Key, x-mine").putHeader("X-Mine", "1")
                .putHeader("Cookie", "__client=abc");
        await(request.send());
        var headers = bed.arrived().headers();
        assertThat(headers.getAll("Clerk-Secret-Key")).containsExactly(ProxyBed.SECRET_KEY);
        assertThat(headers.getAll("Clerk-Proxy-Url")).containsExactly(bed.proxyUrl());
        assertThat(headers.getAll("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.toString()).doesNotContain("evil.example");
        assertThat(headers.contains("X-Mine")).isFalse();
        assertThat(headers.get("Cookie")).isEqualTo("__client=abc");
    }

    @Test
    void anAnswerComesBackWithItsStatusAndAllItsCookies() {
        bed.frontendApiDoes(request -> {
            request.response().headers().add("Set-Cookie", "__client=a; HttpOnly").add("Set-Cookie", "__client_uat=1")
                    .add("Keep-Alive", "timeout=5").add("ETag", "\"x\"");
            request.response().setStatusCode(422).end("{}");
        });
        var answer = get("/__clerk/v1/client");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().getAll("Set-Cookie")).containsExactly("__client=a; HttpOnly", "__client_uat=1");
        assertThat(answer.header("ETag")).isEqualTo("\"x\"");
        assertThat(answer.header("Content-Length")).isEqualTo("2");
        assertThat(answer.headers().contains("Keep-Alive")).isFalse();
    }

    @Test
    void aRedirectIsLeftToTheBrowserAndLeadsThroughTheProxy() throws InterruptedException {
        bed.frontendApiDoes(request -> request.response().setStatusCode(307)
                .putHeader("Location", bed.frontendApi() + "/v1/next?a=b").end());
        var answer = get("/__clerk/v1/client");
        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.header("Location")).isEqualTo(bed.proxyUrl() + "/v1/next?a=b");
        assertThat(bed.arrived().uri()).isEqualTo("/v1/client");
        assertThat(bed.nothingArrived()).isTrue();
    }

    @Test
    void anAnswerToHeadHasALengthAndNoBody() {
        bed.frontendApiDoes(request -> request.response().putHeader("Content-Length", "42").end());
        var answer = send(HttpMethod.HEAD, "/__clerk/v1/client");
        assertThat(answer.header("Content-Length")).isEqualTo("42");
        assertThat(answer.body().length()).isZero();
    }

    @Test
    void anAnswerWithoutContentHasNone() {
        bed.frontendApiDoes(request -> request.response().setStatusCode(204).end());
        var answer = get("/__clerk/v1/client");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body().length()).isZero();
    }

    @Test
    void aSecondRequestOnTheSameConnectionIsForwardedToo() throws IOException {
        var request = "POST /__clerk/v1/client HTTP/1.1\r\nHost: app.example\r\nContent-Length: 3\r\n%s\r\nabc";
        assertThat(bed.raw(request.formatted("") + request.formatted("Connection: close\r\n")))
                .matches("(?s)HTTP/1.1 200 OK.*okHTTP/1.1 200 OK.*ok");
    }

    @Test
    void aBrowserThatAsksFirstIsToldToGoOn() throws IOException {
        bed.frontendApiDoes(request -> request.body().onSuccess(body -> request.response().end("got " + body)));
        assertThat(bed.raw("POST /__clerk/v1/client HTTP/1.1\r\nHost: app.example\r\nContent-Length: 3\r\n"
                + "Expect: 100-continue\r\nConnection: close\r\n\r\nabc"))
                .startsWith("HTTP/1.1 100 Continue\r\n").endsWith("got abc");
    }

    @ParameterizedTest
    @ValueSource(strings = { "//evil.example", "/@evil.example/..", "/\\evil.example", "/%2f%2fevil.example", "/%2e%2e/x",
            "/%5cevil.example", "/v1/%252e%252e/x", "/v1%0d%0aHost:evil.example" })
    void aPathThatCouldLeadElsewhereIsRefused(String path) throws IOException {
        assertThat(bed.raw("GET /__clerk" + path + " HTTP/1.1\r\nHost: app.example\r\nConnection: close\r\n\r\n"))
                .doesNotStartWith("HTTP/1.1 2");
        assertThat(bed.nothingArrived()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://evil.example/__clerk/v1", "/a/../__clerk/v1", "/%5f_clerk/v1" })
    void aPathThatIsOnlyRoundaboutBelowTheProxyIsAMismatch(String target) throws IOException {
        assertThat(bed.raw("GET " + target + " HTTP/1.1\r\nHost: app.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400").contains("\"code\":\"proxy_path_mismatch\"");
        assertThat(bed.nothingArrived()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/__clerkv1", "/__clerk@evil.example/", "/__clerk/../admin" })
    void whatIsNotBelowTheProxyIsNotItsBusiness(String target) throws IOException {
        assertThat(bed.raw("GET " + target + " HTTP/1.1\r\nHost: app.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
        assertThat(bed.nothingArrived()).isTrue();
    }

    /** The answer to TRACE is the request, with the secret key in it. */
    @ParameterizedTest
    @ValueSource(strings = { "TRACE", "CONNECT", "PROPFIND" })
    void aMethodThatNoFrontEndUsesIsRefused(String method) throws IOException {
        assertThat(bed.raw(method + " /__clerk/v1 HTTP/1.1\r\nHost: app.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
        assertThat(bed.nothingArrived()).isTrue();
    }

    @Test
    void aWebSocketIsRefused() throws IOException {
        assertThat(
                bed.raw("GET /__clerk/v1 HTTP/1.1\r\nHost: app.example\r\nConnection: Upgrade, close\r\nUpgrade: WebSocket\r\n"
                        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"))
                .startsWith("HTTP/1.1 400").contains("\"code\":\"proxy_request_failed\"");
        assertThat(bed.nothingArrived()).isTrue();
    }

    @Test
    void aRequestThatSaysThatItIsTooLargeIsRefusedUnread() throws IOException {
        assertThat(bed.raw("POST /__clerk/v1 HTTP/1.1\r\nHost: app.example\r\nContent-Length: "
                + (ProxyBed.MAX_REQUEST_SIZE + 1) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 413").contains("\"code\":\"proxy_request_failed\"");
        assertThat(bed.nothingArrived()).isTrue();
    }

    @Test
    void aFrontendApiThatCannotBeReachedIsABadGateway() {
        bed.stopFrontendApi();
        var answer = get("/__clerk/v1/client");
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.body().toJsonObject().getJsonArray("errors").getJsonObject(0).getMap())
                .containsEntry("code", "proxy_request_failed").containsKey("message");
    }

    @Test
    void aFrontendApiThatHangsUpIsABadGateway() {
        bed.frontendApiDoes(request -> request.connection().close());
        assertThat(get("/__clerk/v1/client").statusCode()).isEqualTo(502);
        assertThat(await(bed.request(HttpMethod.POST, "/__clerk/v1/client").send(Buffer.buffer("abc"))).statusCode())
                .isEqualTo(502);
    }

    /** An answer, with its body: that has to be asked for before it comes. */
    private record Answer(int statusCode, MultiMap headers, Buffer body) {
        String header(String name) {
            return headers.get(name);
        }
    }

    private Answer get(String path) {
        return send(HttpMethod.GET, path);
    }

    private Answer send(HttpMethod method, String path) {
        return await(bed.request(method, path).send().compose(answer -> answer.body()
                .map(body -> new Answer(answer.statusCode(), answer.headers(), body))));
    }
}

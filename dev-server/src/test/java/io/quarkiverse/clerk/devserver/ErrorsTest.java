package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class ErrorsTest extends ServerTest {

    private static final int MIB = 1 << 20;
    private static final int MAX_WAIT_MILLIS = 10_000;

    @Test
    void everyErrorHasClerksFormat() {
        JsonNode body = api.post("/v1/users", "{\"colour\": \"red\"}").json();
        assertThat(body.fieldNames()).toIterable().containsExactlyInAnyOrder("errors", "clerk_trace_id");
        assertThat(body.path("clerk_trace_id").asText()).hasSize(32);
        JsonNode error = body.at("/errors/0");
        assertThat(error.path("code").asText()).isEqualTo("form_param_unknown");
        assertThat(error.path("message").asText()).isNotBlank();
        assertThat(error.path("long_message").asText()).contains("colour");
        assertThat(error.at("/meta/param_name").asText()).isEqualTo("colour");
    }

    @Test
    void allFieldsAtFaultAreNamedAtOnce() {
        JsonNode errors = api.post("/v1/users", "{\"colour\": 1, \"first_name\": 2, \"banned\": \"yes\"}").json()
                .path("errors");
        assertThat(StreamSupport.stream(errors.spliterator(), false).map(error -> error.at("/meta/param_name").asText()))
                .containsExactly("colour", "first_name", "banned");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "first_name | 1",
            "banned | \"true\"",
            "public_metadata | []",
            "public_metadata | null",
            "email_address | \"d@example.com\"",
            "email_address | [\"not an address\"]",
            "email_address | [1]",
            "phone_number | [\"555\"]",
            "email_address_identification_status | [\"maybe\"]",
            "create_organizations_limit | -1",
            "create_organizations_limit | 1.5",
            "create_organizations_limit | 99999999999",
            "created_at | \"yesterday\"",
            "created_at | 1577836800000",
            "created_at | \"+1000000000-12-31T23:59:59Z\"",
    })
    void valuesOfTheWrongKindAreRefused(String field, String value) {
        Answer refused = api.post("/v1/users", "{\"" + field + "\": " + value + "}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("form_param_format_invalid");
        assertThat(refused.param()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "[]", "1", "null", "\"text\"", "{} {}", "{\"first_name\": 'x'}", "\u0000" })
    void aBodyThatIsNoJsonObjectIsRefused(String body) {
        Answer refused = api.post("/v1/users", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("request_body_invalid");
    }

    @Test
    void deepNestingIsRefusedBeforeItCanSpoilTheList() {
        String deep = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);
        assertThat(api.post("/v1/users", "{\"public_metadata\": " + deep + "}").status()).isEqualTo(400);
        String allowed = "{\"a\":".repeat(90) + "1" + "}".repeat(90);
        assertThat(api.post("/v1/users", "{\"public_metadata\": " + allowed + "}").status()).isEqualTo(200);
        assertThat(api.get("/v1/users").status()).isEqualTo(200);
    }

    @Test
    void anUnpairedSurrogateDoesNotSpoilTheList() {
        assertThat(api.post("/v1/users", "{\"first_name\": \"\\ud800\"}").status()).isEqualTo(200);
        assertThat(api.get("/v1/users").status()).isEqualTo(200);
        assertThat(api.send(api.anonymous("/")).status()).isEqualTo(200);
    }

    @Test
    void aBodyMayHaveAMebibyteAndNoMore() {
        String start = "{\"public_metadata\": {\"a\": \"";
        String end = "\"}}";
        String largest = start + "x".repeat(MIB - start.length() - end.length()) + end;
        assertThat(api.post("/v1/users", largest).status()).isEqualTo(200);
        Answer refused = api.post("/v1/users", largest + " ");
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("request_body_too_large");
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsLimitedToo() {
        byte[] body = ("{\"first_name\": \"" + "x".repeat(MIB) + "\"}").getBytes(StandardCharsets.US_ASCII);
        Answer refused = api.send(api.request("/v1/users")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        assertThat(refused.status()).isEqualTo(413);
    }

    @Test
    void aBodyThatIsNotSaidToBeJsonIsRefused() {
        for (String type : new String[] { "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "" }) {
            Answer refused = api.send(api.request("/v1/users").setHeader("Content-Type", type)
                    .POST(BodyPublishers.ofString("username=dan")));
            assertThat(refused.status()).as(type).isEqualTo(415);
        }
        assertThat(api.send(api.request("/v1/users").setHeader("Content-Type", "text/plain")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
            "GET, /v1/of_tomorrow",
            "PUT, /v1/users/user_ann",
            "POST, /v1/users/user_ann/of_tomorrow",
            "DELETE, /v1/users",
            "GET, /v1",
    })
    void otherOperationsAreNotImplementedAndNamed(String method, String path) {
        Answer answer = api.send(api.request(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(501);
        assertThat(answer.code()).isEqualTo("not_implemented");
        assertThat(answer.json().at("/errors/0/long_message").asText()).contains(method + " " + path);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/v2/users", "/v1users", "/favicon.png", "/dev", "/dev/session-token/" })
    void otherPathsAreNotFound(String path) {
        Answer answer = api.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("resource_not_found");
    }

    @ParameterizedTest
    @CsvSource({
            "GET /v1/users/%zz HTTP/1.1, 400",
            "GET /v1/users?limit=%zz HTTP/1.1, 400",
            "GET /%zz HTTP/1.1, 400",
            "GET /dev/session-token/%c3%28?a=%f HTTP/1.1, 400",
            "GET /v1/users/%00 HTTP/1.1, 404",
            "FOO /v1/users HTTP/1.1, 501",
            "OPTIONS * HTTP/1.1, 404",
    })
    void malformedRequestLinesAreAnsweredInClerksFormat(String line, int status) throws Exception {
        String response = raw(line + "\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + server.secretKey()
                + "\r\nConnection: close\r\n\r\n");
        assertThat(response).startsWith("HTTP/1.1 " + status);
        assertThat(Api.json(response.substring(response.indexOf("\r\n\r\n"))).path("errors")).hasSize(1);
        assertThat(response).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void whatIsNotHttpIsAnsweredInClerksFormatToo() throws Exception {
        String response = raw("\u0001\u0002 rubbish\r\n\r\n");
        assertThat(response).contains(" 400 Bad Request").doesNotContain("Exception");
        assertThat(Api.json(response.substring(response.indexOf("\r\n\r\n"))).path("errors")).hasSize(1);
        assertThat(api.get("/v1/users").status()).isEqualTo(200);
    }

    private String raw(String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(MAX_WAIT_MILLIS);
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

class InterstitialTest extends ServerTest {

    private static final String PATH = "/v1/public/interstitial";

    /** Not by the API's usual way, for the description leaves out that the answer is a page. */
    @Test
    void anybodyGetsThePage() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + PATH + "?publishable_key=pk")).build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(response.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void theInstanceMustBeNamed() {
        assertThat(api.get(PATH).status()).isEqualTo(400);
        assertThat(api.get(PATH + "?domain=example.com").code()).isEqualTo("request_invalid");
    }
}

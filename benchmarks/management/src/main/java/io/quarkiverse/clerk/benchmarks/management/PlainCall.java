package io.quarkiverse.clerk.benchmarks.management;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkiverse.clerk.client.ClerkHeaders;

/** What one writes without a client: the JDK's HttpClient, Jackson as it comes, the same headers, and records of its own. */
@Singleton
class PlainCall implements Contender {

    private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS).build();
    private static final ObjectReader ONE = MAPPER.readerFor(PlainUser.class);
    private static final ObjectReader MANY = MAPPER.readerForListOf(PlainUser.class);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final String key;

    PlainCall(@ConfigProperty(name = "quarkus.clerk.api-url") String url,
            @ConfigProperty(name = "quarkus.clerk.secret-key") String key) {
        this.url = url;
        this.key = key;
    }

    @Override
    public void get() throws IOException, InterruptedException {
        PlainUser user = ONE.readValue(body("/v1/users/user_1"));
        Contender.check(user.id().startsWith("user_"));
    }

    @Override
    public void list() throws IOException, InterruptedException {
        read(hundredUsers());
    }

    @Override
    public void read(byte[] answer) throws IOException {
        Contender.check(MANY.<List<PlainUser>> readValue(answer).size() == 100);
    }

    byte[] hundredUsers() throws IOException, InterruptedException {
        return body("/v1/users?limit=100");
    }

    private byte[] body(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "application/json")
                .header("Authorization", "Bearer " + key).header("Clerk-API-Version", ClerkHeaders.API_VERSION).build();
        var response = http.send(request, BodyHandlers.ofByteArray());
        Contender.check(response.statusCode() == 200);
        return response.body();
    }
}

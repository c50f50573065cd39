package io.quarkiverse.clerk.benchmarks.management;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;

import io.quarkiverse.clerk.client.ClerkHeaders;
import io.quarkiverse.clerk.client.ClerkObjectMapper;
import io.quarkiverse.clerk.client.users.User;

/** What one writes without a client: the JDK's HttpClient and Jackson, with the same headers and into the same records. */
@Singleton
class PlainCall implements Contender {

    private static final ObjectReader ONE = ClerkObjectMapper.create().readerFor(User.class);
    private static final ObjectReader MANY = ClerkObjectMapper.create().readerFor(new TypeReference<List<User>>() {
    });

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
        User user = ONE.readValue(body("/v1/users/user_1"));
        Contender.check(user.id().startsWith("user_"));
    }

    @Override
    public void list() throws IOException, InterruptedException {
        List<User> users = MANY.readValue(body("/v1/users?limit=100"));
        Contender.check(users.size() == 100);
    }

    private byte[] body(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "application/json")
                .header("Authorization", "Bearer " + key).header("Clerk-API-Version", ClerkHeaders.API_VERSION).build();
        var response = http.send(request, BodyHandlers.ofByteArray());
        Contender.check(response.statusCode() == 200);
        return response.body();
    }
}

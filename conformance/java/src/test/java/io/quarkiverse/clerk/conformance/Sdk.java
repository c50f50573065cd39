package io.quarkiverse.clerk.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import com.clerk.backend_api.Clerk;
import com.clerk.backend_api.models.components.Organization;
import com.clerk.backend_api.models.components.User;
import com.clerk.backend_api.models.errors.ClerkError;
import com.clerk.backend_api.models.operations.CreateOrganizationRequestBody;
import com.clerk.backend_api.models.operations.CreateUserRequestBody;
import com.clerk.backend_api.utils.RetryConfig;

/** What the tests share: the SDK's client, users to work with, and what a refusal looks like. */
final class Sdk {

    static final String URL = System.getenv("CLERK_API_URL");
    static final String SECRET_KEY = System.getenv("CLERK_SECRET_KEY");
    static final Clerk CLERK = client(SECRET_KEY);
    static final String PASSWORD = "correct-horse-battery-1";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static int phones = 100;

    private Sdk() {
    }

    /** A client that presents this key. It gives up at once, for a test must not wait for a server that fails. */
    static Clerk client(String key) {
        return Clerk.builder().serverURL(URL + "/v1").bearerAuth(key).retryConfig(RetryConfig.noRetries()).build();
    }

    /** A name that no other test uses. */
    static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(24);
    }

    static String email() {
        return unique("somebody") + "@example.com";
    }

    static synchronized String phone() {
        return "+14155550" + phones++;
    }

    static CreateUserRequestBody.Builder user() {
        return CreateUserRequestBody.builder().emailAddress(List.of(email())).password(PASSWORD);
    }

    static User newUser() {
        return newUser(user());
    }

    static User newUser(CreateUserRequestBody.Builder user) {
        return CLERK.users().create(user.build()).user().orElseThrow();
    }

    static Organization newOrganization(User creator) {
        CreateOrganizationRequestBody body = CreateOrganizationRequestBody.builder().name(unique("Org "))
                .createdBy(creator.id()).build();
        return CLERK.organizations().create().request(body).call().organization().orElseThrow();
    }

    /** Asserts that the call is answered with an error. */
    static void refused(int status, String code, ThrowingCallable call) {
        ClerkError error = catchThrowableOfType(ClerkError.class, call);
        assertThat(error).as("a refusal").isNotNull();
        assertThat(error.code()).as(error.getMessage()).isEqualTo(status);
        assertThat(error.bodyAsString().orElse("")).contains('"' + code + '"').contains("clerk_trace_id");
    }

    /** Asserts that there is no such thing (any more). */
    static void gone(ThrowingCallable call) {
        refused(404, "resource_not_found", call);
    }

    /** A token that the dev server makes by a specification in JSON. */
    static String mint(String path, String spec) {
        return dev("POST", path, spec);
    }

    /** What the dev server alone offers, under /dev: its answer as text. */
    static String dev(String method, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(URL + "/dev/" + path))
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)).build();
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return response.body().strip();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

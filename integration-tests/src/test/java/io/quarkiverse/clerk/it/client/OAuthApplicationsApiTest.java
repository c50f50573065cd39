package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.oauthapplications.CreateOAuthApplicationRequest;
import io.quarkiverse.clerk.client.oauthapplications.OAuthApplication;
import io.quarkiverse.clerk.client.oauthapplications.OAuthApplicationQuery;
import io.quarkiverse.clerk.client.oauthapplications.RevokeOAuthTokenRequest;
import io.quarkiverse.clerk.client.oauthapplications.UpdateOAuthApplicationRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class OAuthApplicationsApiTest extends Recorded {

    @Test
    void lists() {
        answersPageOf("oauthapplications/application");

        var page = clerk.oauthApplications().list(OAuthApplicationQuery.builder().orderBy("+name").nameQuery("recipe reader")
                .limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/oauth_applications?");
        assertThat(query()).containsExactly("limit=5", "name_query=recipe+reader", "offset=10", "order_by=%2Bname");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data()).extracting(OAuthApplication::id).containsExactly("oauthapp_1");
    }

    @Test
    void getsOneWithoutItsSecret() {
        answers("oauthapplications/application");

        var application = clerk.oauthApplications().get("oauthapp_1");

        assertThat(asked().line()).isEqualTo("GET /v1/oauth_applications/oauthapp_1");
        assertThat(application.clientId()).isEqualTo("client-1");
        assertThat(application.clientUri()).isEqualTo("https://recipes.example");
        assertThat(application.isPublic()).isTrue();
        assertThat(application.dynamicallyRegistered()).isTrue();
        assertThat(application.consentScreenEnabled()).isTrue();
        assertThat(application.pkceRequired()).isFalse();
        assertThat(application.scopes()).isEqualTo("profile email");
        assertThat(application.redirectUris()).containsExactly("https://recipes.example/callback", "recipes://callback");
        assertThat(application.tokenIntrospectionUrl()).isEqualTo("https://clerk.bakery.example/oauth/token_info");
        assertThat(application.updatedAt()).isEqualTo(Instant.ofEpochMilli(1730160000456L));
        assertThat(application.clientSecret()).isNull();
    }

    @Test
    void createsOneWithASecretThatIsNotShown() {
        answers("oauthapplications/application-with-secret");

        var application = clerk.oauthApplications().create(CreateOAuthApplicationRequest.builder().name("Recipe reader")
                .redirectUris(List.of("recipes://callback")).scopes("profile email").consentScreenEnabled(false)
                .pkceRequired(true).isPublic(false).build());

        assertThat(asked().line()).isEqualTo("POST /v1/oauth_applications");
        assertThat(asked().text()).isEqualTo("{\"name\":\"Recipe reader\",\"redirect_uris\":[\"recipes://callback\"],"
                + "\"scopes\":\"profile email\",\"consent_screen_enabled\":false,\"pkce_required\":true,\"public\":false}");
        assertThat(application.clientSecret()).isEqualTo("the client secret");
        assertThat(application).asString().isEqualTo("OAuthApplication[id=oauthapp_1]");
        assertThat(application.isPublic()).isFalse();
        assertThat(application.clientUri()).isNull();
    }

    @Test
    void changesWhatTheRequestNames() {
        answers("oauthapplications/application");

        var application = clerk.oauthApplications().update("oauthapp_1", UpdateOAuthApplicationRequest.builder()
                .name(Optional.of("Recipe reader")).scopes(Optional.empty()).isPublic(true).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/oauth_applications/oauthapp_1");
        assertThat(asked().text()).isEqualTo("{\"name\":\"Recipe reader\",\"scopes\":null,\"public\":true}");
        assertThat(application.name()).isEqualTo("Recipe reader");
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"oauth_application\",\"id\":\"oauthapp_1\",\"deleted\":true}");

        assertThat(clerk.oauthApplications().delete("oauthapp_1").deleted()).isTrue();

        assertThat(asked().line()).isEqualTo("DELETE /v1/oauth_applications/oauthapp_1");
    }

    @Test
    void rotatesTheSecret() {
        answers("oauthapplications/application-with-secret");

        var application = clerk.oauthApplications().rotateSecret("oauthapp_1");

        assertThat(asked().line()).isEqualTo("POST /v1/oauth_applications/oauthapp_1/rotate_secret");
        assertThat(asked().text()).isEmpty();
        assertThat(application.clientSecret()).isEqualTo("the client secret");
    }

    @Test
    void takesTheTokensOfAGrantBackAndDoesNotShowThem() {
        answers(204, "");
        var request = RevokeOAuthTokenRequest.builder().token("the token");

        clerk.oauthApplications().revokeToken("oauthapp_1", request.build());

        assertThat(asked().line()).isEqualTo("POST /v1/oauth_applications/oauthapp_1/revoke_token");
        assertThat(asked().text()).isEqualTo("{\"token\":\"the token\"}");
        assertThat(List.of(request, request.build())).asString().doesNotContain("the token");
    }
}

package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.jwttemplates.CreateJwtTemplateRequest;
import io.quarkiverse.clerk.client.jwttemplates.JwtTemplateQuery;
import io.quarkiverse.clerk.client.jwttemplates.UpdateJwtTemplateRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class JwtTemplatesApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAndReadsAllOfIt() {
        answersListOf("jwttemplates/template");

        var page = clerk.jwtTemplates().list(JwtTemplateQuery.builder().limit(500).build());

        assertThat(asked().line()).isEqualTo("GET /v1/jwt_templates?limit=500");
        assertThat(page.data()).singleElement().satisfies(template -> {
            assertThat(template.claims()).containsEntry("role", "{{user.id}}");
            assertThat(template.lifetime()).isEqualTo(60);
            assertThat(template.customSigningKey()).isTrue();
            assertThat(template.createdAt()).isEqualTo(CREATED);
        });
    }

    @Test
    void createsWithAKeyThatIsNotShown() {
        answers("jwttemplates/template");
        var request = CreateJwtTemplateRequest.builder().name("supabase").claims(Map.of("role", "user")).lifetime(60)
                .customSigningKey(true).signingAlgorithm("HS256").signingKey("secret").build();

        clerk.jwtTemplates().create(request);

        assertThat(asked().line()).isEqualTo("POST /v1/jwt_templates");
        assertThat(asked().text()).isEqualTo("{\"name\":\"supabase\",\"claims\":{\"role\":\"user\"},\"lifetime\":60,"
                + "\"custom_signing_key\":true,\"signing_algorithm\":\"HS256\",\"signing_key\":\"secret\"}");
        assertThat(request).asString().doesNotContain("secret");
    }

    @Test
    void getsChangesAndDeletes() {
        answers("jwttemplates/template");
        clerk.jwtTemplates().get("jtmp_1");
        assertThat(asked().line()).isEqualTo("GET /v1/jwt_templates/jtmp_1");

        clerk.jwtTemplates().update("jtmp_1", UpdateJwtTemplateRequest.builder().name("supabase").claims(Map.of())
                .lifetime(Optional.empty()).build());
        assertThat(asked().line()).isEqualTo("PATCH /v1/jwt_templates/jtmp_1");
        assertThat(asked().text()).isEqualTo("{\"name\":\"supabase\",\"claims\":{},\"lifetime\":null}");

        answers(200, "{\"object\":\"jwt_template\",\"id\":\"jtmp_1\",\"deleted\":true}");
        assertThat(clerk.jwtTemplates().delete("jtmp_1").deleted()).isTrue();
        assertThat(asked().line()).isEqualTo("DELETE /v1/jwt_templates/jtmp_1");
    }
}

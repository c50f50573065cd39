package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.templates.PreviewTemplateRequest;
import io.quarkiverse.clerk.client.templates.TemplateQuery;
import io.quarkiverse.clerk.client.templates.TemplateType;
import io.quarkiverse.clerk.client.templates.ToggleTemplateDeliveryRequest;
import io.quarkiverse.clerk.client.templates.UpsertTemplateRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class TemplatesApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAndReadsAllOfIt() {
        answersListOf("templates/template");

        var page = clerk.templates().list(TemplateType.EMAIL, TemplateQuery.builder().limit(50).build());

        assertThat(asked().line()).isEqualTo("GET /v1/templates/email?limit=50");
        assertThat(page.data()).singleElement().satisfies(template -> {
            assertThat(template.requiredVariables()).containsExactly("otp_code");
            assertThat(template.position()).isEqualTo(2);
            assertThat(template.canDelete()).isFalse();
            assertThat(template.createdAt()).isEqualTo(CREATED);
        });
    }

    @Test
    void getsChangesAndReverts() {
        answers("templates/template");
        clerk.templates().get(TemplateType.SMS, "verification_code");
        assertThat(asked().line()).isEqualTo("GET /v1/templates/sms/verification_code");

        clerk.templates().upsert(TemplateType.EMAIL, "verification_code",
                UpsertTemplateRequest.builder().name("Code").body("{{otp_code}}").build());
        assertThat(asked().line()).isEqualTo("PUT /v1/templates/email/verification_code");
        assertThat(asked().text()).isEqualTo("{\"name\":\"Code\",\"body\":\"{{otp_code}}\"}");

        clerk.templates().revert(TemplateType.EMAIL, "verification_code");
        assertThat(asked().line()).isEqualTo("POST /v1/templates/email/verification_code/revert");

        clerk.templates().toggleTemplateDelivery(TemplateType.EMAIL, "verification_code",
                ToggleTemplateDeliveryRequest.builder().deliveredByClerk(false).build());
        assertThat(asked().line()).isEqualTo("POST /v1/templates/email/verification_code/toggle_delivery");
        assertThat(asked().text()).isEqualTo("{\"delivered_by_clerk\":false}");
    }

    @Test
    void showsWhatItWouldLookLike() {
        answers(200, "{\"body\":\"<p>123456</p>\"}");

        var preview = clerk.templates().preview(TemplateType.EMAIL, "verification_code",
                PreviewTemplateRequest.builder().body("<p>{{otp_code}}</p>").build());

        assertThat(asked().line()).isEqualTo("POST /v1/templates/email/verification_code/preview");
        assertThat(preview).containsEntry("body", "<p>123456</p>");
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class OrganizationLogoTest extends ServerTest {

    private static final String ACME = "/v1/organizations/org_acme";
    private static final String PNG = "\u0089PNG\r\n\u001a\nrest";

    private Answer upload(String organization, String content) {
        String form = "--b\r\nContent-Disposition: form-data; name=\"uploader_user_id\"\r\n\r\nuser_ann\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
                + "Content-Type: image/png\r\n\r\n" + content + "\r\n--b--\r\n";
        return api.send(api.anonymous(organization + "/logo").header("Authorization", "Bearer " + server.secretKey())
                .header("Content-Type", "multipart/form-data; boundary=b")
                .PUT(BodyPublishers.ofString(form, StandardCharsets.ISO_8859_1)));
    }

    private int statusOf(JsonNode organization) {
        return api.send(api.anonymous(organization.path("image_url").asText().substring(server.url().length()))).status();
    }

    @Test
    void anOrganizationHasALogoUntilItIsDeleted() {
        assertThat(statusOf(api.get(ACME).json())).isEqualTo(200);
        JsonNode with = upload(ACME, PNG).json();
        assertThat(with.path("has_image").booleanValue()).isTrue();
        assertThat(statusOf(with)).isEqualTo(200);
        assertThat(api.get("/v1/users/user_ann/organization_memberships").json().at("/data/0/organization")).isEqualTo(with);

        JsonNode without = api.delete(ACME + "/logo").json();
        assertThat(without.path("has_image").booleanValue()).isFalse();
        assertThat(without.path("image_url").asText()).contains("/dev/images/avatar_placeholder?");
        assertThat(statusOf(with)).isEqualTo(404);
        assertThat(api.delete(ACME + "/logo").code()).isEqualTo("image_not_found");
    }

    @Test
    void aLogoGoesWithItsOrganization() {
        JsonNode acme = upload(ACME, PNG).json();
        api.delete(ACME);
        assertThat(statusOf(acme)).isEqualTo(404);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        Answer refused = upload(ACME, "<svg/>");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("file");
    }

    @Test
    void onlyAnOrganizationHasALogo() {
        assertThat(upload("/v1/organizations/org_x", PNG).status()).isEqualTo(404);
        assertThat(api.delete("/v1/organizations/org_x/logo").code()).isEqualTo("resource_not_found");
    }
}

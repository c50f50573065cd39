package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class WebhooksApiTest extends Recorded {

    @Test
    void leadsIntoSvixByALinkThatIsNotShown() {
        answers(200, "{\"svix_url\":\"https://app.svix.com/login#key=secret\"}");

        var link = clerk.webhooks().createSvixApp();
        assertThat(asked().line()).isEqualTo("POST /v1/webhooks/svix");
        assertThat(link.svixUrl()).endsWith("key=secret");
        assertThat(link).asString().doesNotContain("secret");

        clerk.webhooks().generateSvixAuthURL();
        assertThat(asked().line()).isEqualTo("POST /v1/webhooks/svix_url");
    }

    @Test
    void leavesSvix() {
        answers(204, "");
        clerk.webhooks().deleteSvixApp();
        assertThat(asked().line()).isEqualTo("DELETE /v1/webhooks/svix");
    }
}

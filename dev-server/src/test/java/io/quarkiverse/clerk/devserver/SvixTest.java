package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.Api.Answer;

class SvixTest extends ServerTest {

    private static final String APP = "/v1/webhooks/svix";

    @Test
    void theDashboardIsTheServersOwnPageOfWebhooks() {
        Answer created = api.post(APP, "");
        assertThat(created.json().path("svix_url").asText()).isEqualTo(server.url() + "/dev/webhooks");
        assertThat(api.post(APP + "_url", "").json()).isEqualTo(created.json());
        assertThat(api.send(api.anonymous("/dev/webhooks")).status()).isEqualTo(200);
    }

    @Test
    void thereIsOneAppAtMost() {
        api.post(APP, "");
        Answer again = api.post(APP, "");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.code()).isEqualTo("svix_app_exists");
        assertThat(api.delete(APP).status()).isEqualTo(204);
        assertThat(api.post(APP, "").status()).isEqualTo(200);
    }

    @Test
    void anAppThatIsNotThereIsRefused() {
        assertThat(api.delete(APP).code()).isEqualTo("svix_app_missing");
        assertThat(api.post(APP + "_url", "").code()).isEqualTo("svix_app_missing");
    }
}

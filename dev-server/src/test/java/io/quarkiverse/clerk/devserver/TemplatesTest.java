package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

class TemplatesTest extends ServerTest {

    private static final String CODE = "/v1/templates/email/verification_code";

    @ParameterizedTest
    @ValueSource(strings = { "email", "sms" })
    void templatesAreListedByTheirPosition(String type) {
        Answer list = api.get("/v1/templates/" + type);
        assertThat(list.json().path(0).path("slug").asText()).isEqualTo("verification_code");
        assertThat(list.json().findValuesAsText("template_type")).containsOnly(type);
        assertThat(api.get("/v1/templates/" + type + "?limit=1&offset=1").ids()).containsExactly(list.ids().get(1));
        assertThat(api.get("/v1/templates/" + type + "?paginated=true&limit=1").json().path("total_count").intValue())
                .isEqualTo(list.ids().size());
    }

    @Test
    void aTemplateIsChangedAndReverted() {
        Answer before = api.get(CODE);
        assertThat(before.json().path("resource_type").asText()).isEqualTo("system");
        Answer changed = api.put(CODE, "{\"name\": \"Code\", \"subject\": \"Code\", \"body\": \"It is {{ otp_code }}\"}");
        assertThat(changed.json().path("resource_type").asText()).isEqualTo("user");
        assertThat(changed.json().path("can_revert").booleanValue()).isTrue();
        assertThat(api.get(CODE).json()).isEqualTo(changed.json());
        assertThat(api.get("/v1/templates/email").json().path(0)).isEqualTo(changed.json());

        Answer reverted = api.post(CODE + "/revert", "");
        assertThat(reverted.json().path("body")).isEqualTo(before.json().path("body"));
        assertThat(reverted.json().path("can_revert").booleanValue()).isFalse();
    }

    @Test
    void aCodeThatTheTextLeavesOutIsRefused() {
        Answer refused = api.put(CODE, "{\"body\": \"No code for you\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("body");
        assertThat(api.get(CODE).json().path("can_revert").booleanValue()).isFalse();
    }

    @Test
    void aPreviewIsFilledAndChangesNothing() {
        Answer preview = api.post(CODE + "/preview",
                "{\"body\": \"<p>{{otp_code}} {{what}}</p>\", \"from_email_name\": \"hello\"}");
        assertThat(preview.json().path("body").asText()).isEqualTo("<p>123456 {{what}}</p>");
        assertThat(preview.json().path("subject").asText()).isEqualTo("123456 is your code for Example");
        assertThat(preview.json().path("from_email_address").asText()).isEqualTo("hello@app.example");
        assertThat(api.get(CODE).json().path("can_revert").booleanValue()).isFalse();
        assertThat(api.post("/v1/templates/sms/verification_code/preview", "{}").json())
                .isEqualTo(Api.json("{\"body\": \"123456 is your code for Example.\"}"));
    }

    @Test
    void deliveryIsSwitchedWithoutChangingTheText() {
        Answer off = api.post(CODE + "/toggle_delivery", "{\"delivered_by_clerk\": false}");
        assertThat(off.json().path("delivered_by_clerk").booleanValue()).isFalse();
        assertThat(off.json().path("can_revert").booleanValue()).isFalse();
        assertThat(api.get(CODE).json()).isEqualTo(off.json());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET|email/none
            GET|fax/verification_code
            PUT|sms/magic_link_sign_in
            POST|email/none/revert
            POST|email/none/preview
            POST|email/none/toggle_delivery
            """)
    void whatIsNoTemplateIsNotFound(String method, String path) {
        String url = "/v1/templates/" + path;
        Answer refused = switch (method) {
            case "GET" -> api.get(url);
            case "PUT" -> api.put(url, "{}");
            default -> api.post(url, "{}");
        };
        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void wrongParametersAreRefused() {
        assertThat(api.get("/v1/templates/fax").param()).isEqualTo("template_type");
        assertThat(api.put(CODE, "{\"body\": 1}").param()).isEqualTo("body");
        assertThat(api.post(CODE + "/preview", "{\"markup\": \"x\"}").code()).isEqualTo("form_param_unknown");
        assertThat(api.post(CODE + "/toggle_delivery", "{}").code()).isEqualTo("form_param_missing");
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class OwnUserTest extends ServerTest {

    private static final String ME = "/v1/me";
    private static final String BOB = "/v1/users/user_bob";
    private static final String PNG = "\u0089PNG\r\n\u001a\nrest";

    private Script script;

    @BeforeEach
    void signIn() {
        script = new Script(api, new Visitor(api).signIn("user_bob"));
    }

    private JsonNode bob() {
        return api.get(BOB).json();
    }

    @Test
    void usersSeeThemselvesWithoutWhatIsPrivate() {
        api.patch(BOB + "/metadata", "{\"private_metadata\": {\"plan\": \"sesame\"}, \"public_metadata\": {\"a\": 1}}");
        Answer me = script.get(ME);
        assertThat(me.json().at("/response/id").asText()).isEqualTo("user_bob");
        assertThat(me.json().at("/response/public_metadata/a").intValue()).isOne();
        assertThat(me.json().at("/client/sessions/0/user/id").asText()).isEqualTo("user_bob");
        assertThat(me.text()).doesNotContain("private_metadata", "sesame");
    }

    @Test
    void usersChangeTheirNamesAndThatIsTold() {
        clock.advance(Duration.ofMinutes(1));
        Answer changed = script.patch(ME, Map.of("first_name", "Robert", "last_name", "", "username", "robert"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().at("/response/first_name").asText()).isEqualTo("Robert");
        assertThat(changed.json().at("/response/last_name").isNull()).isTrue();
        assertThat(changed.json().at("/client/sessions/0/user/username").asText()).isEqualTo("robert");
        assertThat(bob().path("first_name").asText()).isEqualTo("Robert");
        assertThat(bob().path("updated_at").longValue()).isEqualTo(clock.millis());
        assertThat(server.webhooks().messages()).anySatisfy(message -> assertThat(message.payload())
                .contains("\"user.updated\"", "Robert"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "public_metadata", "private_metadata", "unsafe_metadata", "banned", "locked", "external_id",
            "password", "password_digest", "created_at", "delete_self_enabled", "create_organization_enabled",
            "skip_password_checks", "totp_secret", "backup_codes", "profile_image_id", "id", "email_address",
            "sign_out_of_other_sessions" })
    void whatIsTheApplicationsToSayIsRefused(String param) {
        JsonNode before = bob();
        Answer refused = script.patch(ME, Map.of(param, "{}"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("form_param_unknown");
        assertThat(refused.param()).isEqualTo(param);
        assertThat(bob()).isEqualTo(before);
    }

    @Test
    void whatBelongsToOthersIsRefused() {
        api.patch("/v1/users/user_ann", "{\"username\": \"ann\"}");
        Answer taken = script.patch(ME, Map.of("username", "ANN"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.code()).isEqualTo("form_identifier_exists");
        String foreign = api.get("/v1/users/user_ann").json().path("primary_email_address_id").asText();
        Answer notOwn = script.patch(ME, Map.of("primary_email_address_id", foreign));
        assertThat(notOwn.status()).isEqualTo(422);
        assertThat(notOwn.param()).isEqualTo("primary_email_address_id");
    }

    @Test
    void unsafeMetadataIsMerged() {
        script.patch(ME + "/metadata", Map.of("unsafe_metadata", "{\"a\": {\"b\": 1, \"c\": 2}}"));
        Answer merged = script.patch(ME + "/metadata", Map.of("unsafe_metadata", "{\"a\": {\"b\": null}, \"d\": 3}"));
        assertThat(merged.json().at("/response/unsafe_metadata")).isEqualTo(Api.json("{\"a\": {\"c\": 2}, \"d\": 3}"));
        assertThat(bob().path("unsafe_metadata")).isEqualTo(Api.json("{\"a\": {\"c\": 2}, \"d\": 3}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "unsafe_metadata  | [1]              | form_param_format_invalid",
            "unsafe_metadata  | {                | form_param_format_invalid",
            "unsafe_metadata  | ''               | form_param_format_invalid",
            "private_metadata | {\"a\": 1}       | form_param_unknown",
            "public_metadata  | {\"a\": 1}       | form_param_unknown",
    })
    void otherMetadataIsRefused(String param, String value, String code) {
        Answer refused = script.patch(ME + "/metadata", Map.of(param, value));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(bob().path("private_metadata")).isEmpty();
    }

    @Test
    void metadataCanBeLong() {
        String value = "\u00e9".repeat(8_000);
        script.patch(ME + "/metadata", Map.of("unsafe_metadata", "{\"a\": \"" + value + "\"}"));
        assertThat(bob().at("/unsafe_metadata/a").asText()).isEqualTo(value);
    }

    @Test
    void metadataThatIsNestedTooDeeplyIsRefused() {
        String deep = "{\"a\":".repeat(500) + "1" + "}".repeat(500);
        assertThat(script.patch(ME + "/metadata", Map.of("unsafe_metadata", deep)).status()).isEqualTo(422);
        assertThat(script.get(ME).status()).isEqualTo(200);
    }

    @Test
    void aPictureIsSetAndTakenAway() {
        Answer set = script.upload(ME + "/profile_image", PNG);
        assertThat(set.status()).isEqualTo(200);
        String url = set.json().at("/response/public_url").asText();
        assertThat(url).startsWith(server.url() + "/dev/images/img_").endsWith(set.json().at("/response/id").asText());
        assertThat(set.json().at("/client/sessions/0/user/image_url").asText()).isEqualTo(url);
        assertThat(bob().path("has_image").booleanValue()).isTrue();
        assertThat(script.delete(ME + "/profile_image").json().at("/response/deleted").booleanValue()).isTrue();
        assertThat(bob().path("has_image").booleanValue()).isFalse();
        assertThat(script.delete(ME + "/profile_image").code()).isEqualTo("image_not_found");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThat(script.upload(ME + "/profile_image", "<svg/>").status()).isEqualTo(422);
        assertThat(script.post(ME + "/profile_image", Map.of("file", "x")).status()).isEqualTo(415);
        assertThat(bob().path("has_image").booleanValue()).isFalse();
    }

    @Test
    void whoDeletesHimselfIsSignedOutEverywhere() {
        Script elsewhere = new Script(api, new Visitor(api).signIn("user_bob"));
        Answer deleted = script.delete(ME);
        assertThat(deleted.json().path("response")).isEqualTo(
                Api.json("{\"object\": \"user\", \"id\": \"user_bob\", \"deleted\": true}"));
        assertThat(deleted.json().at("/client/sessions")).isEmpty();
        assertThat(api.get(BOB).status()).isEqualTo(404);
        assertThat(elsewhere.client().path("sessions")).isEmpty();
        assertThat(elsewhere.get(ME).code()).isEqualTo("signed_out");
        assertThat(server.webhooks().messages())
                .anySatisfy(message -> assertThat(message.payload()).contains("\"user.deleted\""));
    }

    @Test
    void whoMayNotDeleteHimselfStays() {
        api.patch(BOB, "{\"delete_self_enabled\": false}");
        Answer refused = script.delete(ME);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("user_delete_self_not_enabled");
        assertThat(api.get(BOB).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/v1/me", "/v1/me/metadata", "/v1/me/email_addresses", "/v1/me/phone_numbers", "/v1/me/totp",
            "/v1/me/backup_codes", "/v1/me/change_password", "/v1/me/remove_password", "/v1/me/external_accounts",
            "/v1/me/sessions/sess_x/revoke", "/v1/me/email_addresses/idn_x/prepare_verification" })
    void whoIsNotSignedInChangesNothing(String path) {
        Script stranger = Script.inNewBrowser(api);
        Answer refused = path.matches("/v1/me(/metadata)?") ? stranger.patch(path, Map.of("first_name", "X"))
                : stranger.post(path, Map.of("code", "1"));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("signed_out");
    }

    @Test
    void aBrowserThatNamesTheSessionOfAnotherChangesNobody() {
        Script other = new Script(api, new Visitor(api).signIn("user_ann"));
        String foreign = other.session().path("id").asText();
        assertThat(script.patch(ME + "?_clerk_session_id=" + foreign, Map.of("first_name", "X")).status()).isEqualTo(401);
        assertThat(script.delete(ME + "?_clerk_session_id=" + foreign).status()).isEqualTo(401);
        assertThat(api.get("/v1/users/user_ann").json().path("first_name").asText()).isEqualTo("Ann");
    }

    @Test
    void anAccountElsewhereCannotBeConnected() {
        Answer refused = script.post(ME + "/external_accounts", Map.of("strategy", "oauth_google", "redirect_url", "x"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("oauth_provider_not_enabled");
        assertThat(script.delete(ME + "/external_accounts/eac_x").status()).isEqualTo(404);
    }

    @Test
    void theSubscriptionAndThePlansAreTold() {
        Answer subscription = script.get(ME + "/billing/subscription");
        assertThat(subscription.json().at("/response/status").asText()).isEqualTo("active");
        assertThat(subscription.text()).doesNotContain("private_metadata");
        Answer plans = script.get("/v1/billing/plans?payer_type=user");
        assertThat(plans.json().path("total_count").intValue()).isPositive();
        String plan = plans.json().at("/data/0/slug").asText();
        assertThat(script.get("/v1/billing/plans/" + plan).json()).isEqualTo(plans.json().at("/data/0"));
        assertThat(script.get("/v1/billing/plans/none").status()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsSaidToBe() {
        assertThat(script.post(ME + "/passkeys", Map.of()).status()).isEqualTo(501);
        assertThat(script.get(ME + "/billing/statements").status()).isEqualTo(501);
    }
}

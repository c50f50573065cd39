package io.quarkiverse.clerk.devserver.resource.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Store;

/** What users have that no request can give them, put into the store by hand. */
class UserResourcesTest {

    private final Clock clock = Clock.fixed(Instant.ofEpochMilli(1000), ZoneOffset.UTC);
    private final Store store = new Store(clock);
    private final Instance instance = new Instance(store, clock, null, () -> "http://here", () -> "https://issuer");
    private final List<Resource> resources = List.of(new UserResource(instance), new UserPartsResource(instance),
            ContactResource.emailAddresses(instance));

    @BeforeEach
    void createDan() {
        ObjectNode dan = UserDocument.blank().put("id", "user_dan");
        Contacts.EMAIL_ADDRESSES.create(Json.literal("{\"email_address\": [\"d@example.com\", \"e@example.com\"]}"), dan, 1000);
        dan.withArray("passkeys").add(Json.literal("{\"id\": \"idn_passkey\", \"object\": \"passkey\"}"));
        dan.withArray("external_accounts").add(Json.literal("""
                {"id": "eac_1", "object": "google_account", "provider": "oauth_google", "provider_user_id": "g1"}"""));
        Contacts.WEB3_WALLETS.add(dan, "0x1", Contacts.VERIFIED, 1000);
        store.documents("user").add(dan);
        store.documents("user").add(UserDocument.blank().put("id", "user_eve"));
        Stream.of("active", "revoked").forEach(status -> store.documents("trusted_device").add(Json.object()
                .put("object", "trusted_device").put("id", "td_" + status).put("user_id", "user_dan").put("status", status)));
        Stream.of("google", "github").forEach(provider -> store.documents("oauth_access_token").add(Json.object()
                .put("object", "oauth_access_token").put("id", "oat_" + provider).put("user_id", "user_dan")
                .put("provider", "oauth_" + provider).put("token", "t")));
    }

    private JsonNode send(String method, String path, Map<String, String> variables, Map<String, List<String>> query,
            String body) {
        ApiRequest request = new ApiRequest(variables, new Query(query), Json.literal(body), List.of(), Optional.empty(), null);
        return store.atomically(() -> resources.stream().flatMap(resource -> resource.routes().stream())
                .filter(route -> route.method().equals(method) && route.path().equals(path)).findFirst().orElseThrow()
                .operation().answer(request));
    }

    private JsonNode ofDan(String method, String path, Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.putIfAbsent("user_id", "user_dan");
        return send(method, "/v1/users/{user_id}" + path, all, Map.of(), "{}");
    }

    private ObjectNode dan() {
        return store.documents("user").get("user_dan");
    }

    @ParameterizedTest
    @ValueSource(strings = { "passkeys/passkey_identification_id/idn_passkey/passkey",
            "external_accounts/external_account_id/eac_1/google_account" })
    void aPartIsTakenAwayOnce(String part) {
        String[] names = part.split("/");
        String path = "/" + names[0] + "/{" + names[1] + "}";
        assertThat(ofDan("DELETE", path, Map.of(names[1], names[2]))).isEqualTo(Json.object().put("object", names[3])
                .put("id", names[2]).put("deleted", true));
        assertThat(dan().path(names[0])).isEmpty();
        assertNotFound(() -> ofDan("DELETE", path, Map.of(names[1], names[2])));
        assertNotFound(() -> ofDan("DELETE", path, Map.of(names[1], names[2], "user_id", "user_x")));
    }

    @Test
    void aWalletIsTakenAwayAndIsPrimaryNoMore() {
        Map<String, String> id = Map.of("web3_wallet_identification_id", dan().path("primary_web3_wallet_id").asText());
        assertThat(ofDan("DELETE", "/web3_wallets/{web3_wallet_identification_id}", id).path("object").asText())
                .isEqualTo("web3_wallet");
        assertThat(dan().path("primary_web3_wallet_id").isNull()).isTrue();
        assertNotFound(() -> ofDan("DELETE", "/web3_wallets/{web3_wallet_identification_id}", id));
    }

    @Test
    void trustedDevicesAreListedWhileTheyAreAndRevokedByTheirOwner() {
        JsonNode listed = ofDan("GET", "/trusted_devices", Map.of());
        assertThat(listed.path("total_count").intValue()).isOne();
        assertThat(listed.at("/data/0/id").asText()).isEqualTo("td_active");
        assertThat(listed.at("/data/0").has("user_id")).isFalse();

        assertNotFound(() -> ofDan("DELETE", "/trusted_devices/{trusted_device_id}",
                Map.of("trusted_device_id", "td_active", "user_id", "user_eve")));
        assertThat(ofDan("DELETE", "/trusted_devices/{trusted_device_id}", Map.of("trusted_device_id", "td_active"))
                .path("revoked_at").longValue())
                .isEqualTo(1000);
        assertNotFound(() -> ofDan("DELETE", "/trusted_devices/{trusted_device_id}", Map.of("trusted_device_id", "td_active")));
        assertThat(ofDan("GET", "/trusted_devices", Map.of()).path("data")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "google", "oauth_google" })
    void accessTokensAreThoseOfTheProvider(String provider) {
        JsonNode tokens = ofDan("GET", "/oauth_access_tokens/{provider}", Map.of("provider", provider));
        assertThat(tokens).hasSize(1);
        assertThat(tokens.get(0)).isEqualTo(Json.object().put("object", "oauth_access_token").put("provider", "oauth_google")
                .put("token", "t"));
        assertThat(ofDan("GET", "/oauth_access_tokens/{provider}", Map.of("provider", "x"))).isEmpty();
        assertNotFound(() -> ofDan("GET", "/oauth_access_tokens/{provider}", Map.of("provider", "x", "user_id", "user_x")));
    }

    @Test
    void aUserIsFoundByAnExternalAccount() {
        assertThat(send("GET", "/v1/users", Map.of(), Map.of("provider", List.of("google"), "provider_user_id",
                List.of("g0", "g1")), "{}")).hasSize(1);
        assertThat(send("GET", "/v1/users", Map.of(), Map.of("provider", List.of("oauth_github"), "provider_user_id",
                List.of("g1")), "{}")).isEmpty();
    }

    @Test
    void theFormerPrimaryAddressIsToldOfTheNewOneIfAsked() {
        String second = dan().at("/email_addresses/1/id").asText();
        send("PATCH", "/v1/email_addresses/{email_address_id}", Map.of("email_address_id", second), Map.of(),
                "{\"primary\": true}");
        assertThat(store.documents("email").all()).isEmpty();

        String first = dan().at("/email_addresses/0/id").asText();
        send("PATCH", "/v1/users/{user_id}", Map.of("user_id", "user_dan"), Map.of(),
                "{\"primary_email_address_id\": \"" + first
                        + "\", \"notify_primary_email_address_changed\": true}");
        JsonNode email = store.documents("email").all().iterator().next();
        assertThat(email.path("to_email_address").asText()).isEqualTo("e@example.com");
        assertThat(email.path("slug").asText()).isEqualTo("primary_email_address_changed");
        assertThat(email.path("body_plain").asText()).contains("d@example.com");
    }

    @Test
    void aCodeIsKeptInTheMessageThatBringsIt() {
        send("POST", "/v1/email_addresses/{email_address_id}/prepare_verification",
                Map.of("email_address_id", dan().path("primary_email_address_id").asText()), Map.of(), "{}");
        JsonNode email = store.documents("email").all().iterator().next();
        assertThat(email.path("to_email_address").asText()).isEqualTo("d@example.com");
        assertThat(email.at("/data/otp_code").asText()).matches("\\d{6}");
    }

    @Test
    void anAddressThatIsLinkedToAnAccountIsNotReplaced() {
        ObjectNode dan = dan().deepCopy();
        ((ObjectNode) dan.at("/email_addresses/0")).withArray("linked_to").addObject().put("id", "eac_1");
        store.documents("user").save(dan);
        assertThatThrownBy(() -> send("PUT", "/v1/users/{user_id}/email_address", Map.of("user_id", "user_dan"), Map.of(),
                "{\"email_address\": \"f@example.com\"}")).isInstanceOf(ApiException.class)
                .hasMessageContaining("linked to a connected account");
    }

    @Test
    void othersSeeWhoAUserIsAndNoMore() {
        ObjectNode seen = new UserViews(instance).publicData(dan());
        assertThat(seen.path("identifier").asText()).isEqualTo("d@example.com");
        assertThat(seen.path("image_url").asText())
                .isEqualTo("http://here/dev/images/avatar_placeholder?id=user_dan&initials=DE");
        assertThat(seen.fieldNames()).toIterable().containsExactlyInAnyOrder("user_id", "first_name", "last_name", "username",
                "has_image", "banned", "deprovisioned", "image_url", "profile_image_url", "identifier");
        assertThat(new UserViews(instance).publicData(store.documents("user").get("user_eve")).path("identifier").asText())
                .isEqualTo("user_eve");
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ApiException.class,
                refused -> assertThat(refused.status()).isEqualTo(404));
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.clerk.devserver.Api.Answer;

class JwtTemplatesTest extends ServerTest {

    private static final String PATH = "/v1/jwt_templates";

    private String create(String json) {
        Answer created = api.post(PATH, json);
        assertThat(created.status()).as(created.text()).isEqualTo(200);
        return created.id();
    }

    private Answer token(String template, String body) {
        String session = api.post("/v1/sessions", """
                {"user_id": "user_ann", "active_organization_id": "org_acme"}""").id();
        return api.post("/v1/sessions/" + session + "/tokens/" + template, body);
    }

    private String jwt(String template) {
        Answer answer = token(template, "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("jwt").asText();
    }

    @Test
    void aTemplateHasClerksDefaults() {
        JsonNode created = api.post(PATH, "{\"name\": \"hasura\", \"claims\": {\"a\": 1}}").json();
        assertThat(created.path("id").asText()).matches("jtmp_[0-9A-Za-z]{27}");
        assertThat(created.path("lifetime").intValue()).isEqualTo(60);
        assertThat(created.path("allowed_clock_skew").intValue()).isEqualTo(5);
        assertThat(created.path("custom_signing_key").booleanValue()).isFalse();
        assertThat(created.path("signing_algorithm").asText()).isEqualTo("RS256");
        assertThat(api.get(PATH + "/" + created.path("id").asText()).json()).isEqualTo(created);
    }

    @Test
    void aTemplateIsChangedListedAndDeleted() {
        String first = create("{\"name\": \"first\", \"claims\": {\"a\": 1}, \"lifetime\": 90}");
        clock.advance(Duration.ofSeconds(1));
        String second = create("{\"name\": \"second\", \"claims\": {}}");
        assertThat(api.get(PATH).ids()).containsExactly(second, first);
        JsonNode page = api.get(PATH + "?paginated=true&limit=1").json();
        assertThat(page.path("total_count").intValue()).isEqualTo(2);
        assertThat(page.at("/data/0/id").asText()).isEqualTo(second);

        JsonNode changed = api.patch(PATH + "/" + first, "{\"name\": \"third\", \"claims\": {\"b\": 2}}").json();
        assertThat(changed.path("name").asText()).isEqualTo("third");
        assertThat(changed.path("claims")).isEqualTo(Api.json("{\"b\": 2}"));
        assertThat(changed.path("lifetime").intValue()).isEqualTo(90);
        assertThat(changed.path("updated_at").longValue()).isEqualTo(clock.millis());

        assertThat(api.delete(PATH + "/" + first).json().path("deleted").booleanValue()).isTrue();
        assertThat(api.get(PATH).ids()).containsExactly(second);
        assertThat(token("third", "").status()).isEqualTo(404);
    }

    @Test
    void imagesAreNamedByUrlsThatOthersCanOpen() {
        create("{\"name\": \"images\", \"claims\": {\"user\": \"{{user.image_url}}\", \"org\": \"{{org.image_url}}\"}}");
        JsonNode claims = Jwts.claims(jwt("images"));
        String avatar = server.url() + "/dev/images/avatar_placeholder?id=";
        assertThat(claims.path("user").asText()).isEqualTo(avatar + "user_ann&initials=AA");
        assertThat(claims.path("org").asText()).isEqualTo(avatar + "org_acme&initials=A");
    }

    @Test
    void aTokenSaysWhatTheTemplateSays() throws Exception {
        api.patch("/v1/users/user_ann", "{\"external_id\": \"e1\"}");
        create("""
                {"name": "all", "lifetime": 120, "allowed_clock_skew": 30, "claims": {
                  "aud": "https://example.com", "user": "{{user.id}}", "mail": "{{user.primary_email_address}}",
                  "verified": "{{user.email_verified}}", "name": "{{user.last_name}}, {{user.first_name}}",
                  "full": "{{user.full_name}}", "external": "{{user.external_id}}", "since": "{{user.created_at}}",
                  "org": "{{org.id}}", "slug": "{{org.slug}}", "role": "{{org_membership.role}}", "may": "{{org_membership.permissions}}",
                  "roles": "{{user.organizations}}", "sid": "{{session.id}}", "act": "{{session.actor}}",
                  "meta": "{{user.public_metadata}}", "private": "{{user.private_metadata}}",
                  "phone": "{{user.primary_phone_number || 'none'}}"}}""");
        String token = jwt("all");
        JsonNode claims = Jwts.claims(token);
        long now = clock.instant().getEpochSecond();
        String sid = claims.path("sid").asText();
        assertThat(sid).startsWith("sess_");
        assertThat(claims.path("jti").asText()).isNotBlank();
        assertThat(claims).isEqualTo(Api
                .json("""
                        {"aud": "https://example.com", "user": "user_ann", "mail": "ann@example.com", "verified": true,
                         "name": "Archer, Ann", "full": "Ann Archer", "external": "e1", "since": %d, "org": "org_acme",
                         "slug": "acme", "role": "org:admin", "may": ["org:billing:read", "org:billing:manage"], "roles": {"org_acme": "org:admin"}, "sid": "%s", "act": null,
                         "meta": {}, "private": null, "phone": "none", "iss": "%s", "sub": "user_ann", "iat": %d, "nbf": %d,
                         "exp": %d, "jti": "%s"}"""
                        .formatted(now, sid, server.issuer(), now, now - 30, now + 120, claims.path("jti").asText())));
        assertThat(Jwts.header(token).path("cat").asText()).isEqualTo("cl_B7d4PD222AAA");
        assertThat(Jwts.isSignedBy(Jwts.pem(server.jwtKey()), token)).isTrue();
    }

    @Test
    void aTemplateIsFoundByANameWithBlanks() {
        create("{\"name\": \"for my/service\", \"claims\": {\"a\": 1}}");
        assertThat(Jwts.claims(jwt("for%20my%2Fservice")).path("a").intValue()).isEqualTo(1);
    }

    @Test
    void theLifetimeCanBeChosenForOneToken() {
        create("{\"name\": \"short\", \"claims\": {}}");
        JsonNode claims = Jwts.claims(token("short", "{\"expires_in_seconds\": 600}").json().path("jwt").asText());
        assertThat(claims.path("exp").longValue() - claims.path("iat").longValue()).isEqualTo(600);
        assertThat(token("short", "{\"expires_in_seconds\": 1}").param()).isEqualTo("expires_in_seconds");
    }

    @Test
    void aTemplateCanHaveASecretOfItsOwn() throws Exception {
        String secret = "0123456789abcdef0123456789abcdef";
        String id = create("""
                {"name": "hs", "claims": {}, "custom_signing_key": true, "signing_algorithm": "HS256", "signing_key": "%s"}"""
                .formatted(secret));
        assertThat(api.get(PATH + "/" + id).text()).doesNotContain(secret);
        String token = jwt("hs");
        assertThat(Jwts.header(token)).isEqualTo(Api.json("""
                {"alg": "HS256", "cat": "cl_B7d4PD222AAA", "typ": "JWT"}"""));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        int dot = token.lastIndexOf('.');
        assertThat(Base64.getUrlDecoder().decode(token.substring(dot + 1)))
                .isEqualTo(mac.doFinal(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @CsvSource({ "RS256, RSA, 2048, SHA256withRSA", "RS512, RSA, 2048, SHA512withRSA",
            "ES256, EC, 256, SHA256withECDSAinP1363Format", "ES512, EC, 521, SHA512withECDSAinP1363Format" })
    void aTemplateCanHaveAPrivateKeyOfItsOwn(String algorithm, String type, int bits, String jdkName) throws Exception {
        KeyPair pair = pair(type, bits);
        create(withKey("own", algorithm, pem(pair)));
        String token = jwt("own");
        int dot = token.lastIndexOf('.');
        Signature signature = Signature.getInstance(jdkName);
        signature.initVerify(pair.getPublic());
        signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)))).isTrue();
        assertThat(Jwts.header(token).path("alg").asText()).isEqualTo(algorithm);
    }

    @Test
    void aKeyMustFitTheAlgorithm() throws Exception {
        String rsa = pem(pair("RSA", 2048));
        assertThat(api.post(PATH, withKey("own", "ES256", rsa)).param()).isEqualTo("signing_key");
        assertThat(api.post(PATH, withKey("own", "RS256", pem(pair("EC", 256)))).param()).isEqualTo("signing_key");
        assertThat(api.post(PATH, withKey("own", "ES256", pem(pair("EC", 384)))).param()).isEqualTo("signing_key");
        assertThat(api.get(PATH).ids()).isEmpty();
    }

    @Test
    void aTemplateCanLoseItsKeyAgain() throws Exception {
        String id = create(withKey("own", "HS256", "secret"));
        JsonNode changed = api.patch(PATH + "/" + id,
                "{\"name\": \"own\", \"claims\": {}, \"custom_signing_key\": false}").json();
        assertThat(changed.path("signing_algorithm").asText()).isEqualTo("RS256");
        assertThat(Jwts.isSignedBy(Jwts.pem(server.jwtKey()), jwt("own"))).isTrue();
        assertThat(api.patch(PATH + "/" + id, """
                {"name": "own", "claims": {}, "custom_signing_key": true, "signing_algorithm": "HS256"}""").code())
                .isEqualTo("form_conditional_param_missing");
    }

    @ParameterizedTest
    @ValueSource(strings = { "azp", "exp", "iat", "iss", "jti", "nbf", "sub" })
    void aReservedClaimIsRefused(String claim) {
        Answer refused = api.post(PATH, "{\"name\": \"t\", \"claims\": {\"" + claim + "\": 1}}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("jwt_template_reserved_claim");
        assertThat(api.get(PATH).ids()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"claims\": {}}                                                       | name",
            "{\"name\": \"t\"}                                                      | claims",
            "{\"name\": \"\", \"claims\": {}}                                       | name",
            "{\"name\": \" \", \"claims\": {}}                                      | name",
            "{\"name\": \"t\", \"claims\": []}                                      | claims",
            "{\"name\": \"t\", \"claims\": {}, \"lifetime\": 29}                    | lifetime",
            "{\"name\": \"t\", \"claims\": {}, \"allowed_clock_skew\": 301}         | allowed_clock_skew",
            "{\"name\": \"t\", \"claims\": {}, \"signing_algorithm\": \"none\"}     | signing_algorithm",
            "{\"name\": \"t\", \"claims\": {}, \"custom_signing_key\": true}        | signing_key",
            "{\"name\": \"t\", \"claims\": {}, \"custom_signing_key\": true, \"signing_key\": \"no PEM\"} | signing_key",
            "{\"name\": \"t\", \"claims\": {}, \"custom_signing_key\": true, \"signing_algorithm\": \"HS256\", \"signing_key\": \"\"} | signing_key",
            "{\"name\": \"taken\", \"claims\": {}}                                  | name",
            "{\"name\": \"t\", \"claims\": {}, \"x\": 1}                            | x",
    })
    void aWrongTemplateIsRefused(String json, String param) {
        String taken = create("{\"name\": \"taken\", \"claims\": {}}");
        Answer refused = api.post(PATH, json);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
        assertThat(api.get(PATH).ids()).containsExactly(taken);
    }

    @Test
    void aNameIsNotTakenTwiceByAChange() {
        create("{\"name\": \"taken\", \"claims\": {}}");
        String id = create("{\"name\": \"free\", \"claims\": {}}");
        assertThat(api.patch(PATH + "/" + id, "{\"name\": \"taken\", \"claims\": {}}").code())
                .isEqualTo("form_identifier_exists");
        assertThat(api.get(PATH + "/" + id).json().path("name").asText()).isEqualTo("free");
    }

    @Test
    void anUnknownTemplateIsNotThere() {
        assertThat(api.get(PATH + "/jtmp_x").status()).isEqualTo(404);
        assertThat(api.patch(PATH + "/jtmp_x", "{\"name\": \"t\", \"claims\": {}}").status()).isEqualTo(404);
        assertThat(api.delete(PATH + "/jtmp_x").status()).isEqualTo(404);
        assertThat(token("nothing", "").code()).isEqualTo("resource_not_found");
        create("{\"name\": \"t\", \"claims\": {}}");
        assertThat(api.post("/v1/sessions/sess_x/tokens/t", "").code()).isEqualTo("resource_not_found");
    }

    private static KeyPair pair(String type, int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(type);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static String pem(KeyPair pair) {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    private static String withKey(String name, String algorithm, String key) {
        return new ObjectMapper().createObjectNode().put("name", name).put("custom_signing_key", true)
                .put("signing_algorithm", algorithm).put("signing_key", key)
                .set("claims", new ObjectMapper().createObjectNode()).toString();
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** What tests ask for: tokens of any age, shape and defect. */
class TokensBySpecificationTest extends ServerTest {

    private static final String SESSION = "/dev/session-token/";
    private static final String MACHINE = "/dev/machine-token";

    private Answer ask(String path, String json) {
        return api.send(api.anonymous(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private String token(String path, String json) {
        Answer answer = ask(path, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text().strip();
    }

    @Test
    void anEmptySpecificationIsTheUsualToken() throws Exception {
        String token = token(SESSION + "ann", "{}");
        assertThat(Jwts.isSignedBy(Jwts.pem(server.jwtKey()), token)).isTrue();
        JsonNode usual = Jwts.claims(server.sessionToken("ann"));
        JsonNode claims = Jwts.claims(token);
        assertThat(claims.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(() -> usual.fieldNames());
        assertThat(claims.path("sid")).isEqualTo(usual.path("sid"));
        assertThat(claims.path("o")).isEqualTo(usual.path("o"));
    }

    @Test
    void whatOneTokenSaysOfTheActorIsForgotten() {
        JsonNode said = Jwts.claims(token(SESSION + "ann", """
                {"actor": {"sub": "user_bob"}, "claims": {"act": {"team": "support"}}}"""));
        assertThat(said.path("act")).isEqualTo(Api.json("{\"sub\": \"user_bob\", \"team\": \"support\"}"));
        JsonNode next = Jwts.claims(token(SESSION + "ann", "{\"actor\": {\"sub\": \"user_bob\"}}"));
        assertThat(next.path("act")).isEqualTo(Api.json("{\"sub\": \"user_bob\"}"));
        assertThat(next.path("sid")).isEqualTo(said.path("sid"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 3600, -3600 })
    void aTokenCanBeOldOrOfTheFuture(int age) {
        JsonNode claims = Jwts.claims(token(SESSION + "ann", "{\"age_seconds\": " + age + ", \"expires_in_seconds\": 30}"));
        long made = clock.instant().getEpochSecond() - age;
        assertThat(claims.path("iat").longValue()).isEqualTo(made);
        assertThat(claims.path("nbf").longValue()).isEqualTo(made - 10);
        assertThat(claims.path("exp").longValue()).isEqualTo(made + 30);
    }

    @Test
    void permissionsFeaturesAndPlansAreWrittenAsClerkWritesThem() {
        JsonNode claims = Jwts.claims(token(SESSION + "bob", """
                {"role": "org:editor", "permissions": ["org:reports:read", "org:teams:invite", "org:reports:manage"],
                 "features": ["user:export", "org:chat"], "plans": ["user:pro", "org:team"]}"""));
        assertThat(claims.path("fea").asText()).isEqualTo("o:reports,o:teams,o:chat,u:export");
        assertThat(claims.path("pla").asText()).isEqualTo("o:team,u:pro");
        assertThat(claims.path("o")).isEqualTo(Api.json("""
                {"id": "org_acme", "slg": "acme", "rol": "editor", "per": "read,manage,invite", "fpm": "3,4,0"}"""));
    }

    @Test
    void aRoleHasItsOwnPermissionsUnlessTheyAreGiven() {
        assertThat(Jwts.claims(token(SESSION + "bob", "{\"role\": \"org:admin\"}")).at("/o/fpm").asText()).isEqualTo("3");
        JsonNode none = Jwts.claims(token(SESSION + "bob", "{\"permissions\": []}"));
        assertThat(none.path("o")).isEqualTo(Api.json("{\"id\": \"org_acme\", \"slg\": \"acme\", \"rol\": \"member\"}"));
        assertThat(none.has("fea")).isFalse();
    }

    @Test
    void theClaimsCanBeOfVersionOne() {
        JsonNode claims = Jwts.claims(token(SESSION + "ann", "{\"version\": 1}"));
        assertThat(claims.path("org_id").asText()).isEqualTo("org_acme");
        assertThat(claims.path("org_slug").asText()).isEqualTo("acme");
        assertThat(claims.path("org_role").asText()).isEqualTo("org:admin");
        assertThat(claims.path("org_permissions")).isEqualTo(Api.json("[\"org:billing:read\", \"org:billing:manage\"]"));
        assertThat(claims.fieldNames()).toIterable().doesNotContain("v", "o", "fea");
    }

    @Test
    void claimsAndHeaderAreMerged() {
        String token = token(SESSION + "ann", """
                {"claims": {"sts": "pending", "jti": null, "o": {"slg": null, "rol": "owner"}, "metadata": {"plan": "gold"}},
                 "header": {"kid": "ins_other", "cat": null}}""");
        JsonNode claims = Jwts.claims(token);
        assertThat(claims.path("sts").asText()).isEqualTo("pending");
        assertThat(claims.has("jti")).isFalse();
        assertThat(claims.at("/o/id").asText()).isEqualTo("org_acme");
        assertThat(claims.at("/o/rol").asText()).isEqualTo("owner");
        assertThat(claims.path("o").has("slg")).isFalse();
        assertThat(claims.at("/metadata/plan").asText()).isEqualTo("gold");
        assertThat(Jwts.header(token)).isEqualTo(Api.json("""
                {"alg": "RS256", "kid": "ins_other", "typ": "JWT"}"""));
        assertThat(Jwts.claims(server.sessionToken("ann")).path("sts").asText()).isEqualTo("active");
    }

    @Test
    void aSessionCanHaveAnActor() {
        JsonNode claims = Jwts.claims(token(SESSION + "ann", "{\"actor\": {\"sub\": \"user_bob\"}}"));
        assertThat(claims.path("act")).isEqualTo(Api.json("{\"sub\": \"user_bob\"}"));
        assertThat(api.get("/v1/sessions/" + claims.path("sid").asText()).json().path("actor")).isEqualTo(claims.path("act"));
        JsonNode again = Jwts.claims(token(SESSION + "ann", "{\"actor\": {\"sub\": \"user_bob\"}, \"version\": 1}"));
        assertThat(again.path("sid")).isEqualTo(claims.path("sid"));
        assertThat(again.path("act")).isEqualTo(claims.path("act"));
        JsonNode own = Jwts.claims(server.sessionToken("ann"));
        assertThat(own.path("sid")).isNotEqualTo(claims.path("sid"));
        assertThat(own.has("act")).isFalse();
    }

    @Test
    void aSessionCanBePending() {
        JsonNode claims = Jwts.claims(token(SESSION + "ann", "{\"status\": \"pending\"}"));
        assertThat(claims.path("sts").asText()).isEqualTo("pending");
        JsonNode session = api.get("/v1/sessions/" + claims.path("sid").asText()).json();
        assertThat(session.path("status").asText()).isEqualTo("pending");
        assertThat(session.at("/tasks/0/key").asText()).isEqualTo("choose-organization");
        assertThat(Jwts.claims(server.sessionToken("ann")).path("sts").asText()).isEqualTo("active");
    }

    @ParameterizedTest
    @CsvSource({ "other_key, RS256, 342", "public_key, HS256, 43", "nothing, none, 0" })
    void aTokenCanBeSignedBySomethingElse(String signedBy, String algorithm, int length) throws Exception {
        String token = token(SESSION + "ann", "{\"signed_by\": \"" + signedBy + "\"}");
        assertThat(Jwts.header(token + "x").path("alg").asText()).isEqualTo(algorithm);
        assertThat(Jwts.header(token + "x").path("kid")).isEqualTo(Jwts.header(server.sessionToken("ann")).path("kid"));
        assertThat(token.length() - token.lastIndexOf('.') - 1).isEqualTo(length);
    }

    @Test
    void aTokenOfAnotherKeyIsNotSignedByTheInstance() throws Exception {
        String token = token(SESSION + "ann", "{\"signed_by\": \"other_key\"}");
        assertThat(Jwts.isSignedBy(Jwts.pem(server.jwtKey()), token)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nobody | {}                                     | 404 | ",
            "ann    | {\"organization\": \"nowhere\"}        | 404 | ",
            "cleo   | {\"organization\": \"acme\"}           | 422 | organization",
            "cleo   | {\"role\": \"org:admin\"}              | 422 | organization",
            "cleo   | {\"permissions\": []}                  | 422 | organization",
            "ann    | {\"expires_in_seconds\": 0}            | 422 | expires_in_seconds",
            "ann    | {\"age_seconds\": \"old\"}             | 422 | age_seconds",
            "ann    | {\"version\": 3}                       | 422 | version",
            "ann    | {\"role\": \"admin\"}                  | 422 | role",
            "ann    | {\"permissions\": [\"reports:read\"]}  | 422 | permissions",
            "ann    | {\"features\": [\"reports\"]}          | 422 | features",
            "ann    | {\"plans\": \"org:team\"}              | 422 | plans",
            "ann    | {\"claims\": []}                       | 422 | claims",
            "ann    | {\"signed_by\": \"me\"}                | 422 | signed_by",
            "ann    | {\"actor\": {}}                         | 422 | actor.sub",
            "ann    | {\"actor\": \"user_bob\"}               | 422 | actor",
            "ann    | {\"status\": \"ended\"}                 | 422 | status",
            "ann    | {\"expired\": true}                    | 422 | expired",
            "ann    | []                                     | 400 | ",
            "ann    | {                                      | 400 | ",
    })
    void aWrongSpecificationIsRefused(String user, String json, int status, String param) {
        Answer answer = ask(SESSION + user, json);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("errors")).hasSize(1);
        assertThat(answer.param()).isEqualTo(param == null ? "" : param);
    }

    @ParameterizedTest
    @CsvSource({ "api_key, user_ann, read, ak_, /v1/api_keys/verify, secret",
            "oauth_token, user_ann, read, oat_, /v1/oauth_applications/access_tokens/verify, access_token",
            "m2m_token, mch_worker, mch_other, mt_, /v1/m2m_tokens/verify, token" })
    void anOpaqueTokenSaysWhatItWasTold(String type, String subject, String scope, String prefix, String verify,
            String field) {
        String token = token(MACHINE, """
                {"type": "%s", "subject": "%s", "scopes": ["%s"], "expires_in_seconds": 60}"""
                .formatted(type, subject, scope));
        assertThat(token).startsWith(prefix);
        JsonNode said = api.post(verify, "{\"" + field + "\": \"" + token + "\"}").json();
        assertThat(said.path("subject").asText()).isEqualTo(subject);
        assertThat(said.path("scopes")).isEqualTo(Api.json("[\"" + scope + "\"]"));
        assertThat(said.path("expired").booleanValue()).isFalse();
        assertThat(said.path("revoked").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "api_key, user_ann, /v1/api_keys/verify, secret", "m2m_token, mch_worker, /v1/m2m_tokens/verify, token" })
    void anOpaqueTokenHasTheClaimsItWasGiven(String type, String subject, String verify, String field) {
        String token = token(MACHINE, """
                {"type": "%s", "subject": "%s", "claims": {"tier": 1}}""".formatted(type, subject));
        JsonNode said = api.post(verify, "{\"" + field + "\": \"" + token + "\"}").json();
        assertThat(said.path("claims")).isEqualTo(Api.json("{\"tier\": 1}"));
    }

    @Test
    void anOpaqueAccessTokenHasNoClaims() {
        Answer refused = ask(MACHINE, "{\"type\": \"oauth_token\", \"subject\": \"user_ann\", \"claims\": {\"tier\": 1}}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("claims");
    }

    @Test
    void anOpaqueTokenCanBeExpiredOrRevoked() {
        String expired = token(MACHINE, "{\"type\": \"m2m_token\", \"expires_in_seconds\": -60}");
        String revoked = token(MACHINE, "{\"type\": \"m2m_token\", \"revoked\": true}");
        assertThat(api.post("/v1/m2m_tokens/verify", "{\"token\": \"" + expired + "\"}").status()).isEqualTo(404);
        assertThat(api.post("/v1/m2m_tokens/verify", "{\"token\": \"" + revoked + "\"}").status()).isEqualTo(404);
        assertThat(api.get("/v1/m2m_tokens?subject=mch_worker&expired=true").json().path("total_count").intValue()).isOne();
        assertThat(api.get("/v1/m2m_tokens?subject=mch_worker&revoked=true").json().path("total_count").intValue()).isOne();
    }

    @Test
    void theTokenOfAMachineCanBeAJwt() throws Exception {
        String token = token(MACHINE,
                """
                        {"type": "m2m_token", "format": "jwt", "subject": "mch_1", "scopes": ["mch_2", "mch_3"], "claims": {"a": 1}}""");
        assertThat(Jwts.isSignedBy(Jwts.pem(server.jwtKey()), token)).isTrue();
        assertThat(Jwts.header(token).path("cat").asText()).isEqualTo("cl_B7d4PD333AAA");
        JsonNode claims = Jwts.claims(token);
        assertThat(claims.path("sub").asText()).isEqualTo("mch_1");
        assertThat(claims.path("scopes").asText()).isEqualTo("mch_2 mch_3");
        assertThat(claims.path("a").intValue()).isEqualTo(1);
        assertThat(claims.path("exp").longValue()).isEqualTo(clock.instant().getEpochSecond() + 3600);
    }

    @Test
    void theTokenOfAnOauthClientCanBeAJwt() {
        String token = token(MACHINE, """
                {"type": "oauth_token", "format": "jwt", "subject": "ann", "scopes": ["profile", "email"],
                 "expires_in_seconds": -5}""");
        assertThat(Jwts.header(token).path("typ").asText()).isEqualTo("at+jwt");
        JsonNode claims = Jwts.claims(token);
        assertThat(claims.path("sub").asText()).isEqualTo("user_ann");
        assertThat(claims.path("scope").asText()).isEqualTo("profile email");
        assertThat(claims.path("exp").longValue()).isEqualTo(clock.instant().getEpochSecond() - 5);
        assertThat(claims.path("iat").longValue()).isLessThan(claims.path("exp").longValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}                                                                     | 422 | type",
            "{\"type\": \"session_token\"}                                          | 422 | type",
            "{\"type\": \"api_key\"}                                                | 422 | subject",
            "{\"type\": \"api_key\", \"subject\": \"nobody\"}                       | 404 | ",
            "{\"type\": \"api_key\", \"subject\": \"ann\", \"format\": \"jwt\"}     | 422 | format",
            "{\"type\": \"m2m_token\", \"signed_by\": \"other_key\"}                | 422 | signed_by",
            "{\"type\": \"m2m_token\", \"format\": \"jwt\", \"revoked\": true}      | 422 | revoked",
            "{\"type\": \"m2m_token\", \"scopes\": [1]}                             | 422 | scopes",
            "{\"type\": \"m2m_token\", \"scopes\": [\"read\"]}                      | 422 | scopes",
            "{\"type\": \"m2m_token\", \"subject\": \"ann\"}                       | 422 | subject",
            "{\"type\": \"m2m_token\", \"subject\": \"ann\", \"format\": \"jwt\"} | 422 | subject",
            "{\"type\": \"oauth_token\", \"subject\": \"org_acme\"}                | 422 | subject",
    })
    void aWrongSpecificationOfAMachinesTokenIsRefused(String json, int status, String param) {
        Answer answer = ask(MACHINE, json);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.param()).isEqualTo(param == null ? "" : param);
    }

    @ParameterizedTest
    @ValueSource(strings = { SESSION + "ann", MACHINE })
    void otherSitesAndFormsAreRefused(String path) {
        assertThat(api.send(api.anonymous(path).header("Origin", "https://evil.example").POST(BodyPublishers.ofString("{}")))
                .status()).isEqualTo(403);
        assertThat(api.send(api.anonymous(path).header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}")))
                .status()).isEqualTo(415);
    }
}

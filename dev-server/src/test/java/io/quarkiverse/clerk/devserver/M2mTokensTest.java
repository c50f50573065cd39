package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class M2mTokensTest extends ServerTest {

    private static final String TOKENS = "/v1/m2m_tokens";

    /** May call the worker, and nobody may call it. */
    private String mailId;
    private Api mail;
    private Api worker;

    @BeforeEach
    void createMachine() {
        JsonNode machine = api.post("/v1/machines", """
                {"name": "Mail", "default_token_ttl": 600, "scoped_machines": ["mch_worker"]}""").json();
        mailId = machine.path("id").asText();
        mail = api.as(machine.path("secret_key").asText());
        worker = api.as(api.get("/v1/machines/mch_worker/secret_key").json().path("secret").asText());
    }

    private static Answer verify(Api as, String token) {
        return as.post(TOKENS + "/verify", "{\"token\": \"" + token + "\"}");
    }

    private static String token(Answer created) {
        return created.json().path("token").asText();
    }

    @Test
    void aTokenIsThatOfTheMachineForThoseItMayCall() {
        Answer created = mail.post(TOKENS, "{\"claims\": {\"a\": 1}}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(token(created)).startsWith("mt_");
        assertThat(created.json().path("subject").asText()).isEqualTo(mailId);
        assertThat(created.json().path("scopes")).isEqualTo(Api.json("[\"mch_worker\"]"));
        assertThat(created.json().path("expiration").longValue()).isEqualTo(clock.millis() + 600_000);
        assertThat(created.json().at("/claims/a").intValue()).isEqualTo(1);
    }

    @Test
    void theInstancesKeyMakesTokensOfTheWorker() {
        assertThat(api.post(TOKENS, "{}").json().path("subject").asText()).isEqualTo("mch_worker");
        api.delete("/v1/machines/mch_worker");
        assertThat(api.post(TOKENS, "{}").status()).isEqualTo(404);
    }

    @Test
    void aTokenIsVerifiedByWhomItIsForAndByTheInstance() {
        String token = token(mail.post(TOKENS, "{}"));
        clock.advance(Duration.ofSeconds(5));
        assertThat(verify(worker, token).json().path("last_used_at").longValue()).isEqualTo(clock.millis());
        JsonNode verified = verify(api, token).json();
        assertThat(verified.path("subject").asText()).isEqualTo(mailId);
        assertThat(verified.has("token")).isFalse();
    }

    @Test
    void aTokenIsNotVerifiedByAMachineThatItIsNotFor() {
        Answer refused = verify(mail, token(mail.post(TOKENS, "{}")));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("resource_not_found");
        assertThat(verify(worker, token(worker.post(TOKENS, "{}"))).status()).isEqualTo(404);
    }

    @Test
    void whatMachinesMayCallLaterIsNotInTheToken() {
        String before = token(worker.post(TOKENS, "{}"));
        api.post("/v1/machines/mch_worker/scopes", "{\"to_machine_id\": \"" + mailId + "\"}");
        assertThat(verify(mail, before).status()).isEqualTo(404);
        assertThat(verify(mail, token(worker.post(TOKENS, "{}"))).status()).isEqualTo(200);
    }

    @Test
    void theTokenMayBeCalledASecret() {
        String token = token(mail.post(TOKENS, "{}"));
        assertThat(api.post(TOKENS + "/verify", "{\"secret\": \"" + token + "\"}").status()).isEqualTo(200);
    }

    @Test
    void aTokenExpires() {
        String token = token(mail.post(TOKENS, "{\"seconds_until_expiration\": 1.5}"));
        clock.advance(Duration.ofMillis(1499));
        assertThat(verify(worker, token).json().path("expired").booleanValue()).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(verify(worker, token).code()).isEqualTo("resource_not_found");
        JsonNode expired = mail.get(TOKENS + "?expired=true&subject=" + mailId).json().at("/m2m_tokens/0");
        assertThat(expired.path("expired").booleanValue()).isTrue();
        assertThat(expired.path("last_used_at").longValue()).isEqualTo(clock.millis() - 1);
    }

    @Test
    void aTokenThatLivesLongEnoughIsUsedAgain() {
        String body = "{\"min_remaining_ttl_seconds\": 240, \"claims\": {\"a\": 1}}";
        String first = token(mail.post(TOKENS, body));
        clock.advance(Duration.ofSeconds(360));
        assertThat(token(mail.post(TOKENS, body))).isEqualTo(first);
        assertThat(token(mail.post(TOKENS, "{\"claims\": {\"a\": 1}}"))).isNotEqualTo(first);
    }

    @Test
    void aTokenIsNotUsedAgainIfItDiffersOrEndsTooSoon() {
        String body = "{\"min_remaining_ttl_seconds\": 240, \"claims\": {\"a\": 1}}";
        Answer first = mail.post(TOKENS, body);
        assertThat(token(mail.post(TOKENS, "{\"min_remaining_ttl_seconds\": 240}"))).isNotEqualTo(token(first));
        assertThat(token(worker.post(TOKENS, body))).isNotEqualTo(token(first));
        clock.advance(Duration.ofSeconds(361));
        Answer second = mail.post(TOKENS, body);
        assertThat(token(second)).isNotEqualTo(token(first));
        mail.post(TOKENS + "/" + second.id() + "/revoke", "{}");
        assertThat(token(mail.post(TOKENS, body))).isNotEqualTo(token(second));
    }

    @Test
    void aTokenIsAJwtIfThatIsAskedFor() throws Exception {
        Answer created = mail.post(TOKENS, "{\"token_format\": \"jwt\", \"claims\": {\"a\": 1}}");
        String token = token(created);
        assertThat(Jwts.isSignedBy(Jwts.pem(server.jwtKey()), token)).isTrue();
        JsonNode claims = Jwts.claims(token);
        assertThat(claims.path("jti").asText()).isEqualTo(created.id());
        assertThat(claims.path("sub").asText()).isEqualTo(mailId);
        assertThat(claims.path("scopes").asText()).isEqualTo("mch_worker");
        assertThat(claims.path("a").intValue()).isEqualTo(1);
        assertThat(claims.path("exp").longValue()).isEqualTo(clock.instant().getEpochSecond() + 600);
        assertThat(created.json().path("expiration").longValue()).isEqualTo(claims.path("exp").longValue() * 1000);
    }

    @Test
    void aJwtIsSignedWithThePublishedKey() {
        server.rotateKeys();
        String token = token(mail.post(TOKENS, "{\"token_format\": \"jwt\"}"));
        assertThat(Jwts.header(token).path("kid").asText())
                .isEqualTo(api.get("/v1/jwks").json().at("/keys/0/kid").asText());
    }

    @Test
    void aJwtIsNotStored() {
        Answer created = mail.post(TOKENS, "{\"token_format\": \"jwt\"}");
        assertThat(mail.get(TOKENS + "?subject=" + mailId).json().path("total_count").intValue()).isZero();
        assertThat(mail.post(TOKENS + "/" + created.id() + "/revoke", "{}").status()).isEqualTo(404);
        assertThat(verify(worker, token(created)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "iss", "sub", "exp", "scopes" })
    void aJwtSaysNothingElseThanClerkOfTheMachine(String claim) {
        Answer refused = mail.post(TOKENS, "{\"token_format\": \"jwt\", \"claims\": {\"" + claim + "\": \"mch_worker\"}}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.param()).isEqualTo("claims");
    }

    @Test
    void validTokensAreListedTheNewestFirst() {
        String first = mail.post(TOKENS, "{}").id();
        clock.advance(Duration.ofSeconds(1));
        String second = mail.post(TOKENS, "{}").id();
        worker.post(TOKENS, "{}");
        JsonNode list = mail.get(TOKENS + "?subject=" + mailId).json();
        assertThat(list.path("total_count").intValue()).isEqualTo(2);
        assertThat(list.at("/m2m_tokens/0/id").asText()).isEqualTo(second);
        assertThat(list.at("/m2m_tokens/1/id").asText()).isEqualTo(first);
        assertThat(api.get(TOKENS + "?limit=1&offset=1&subject=" + mailId).json().at("/m2m_tokens/0/id").asText())
                .isEqualTo(first);
    }

    @Test
    void revokedAndExpiredTokensAreListedIfThatIsAskedFor() {
        String revoked = mail.post(TOKENS, "{}").id();
        mail.post(TOKENS + "/" + revoked + "/revoke", "{}");
        String expired = mail.post(TOKENS, "{\"seconds_until_expiration\": 1}").id();
        clock.advance(Duration.ofSeconds(1));
        String list = TOKENS + "?subject=" + mailId;
        assertThat(mail.get(list).json().path("total_count").intValue()).isZero();
        assertThat(mail.get(list + "&revoked=true").json().at("/m2m_tokens/0/id").asText()).isEqualTo(revoked);
        assertThat(mail.get(list + "&expired=true").json().at("/m2m_tokens/0/id").asText()).isEqualTo(expired);
    }

    @Test
    void aMachineSeesItsOwnTokensOnly() {
        assertThat(mail.get(TOKENS + "?subject=mch_worker").status()).isEqualTo(403);
        assertThat(api.get(TOKENS + "?subject=mch_worker").status()).isEqualTo(200);
    }

    @Test
    void aTokenIsRevokedByItsMachineOrByTheInstance() {
        for (Api revoker : new Api[] { mail, api }) {
            Answer created = mail.post(TOKENS, "{}");
            JsonNode revoked = revoker.post(TOKENS + "/" + created.id() + "/revoke", "{\"revocation_reason\": \"lost\"}")
                    .json();
            assertThat(revoked.path("revoked").booleanValue()).isTrue();
            assertThat(revoked.path("revocation_reason").asText()).isEqualTo("lost");
            assertThat(verify(worker, token(created)).code()).isEqualTo("resource_not_found");
        }
    }

    @Test
    void aTokenIsNotRevokedByAnotherMachine() {
        Answer created = mail.post(TOKENS, "{}");
        assertThat(worker.post(TOKENS + "/" + created.id() + "/revoke", "{}").status()).isEqualTo(404);
        assertThat(verify(worker, token(created)).json().path("revoked").booleanValue()).isFalse();
    }

    @Test
    void tokensGoWithTheirMachine() {
        String token = token(mail.post(TOKENS, "{}"));
        api.delete("/v1/machines/" + mailId);
        assertThat(verify(api, token).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "        | {\"token_format\": \"paseto\"}                                            | token_format",
            "        | {\"seconds_until_expiration\": 0}                                         | seconds_until_expiration",
            "        | {\"claims\": [1]}                                                         | claims",
            "        | {\"min_remaining_ttl_seconds\": 3600}                                     | min_remaining_ttl_seconds",
            "        | {\"min_remaining_ttl_seconds\": 9, \"seconds_until_expiration\": 9}       | min_remaining_ttl_seconds",
            "        | {\"min_remaining_ttl_seconds\": -1}                                       | min_remaining_ttl_seconds",
            "        | {\"scopes\": []}                                                          | scopes",
            "/verify | {}                                                                        | token",
            "/verify | {\"token\": 1}                                                            | token",
    })
    void whatCannotBeIsRefused(String path, String body, String param) {
        Answer refused = api.post(TOKENS + (path == null ? "" : path), body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("bad_request");
        assertThat(refused.param()).isEqualTo(param);
    }

    @ParameterizedTest
    @CsvSource({ "'', subject", "?subject=user_ann, subject", "?subject=mch_worker&limit=101, limit",
            "?subject=mch_worker&revoked=maybe, revoked", "?subject=mch_worker&expired=1, expired" })
    void aListOfNothingIsRefused(String query, String param) {
        Answer refused = api.get(TOKENS + query);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void aTokenThatDoesNotExistIsNotRevoked() {
        assertThat(api.post(TOKENS + "/mt_missing/revoke", "{}").status()).isEqualTo(404);
        String id = api.post(TOKENS, "{}").id();
        assertThat(api.post(TOKENS + "/" + id + "/revoke", "{\"reason\": \"lost\"}").status()).isEqualTo(400);
    }
}

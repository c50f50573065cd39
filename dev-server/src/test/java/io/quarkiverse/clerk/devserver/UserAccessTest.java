package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class UserAccessTest extends ServerTest {

    private static final String ANN = "/v1/users/user_ann";

    @Test
    void aBannedUserIsSignedOutEverywhere() {
        String session = api.post("/v1/sessions", "{\"user_id\": \"user_ann\"}").id();
        String others = api.post("/v1/sessions", "{\"user_id\": \"user_bob\"}").id();

        Answer banned = api.post(ANN + "/ban", "");

        assertThat(banned.status()).isEqualTo(200);
        assertThat(banned.json().path("banned").booleanValue()).isTrue();
        assertThat(api.get("/v1/sessions/" + session).json().path("status").asText()).isEqualTo("revoked");
        assertThat(api.get("/v1/sessions/" + others).json().path("status").asText()).isEqualTo("active");
        assertThat(api.get("/v1/users?banned=true").ids()).containsExactly("user_ann");
    }

    @Test
    void aBanIsLifted() {
        api.post(ANN + "/ban", "{}");
        assertThat(api.post(ANN + "/unban", "{}").json().path("banned").booleanValue()).isFalse();
        assertThat(api.get("/v1/users?banned=true").ids()).isEmpty();
    }

    @Test
    void severalAreBannedAndUnbannedAtOnce() {
        String body = "{\"user_ids\": [\"user_bob\", \"user_ann\", \"user_bob\"]}";
        assertThat(api.post("/v1/users/ban", body).ids()).containsExactly("user_bob", "user_ann");
        assertThat(api.get("/v1/users?banned=true").ids()).containsExactlyInAnyOrder("user_ann", "user_bob");
        assertThat(api.post("/v1/users/unban", body).json().at("/0/banned").booleanValue()).isFalse();
        assertThat(api.get("/v1/users?banned=true").ids()).isEmpty();
    }

    @Test
    void allAreBannedOrNone() {
        Answer refused = api.post("/v1/users/ban", "{\"user_ids\": [\"user_ann\", \"user_x\"]}");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(api.get("/v1/users?banned=true").ids()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"user_ids\": []}", "{\"user_ids\": \"user_ann\"}", "{\"user_ids\": [1]}" })
    void thoseToBeBannedMustBeNamed(String body) {
        for (String path : new String[] { "/v1/users/ban", "/v1/users/unban" }) {
            Answer refused = api.post(path, body);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.param()).isEqualTo("user_ids");
        }
    }

    @Test
    void noMoreThanFiftyAreBannedAtOnce() {
        String ids = IntStream.rangeClosed(0, 50).mapToObj(i -> "\"user_" + i + "\"").collect(Collectors.joining(","));
        Answer refused = api.post("/v1/users/ban", "{\"user_ids\": [" + ids + "]}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("bulk_size_exceeded");
    }

    @Test
    void aLockRunsOutByItself() {
        JsonNode locked = api.post(ANN + "/lock", "{}").json();
        assertThat(locked.path("locked").booleanValue()).isTrue();
        assertThat(locked.path("lockout_expires_in_seconds").longValue()).isEqualTo(3600);

        clock.advance(Duration.ofMinutes(59));
        assertThat(api.get(ANN).json().path("lockout_expires_in_seconds").longValue()).isEqualTo(60);
        clock.advance(Duration.ofMinutes(1));
        JsonNode free = api.get(ANN).json();
        assertThat(free.path("locked").booleanValue()).isFalse();
        assertThat(free.path("lockout_expires_in_seconds").isNull()).isTrue();
    }

    @Test
    void aLockIsTakenAwayAndCanBeSetAgain() {
        api.post(ANN + "/lock", "{}");
        JsonNode free = api.post(ANN + "/unlock", "{}").json();
        assertThat(free.path("locked").booleanValue()).isFalse();
        assertThat(free.path("lockout_expires_in_seconds").isNull()).isTrue();
        assertThat(api.post(ANN + "/lock", "{}").json().path("lockout_expires_in_seconds").longValue()).isEqualTo(3600);
    }

    @Test
    void aUserThatIsCreatedLockedIsFreeAfterThatTimeToo() {
        Answer created = api.post("/v1/users", "{\"locked\": true}");
        assertThat(created.json().path("lockout_expires_in_seconds").longValue()).isEqualTo(3600);
        clock.advance(Duration.ofHours(1));
        assertThat(api.get("/v1/users/" + created.id()).json().path("locked").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "ban, unban, user_banned", "lock, unlock, user_locked" })
    void whoIsBannedOrLockedCannotSignIn(String operation, String undoing, String code) {
        String ticket = api.post("/v1/sign_in_tokens", "{\"user_id\": \"user_ann\"}").json().path("token").asText();
        api.post(ANN + "/" + operation, "{}");
        Visitor visitor = new Visitor(api);
        Supplier<Answer> byTicket = () -> api.send(api.anonymous("/sign-in?" + Visitor.form(
                Map.of("redirect_url", Visitor.PAGE, "__clerk_ticket", ticket))));
        for (Answer refused : List.of(api.post("/v1/sessions", "{\"user_id\": \"user_ann\"}"),
                byTicket.get(),
                api.send(api.anonymous("/dev/session-token/ann")))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo(code);
        }
        assertThat(visitor.post(Map.of("user", "user_ann", "redirect_url", Visitor.PAGE)).status()).isEqualTo(403);
        assertThat(api.get("/v1/sessions?user_id=user_ann").ids()).isEmpty();

        api.post(ANN + "/" + undoing, "{}");
        assertThat(byTicket.get().status()).as("the refusal has not used the ticket up").isEqualTo(303);
    }

    @Test
    void whoWasLockedSignsInAgainLater() {
        api.post(ANN + "/lock", "{}");
        clock.advance(Duration.ofHours(1));
        assertThat(api.post("/v1/sessions", "{\"user_id\": \"user_ann\"}").status()).isEqualTo(200);
    }

    @Test
    void aLockEndsNoSession() {
        String session = api.post("/v1/sessions", "{\"user_id\": \"user_ann\"}").id();
        api.post(ANN + "/lock", "{}");
        assertThat(api.post("/v1/sessions/" + session + "/tokens", "{}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ban", "unban", "lock", "unlock" })
    void theUserMustExistAndNothingElseBeSaid(String operation) {
        assertThat(api.post("/v1/users/user_x/" + operation, "{}").code()).isEqualTo("resource_not_found");
        assertThat(api.post(ANN + "/" + operation, "{\"a\": 1}").code()).isEqualTo("form_param_unknown");
    }
}

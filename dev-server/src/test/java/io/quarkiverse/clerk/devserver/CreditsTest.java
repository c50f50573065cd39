package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

class CreditsTest extends ServerTest {

    private static final String USER = "/v1/users/user_ann/billing/credits";
    private static final String ORGANIZATION = "/v1/organizations/org_acme/billing/credits";

    private Answer adjust(String path, String action, int amount, String key) {
        return api.post(path, "{\"action\": \"" + action + "\", \"amount\": " + amount + ", \"idempotency_key\": \"" + key
                + "\", \"note\": \"sorry\"}");
    }

    private long balance(String path) {
        return api.get(path).json().at("/balance/amount").longValue();
    }

    @ParameterizedTest
    @ValueSource(strings = { USER, ORGANIZATION })
    void theBalanceIsTheSumOfTheAdjustments(String path) {
        assertThat(balance(path)).isZero();
        Answer given = adjust(path, "increase", 1250, "a");
        assertThat(given.json().at("/amount/amount_formatted").asText()).isEqualTo("$12.50");
        assertThat(given.json().path("note").asText()).isEqualTo("sorry");
        assertThat(given.json().path("created_at").asText()).isEqualTo(clock.instant().toString());
        Answer taken = adjust(path, "decrease", 250, "b");
        assertThat(taken.json().at("/amount/amount_formatted").asText()).isEqualTo("-$2.50");
        assertThat(balance(path)).isEqualTo(1000);
    }

    @Test
    void theBalanceDoesNotGoBelowZero() {
        adjust(USER, "increase", 100, "a");
        Answer refused = adjust(USER, "decrease", 101, "b");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("amount");
        assertThat(balance(USER)).isEqualTo(100);
    }

    @Test
    void anAdjustmentIsMadeOnceForItsKey() {
        Answer first = adjust(USER, "increase", 100, "a");
        assertThat(adjust(USER, "increase", 100, "a").json()).isEqualTo(first.json());
        assertThat(adjust(USER, "increase", 200, "a").status()).isEqualTo(409);
        assertThat(balance(USER)).isEqualTo(100);
        adjust("/v1/users/user_bob/billing/credits", "increase", 100, "a");
        assertThat(balance("/v1/users/user_bob/billing/credits")).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"action": "increase", "idempotency_key": "a"}|amount
            {"action": "increase", "amount": 0, "idempotency_key": "a"}|amount
            {"amount": 1, "idempotency_key": "a"}|action
            {"action": "double", "amount": 1, "idempotency_key": "a"}|action
            {"action": "increase", "amount": 1}|idempotency_key
            {"action": "increase", "amount": 1, "idempotency_key": "a", "currency": "EUR"}|currency
            """)
    void anAdjustmentThatCannotBeIsRefused(String body, String param) {
        for (String path : new String[] { USER, ORGANIZATION }) {
            Answer refused = api.post(path, body);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.param()).isEqualTo(param);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/v1/users/user_none/billing/", "/v1/organizations/org_none/billing/" })
    void whoIsNotThereCannotPay(String path) {
        assertThat(api.get(path + "credits").status()).isEqualTo(404);
        assertThat(api.post(path + "credits", "{}").status()).isEqualTo(404);
        assertThat(api.get(path + "subscription").status()).isEqualTo(404);
    }

    @Test
    void nothingIsEverCharged() {
        String statements = "/v1/billing/statements";
        assertThat(api.get(statements + "?limit=1").json()).isEqualTo(Api.json("{\"data\": [], \"total_count\": 0}"));
        assertThat(api.get(statements + "?limit=0").param()).isEqualTo("limit");
        assertThat(api.get(statements + "/cstmt_none").status()).isEqualTo(404);
        assertThat(api.get(statements + "/cstmt_none/payment_attempts").status()).isEqualTo(404);
    }
}

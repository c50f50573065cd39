package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class SubscriptionsTest extends ServerTest {

    private static final String ANN = "/v1/users/user_ann/billing/subscription";
    private static final String ITEMS = "/v1/billing/subscription_items";
    private static final Duration TRIAL = Duration.ofDays(14);
    private static final Duration TWO_MONTHS = Duration.ofDays(62);

    private JsonNode items(String subscription) {
        return api.get(subscription).json().path("subscription_items");
    }

    private static String at(JsonNode items, int index, String field) {
        return items.path(index).path(field).asText();
    }

    private Answer move(JsonNode item, String price) {
        return api.post(ITEMS + "/" + item.path("id").asText() + "/price_transition",
                "{\"from_price_id\": \"" + item.path("price_id").asText() + "\", \"to_price_id\": \"" + price + "\"}");
    }

    /** Ann's item, at the price of the plan Pro. */
    private JsonNode pro() {
        move(items(ANN).path(0), "cprice_pro_user");
        return items(ANN).path(0);
    }

    private static String url(JsonNode item) {
        return ITEMS + "/" + item.path("id").asText();
    }

    @ParameterizedTest
    @CsvSource({ "/v1/users/user_bob, free_user, bob@example.com, ''", "/v1/organizations/org_acme, free_org, '', Acme" })
    void whoChoseNothingHasTheFreePlan(String payer, String slug, String email, String organization) {
        JsonNode item = items(payer + "/billing/subscription").path(0);
        assertThat(item.at("/plan/slug").asText()).isEqualTo(slug);
        assertThat(item.at("/payer/email").asText()).isEqualTo(email);
        assertThat(item.at("/payer/image_url").asText()).startsWith(server.url() + "/dev/images/avatar_placeholder?");
        assertThat(item.at("/payer/organization_name").asText()).isEqualTo(organization);
        assertThat(item.path("period_end").isNull()).isTrue();
        assertThat(api.get(payer + "/billing/subscription").json().has("next_payment")).isFalse();
    }

    @Test
    void moreToPayBeginsAtOnceWithATrial() {
        Answer moved = move(items(ANN).path(0), "cprice_pro_user");
        JsonNode transition = moved.json().path("transition");
        assertThat(transition.path("effective_mode").asText()).isEqualTo("immediate");
        assertThat(transition.path("previous_subscription_item_status").asText()).isEqualTo("ended");
        assertThat(transition.path("charged_immediately").booleanValue()).isFalse();
        JsonNode items = items(ANN);
        assertThat(items).hasSize(1);
        assertThat(at(items, 0, "price_id")).isEqualTo("cprice_pro_user");
        assertThat(items.path(0).path("is_free_trial").booleanValue()).isTrue();
        assertThat(items.path(0).path("period_end").longValue()).isEqualTo(clock.instant().plus(TRIAL).toEpochMilli());
        assertThat(api.get(ANN).json().at("/next_payment/amount/amount_formatted").asText()).isEqualTo("$20.00");
        assertThat(api.get(ANN).json().path("eligible_for_free_trial").booleanValue()).isFalse();
    }

    @Test
    void afterTheTrialPeriodsFollowEachOther() {
        long trialEnd = pro().path("period_end").longValue();
        clock.advance(TRIAL);
        JsonNode item = items(ANN).path(0);
        assertThat(item.path("is_free_trial").booleanValue()).isFalse();
        assertThat(item.path("period_start").longValue()).isEqualTo(trialEnd);
        clock.advance(TWO_MONTHS);
        JsonNode later = items(ANN).path(0);
        assertThat(later.path("period_end").longValue()).isGreaterThan(clock.millis());
        assertThat(later.path("period_start").longValue()).isLessThanOrEqualTo(clock.millis());
    }

    @Test
    void lessToPayBeginsWhenThePeriodIsOver() {
        Answer moved = move(pro(), "cprice_free_user");
        assertThat(moved.json().at("/transition/effective_mode").asText()).isEqualTo("end_of_period");
        JsonNode items = items(ANN);
        assertThat(at(items, 0, "status")).isEqualTo("canceled");
        assertThat(at(items, 1, "status")).isEqualTo("upcoming");
        clock.advance(TRIAL);
        JsonNode later = items(ANN);
        assertThat(later).hasSize(1);
        assertThat(at(later, 0, "status")).isEqualTo("active");
        assertThat(at(later, 0, "plan_id")).isEqualTo("cplan_free_user");
    }

    @Test
    void aCanceledItemGoesOnUntilItsPeriodIsOver() {
        JsonNode item = pro();
        Answer canceled = api.delete(url(item));
        assertThat(canceled.json().path("status").asText()).isEqualTo("canceled");
        assertThat(canceled.json().path("canceled_at").longValue()).isEqualTo(clock.millis());
        assertThat(api.delete(url(item)).status()).isEqualTo(422);
        clock.advance(TRIAL);
        assertThat(at(items(ANN), 0, "plan_id")).isEqualTo("cplan_free_user");
        JsonNode ended = api.get(ITEMS + "?status=ended&query=ann").json().at("/data/0");
        assertThat(ended.path("id")).isEqualTo(item.path("id"));
        assertThat(ended.path("ended_at")).isEqualTo(item.path("period_end"));
    }

    @Test
    void anItemEndsNowIfAskedTo() {
        Answer ended = api.delete(url(pro()) + "?end_now=true");
        assertThat(ended.json().path("status").asText()).isEqualTo("ended");
        assertThat(items(ANN)).hasSize(1);
        assertThat(at(items(ANN), 0, "plan_id")).isEqualTo("cplan_free_user");
        assertThat(at(items(ANN), 0, "status")).isEqualTo("active");
    }

    @Test
    void theFreePlanIsNotCanceled() {
        assertThat(api.delete(url(items(ANN).path(0))).status()).isEqualTo(422);
        assertThat(api.delete(ITEMS + "/csub_item_none").status()).isEqualTo(404);
        assertThat(api.delete(url(pro()) + "?end_now=yes").param()).isEqualTo("end_now");
    }

    @Test
    void itemsAreFiltered() {
        JsonNode item = pro();
        assertThat(api.get(ITEMS).json().findValuesAsText("subscription_item_id")).isEmpty();
        assertThat(api.get(ITEMS).json().path("total_count").intValue()).isOne();
        assertThat(api.get(ITEMS + "?status=free_trial").json().at("/data/0/id")).isEqualTo(item.path("id"));
        assertThat(api.get(ITEMS + "?query=ARCHER").json().path("total_count").intValue()).isOne();
        assertThat(api.get(ITEMS + "?query=baker").json().path("total_count").intValue()).isZero();
        assertThat(api.get(ITEMS + "?payer_type=org").json().path("total_count").intValue()).isZero();
        assertThat(api.get(ITEMS + "?payer_type=org&include_free=true").json().path("total_count").intValue()).isOne();
        assertThat(api.get(ITEMS + "?include_free=true&plan_id=cplan_free_user&status=active").json().path("total_count")
                .intValue()).isEqualTo(2);
        assertThat(api.get(ITEMS + "?status=odd").param()).isEqualTo("status");
        assertThat(api.get(ITEMS + "?payer_type=cat").param()).isEqualTo("payer_type");
    }

    @Test
    void aTrialIsExtended() {
        JsonNode item = pro();
        Instant end = clock.instant().plus(Duration.ofDays(30));
        Answer extended = api.post(url(item) + "/extend_free_trial", "{\"extend_to\": \"" + end + "\"}");
        assertThat(extended.json().path("period_end").longValue()).isEqualTo(end.toEpochMilli());
        assertThat(items(ANN).path(0).path("period_end").longValue()).isEqualTo(end.toEpochMilli());
        for (String wrong : new String[] { clock.instant().toString(), end.plus(Duration.ofDays(366)).toString(), "soon" }) {
            assertThat(api.post(url(item) + "/extend_free_trial", "{\"extend_to\": \"" + wrong + "\"}").param())
                    .isEqualTo("extend_to");
        }
        assertThat(api.post(url(item) + "/extend_free_trial", "{}").param()).isEqualTo("extend_to");
        assertThat(api.post(ITEMS + "/csub_item_of_user_bob/extend_free_trial", "{\"extend_to\": \"" + end + "\"}").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({ "cprice_free_user, cprice_none, 404", "cprice_free_user, cprice_pro_org, 422",
            "cprice_free_user, cprice_free_user, 422", "cprice_pro_user, cprice_free_user, 409" })
    void aTransitionThatCannotBeIsRefused(String from, String to, int status) {
        String url = url(items(ANN).path(0)) + "/price_transition";
        assertThat(api.post(url, "{\"from_price_id\": \"" + from + "\", \"to_price_id\": \"" + to + "\"}").status())
                .isEqualTo(status);
        assertThat(api.post(url, "{\"from_price_id\": \"" + from + "\"}").param()).isEqualTo("to_price_id");
    }

    @Test
    void aDiscountIsAppliedOnceAndRemoved() {
        String discounts = url(pro()) + "/discounts";
        Answer applied = api.post(discounts, "{\"discount_id\": \"cdisc_tenth\"}");
        assertThat(applied.json().path("percent_off").intValue()).isEqualTo(10);
        assertThat(applied.json().path("status").asText()).isEqualTo("active");
        assertThat(api.post(discounts, "{\"discount_id\": \"cdisc_tenth\"}").status()).isEqualTo(409);
        Answer removed = api.delete(discounts + "/cdisc_tenth");
        assertThat(removed.json().path("status").asText()).isEqualTo("removed");
        assertThat(api.delete(discounts + "/cdisc_tenth").status()).isEqualTo(404);
        assertThat(api.post(discounts, "{\"discount_id\": \"cdisc_none\"}").param()).isEqualTo("discount_id");
        assertThat(api.post(discounts, "{}").param()).isEqualTo("discount_id");
    }

    @Test
    void subscriptionsGoWithWhoPaysForThem() {
        String url = url(pro());
        api.delete("/v1/users/user_ann");
        assertThat(api.delete(url).status()).isEqualTo(404);
        assertThat(api.get(ITEMS + "?include_free=true&payer_type=user").json().path("total_count").intValue()).isEqualTo(2);
    }
}

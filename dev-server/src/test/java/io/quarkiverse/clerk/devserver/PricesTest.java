package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

class PricesTest extends ServerTest {

    private static final String PLANS = "/v1/billing/plans";
    private static final String PRICES = "/v1/billing/prices";

    @Test
    void plansAreListedByWhoTheyAreFor() {
        assertThat(api.get(PLANS).json().findValuesAsText("slug")).containsExactly("pro_org", "free_org", "pro_user",
                "free_user");
        Answer ofUsers = api.get(PLANS + "?payer_type=user&limit=1");
        assertThat(ofUsers.json().at("/data/0/slug").asText()).isEqualTo("pro_user");
        assertThat(ofUsers.json().path("total_count").intValue()).isEqualTo(2);
        assertThat(api.get(PLANS + "?payer_type=cat").param()).isEqualTo("payer_type");
    }

    @Test
    void theCheapestPriceIsListedFirst() {
        String custom = api.post(PRICES, """
                {"plan_id": "cplan_pro_user", "amount": 1500, "currency": "EUR", "description": "For friends"}""").id();
        Answer list = api.get(PRICES + "?plan_id=cplan_pro_user");
        assertThat(list.json().findValuesAsText("id")).containsExactly(custom, "cprice_pro_user");
        assertThat(list.json().at("/data/0/fee/amount_formatted").asText()).isEqualTo("€15.00");
        assertThat(list.json().at("/data/0/is_default").booleanValue()).isFalse();
        assertThat(list.json().at("/data/1/fee/amount_formatted").asText()).isEqualTo("$20.00");
        assertThat(api.get(PRICES + "?plan_id=cplan_none").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({ "500, null, month", "null, 500, annual", "500, 400, both" })
    void periodsFollowFromTheAmounts(String amount, String annual, String periods) {
        Answer created = api.post(PRICES, "{\"plan_id\": \"cplan_pro_user\", \"amount\": " + amount
                + ", \"annual_monthly_amount\": " + annual + "}");
        assertThat(created.json().path("supported_billing_periods").asText()).isEqualTo(periods);
        assertThat(created.json().path("fee").isNull()).isEqualTo(amount.equals("null"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"amount": 500}|422|plan_id
            {"plan_id": "cplan_pro_user"}|422|amount
            {"plan_id": "cplan_pro_user", "amount": null}|422|amount
            {"plan_id": "cplan_pro_user", "amount": 99}|422|amount
            {"plan_id": "cplan_pro_user", "amount": -1}|422|amount
            {"plan_id": "cplan_pro_user", "amount": 500, "annual_monthly_amount": 1}|422|annual_monthly_amount
            {"plan_id": "cplan_pro_user", "amount": 500, "currency": "usd"}|422|currency
            {"plan_id": "cplan_pro_user", "amount": 500, "supported_billing_periods": "week"}|422|supported_billing_periods
            {"plan_id": "cplan_pro_user", "amount": 500, "supported_billing_periods": "both"}|422|supported_billing_periods
            {"plan_id": "cplan_none", "amount": 500}|404|''
            """)
    void aPriceThatCannotBeIsRefused(String body, int status, String param) {
        Answer refused = api.post(PRICES, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.param()).isEqualTo(param);
    }
}

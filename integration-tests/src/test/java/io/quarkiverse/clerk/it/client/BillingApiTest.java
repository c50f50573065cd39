package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.billing.ApplyDiscountRequest;
import io.quarkiverse.clerk.client.billing.BillingPeriods;
import io.quarkiverse.clerk.client.billing.CancelSubscriptionItemQuery;
import io.quarkiverse.clerk.client.billing.CreatePriceRequest;
import io.quarkiverse.clerk.client.billing.CreatePriceTransitionRequest;
import io.quarkiverse.clerk.client.billing.DiscountRedemption;
import io.quarkiverse.clerk.client.billing.ExtendFreeTrialRequest;
import io.quarkiverse.clerk.client.billing.PayerType;
import io.quarkiverse.clerk.client.billing.PaymentMethod;
import io.quarkiverse.clerk.client.billing.PaymentSource;
import io.quarkiverse.clerk.client.billing.PlanPeriod;
import io.quarkiverse.clerk.client.billing.PlanQuery;
import io.quarkiverse.clerk.client.billing.PriceQuery;
import io.quarkiverse.clerk.client.billing.PriceTransitionDetails;
import io.quarkiverse.clerk.client.billing.SubscriptionItemQuery;
import io.quarkiverse.clerk.client.billing.SubscriptionItemStatus;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class BillingApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsPlans() {
        answersPageOf("billing/plan");

        var page = clerk.billing().listPlans(PlanQuery.builder().payerType(PayerType.ORG).build());

        assertThat(asked().line()).isEqualTo("GET /v1/billing/plans?payer_type=org");
        assertThat(page.data()).singleElement().satisfies(plan -> {
            assertThat(plan.fee().amount()).isEqualTo(4999);
            assertThat(plan.annualFee()).isNull();
            assertThat(plan.features()).singleElement().satisfies(feature -> assertThat(feature.slug()).isEqualTo("export"));
            assertThat(plan.unitPrices().get(0).tiers().get(0).endsAfterBlock()).isNull();
        });
    }

    @Test
    void listsAndCreatesPrices() {
        answersPageOf("billing/price");
        var page = clerk.billing().listPrices(PriceQuery.builder().planId("cplan_1").build());
        assertThat(asked().line()).isEqualTo("GET /v1/billing/prices?plan_id=cplan_1");
        assertThat(page.data().get(0).supportedBillingPeriods().is(BillingPeriods.BOTH)).isTrue();
        assertThat(page.data().get(0).createdAt()).isEqualTo(CREATED);

        answers("billing/price");
        clerk.billing().createPrice(CreatePriceRequest.builder().planId("cplan_1").annualMonthlyAmount(3999L).build());
        assertThat(asked().line()).isEqualTo("POST /v1/billing/prices");
        assertThat(asked().text()).as("Clerk wants the amount even if there is none")
                .isEqualTo("{\"plan_id\":\"cplan_1\",\"amount\":null,\"annual_monthly_amount\":3999}");
    }

    @Test
    void listsSubscriptionItems() {
        answersPageOf("billing/subscription-item");

        var page = clerk.billing().listSubscriptionItems(
                SubscriptionItemQuery.builder().status(SubscriptionItemStatus.FREE_TRIAL).includeFree(true).build());

        assertThat(asked().line()).startsWith("GET /v1/billing/subscription_items?");
        assertThat(query()).containsExactly("include_free=true", "status=free_trial");
        assertThat(page.data()).singleElement().satisfies(item -> {
            assertThat(item.status().is(SubscriptionItemStatus.PAST_DUE)).isTrue();
            assertThat(item.planPeriod().is(PlanPeriod.ANNUAL)).isTrue();
            assertThat(item.credit().cycleRemainingPercent()).isEqualTo(12.5);
            assertThat(item.paymentMethod().paymentType().is(PaymentMethod.Type.PAYER_CREDITS)).isTrue();
            assertThat(item.payer().organizationName()).isEqualTo("Acme");
            assertThat(item.periodEnd()).isNull();
            assertThat(item.nextPayment().date()).isEqualTo(CREATED);
            assertThat(item.totals().perUnitTotals().get(0).tiers().get(0).quantity()).isEqualTo(5);
            assertThat(item.totals().credits().proration().cycleDaysTotal()).isEqualTo(30);
            assertThat(item.totals().discounts().proration()).isNull();
        });
    }

    @Test
    void cancelsAndExtendsSubscriptionItems() {
        answers("billing/subscription-item");
        clerk.billing().cancelSubscriptionItem("subi_1", CancelSubscriptionItemQuery.builder().endNow(true).build());
        assertThat(asked().line()).isEqualTo("DELETE /v1/billing/subscription_items/subi_1?end_now=true");
        clerk.billing().cancelSubscriptionItem("subi_1");
        assertThat(asked().line()).isEqualTo("DELETE /v1/billing/subscription_items/subi_1");

        answers("billing/subscription-item-snapshot");
        var item = clerk.billing().extendSubscriptionItemFreeTrial("subi_1",
                ExtendFreeTrialRequest.builder().extendTo(Instant.parse("2026-01-08T00:00:00Z")).build());
        assertThat(asked().line()).isEqualTo("POST /v1/billing/subscription_items/subi_1/extend_free_trial");
        assertThat(asked().text()).isEqualTo("{\"extend_to\":\"2026-01-08T00:00:00Z\"}");
        assertThat(item.paymentSource().paymentMethod().is(PaymentSource.Type.APPLE_PAY)).isTrue();
        assertThat(item.plan().payerType()).containsExactly("org");
    }

    @Test
    void changesPrices() {
        answers("billing/price-transition");

        var changed = clerk.billing().createPriceTransition("subi_1",
                CreatePriceTransitionRequest.builder().fromPriceId("cprice_1").toPriceId("cprice_2").build());

        assertThat(asked().line()).isEqualTo("POST /v1/billing/subscription_items/subi_1/price_transition");
        assertThat(asked().text()).isEqualTo("{\"from_price_id\":\"cprice_1\",\"to_price_id\":\"cprice_2\"}");
        assertThat(changed.transition().effectiveMode().is(PriceTransitionDetails.EffectiveMode.END_OF_PERIOD)).isTrue();
        assertThat(changed.transition().previousPrice().amount()).isEqualTo(4999);
        assertThat(changed.subscriptionItem().status().is(SubscriptionItemStatus.UPCOMING)).isTrue();
    }

    @Test
    void givesAndTakesDiscounts() {
        answers("billing/discount");
        var discount = clerk.billing().applySubscriptionItemDiscount("subi_1",
                ApplyDiscountRequest.builder().discountId("disc_1").build());
        assertThat(asked().line()).isEqualTo("POST /v1/billing/subscription_items/subi_1/discounts");
        assertThat(asked().text()).isEqualTo("{\"discount_id\":\"disc_1\"}");
        assertThat(discount.percentOff()).isEqualTo(12.5);
        assertThat(discount.cyclesRemaining()).isNull();
        assertThat(discount.source().is(DiscountRedemption.Source.PROMO_CODE)).isTrue();

        clerk.billing().removeSubscriptionItemDiscount("subi_1", "disc_1");
        assertThat(asked().line()).isEqualTo("DELETE /v1/billing/subscription_items/subi_1/discounts/disc_1");
    }
}

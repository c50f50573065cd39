package io.quarkiverse.clerk.client.billing;

import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.client.Page;
import io.quarkiverse.clerk.client.Pages;
import io.quarkiverse.clerk.client.PagesOf;

/**
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface BillingApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/billing/plans")
    Page<Plan> listPlans(@BeanParam PlanQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("listPlans")
    default Stream<Plan> streamPlans(PlanQuery query) {
        return Pages.stream(query, page -> listPlans(page));
    }

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/billing/prices")
    Page<Price> listPrices(@BeanParam PriceQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("listPrices")
    default Stream<Price> streamPrices(PriceQuery query) {
        return Pages.stream(query, page -> listPrices(page));
    }

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/billing/prices")
    Price createPrice(CreatePriceRequest request);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/billing/subscription_items")
    Page<SubscriptionItem> listSubscriptionItems(@BeanParam SubscriptionItemQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("listSubscriptionItems")
    default Stream<SubscriptionItem> streamSubscriptionItems(SubscriptionItemQuery query) {
        return Pages.stream(query, page -> listSubscriptionItems(page));
    }

    /**
     * FIXME
     *
     * @param subscriptionItemId FIXME
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @DELETE
    @Path("/billing/subscription_items/{subscription_item_id}")
    SubscriptionItem cancelSubscriptionItem(@PathParam("subscription_item_id") String subscriptionItemId,
            @BeanParam CancelSubscriptionItemQuery query);

    /**
     * FIXME
     *
     * @param subscriptionItemId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/billing/subscription_items/{subscription_item_id}")
    SubscriptionItem cancelSubscriptionItem(@PathParam("subscription_item_id") String subscriptionItemId);

    /**
     * FIXME
     *
     * @param subscriptionItemId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/billing/subscription_items/{subscription_item_id}/extend_free_trial")
    SubscriptionItemSnapshot extendSubscriptionItemFreeTrial(@PathParam("subscription_item_id") String subscriptionItemId,
            ExtendFreeTrialRequest request);

    /**
     * FIXME
     *
     * @param subscriptionItemId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/billing/subscription_items/{subscription_item_id}/price_transition")
    PriceTransition createPriceTransition(@PathParam("subscription_item_id") String subscriptionItemId,
            CreatePriceTransitionRequest request);

    /**
     * FIXME
     *
     * @param subscriptionItemId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/billing/subscription_items/{subscription_item_id}/discounts")
    DiscountRedemption applySubscriptionItemDiscount(@PathParam("subscription_item_id") String subscriptionItemId,
            ApplyDiscountRequest request);

    /**
     * FIXME
     *
     * @param subscriptionItemId FIXME
     * @param discountId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/billing/subscription_items/{subscription_item_id}/discounts/{discount_id}")
    DiscountRedemption removeSubscriptionItemDiscount(@PathParam("subscription_item_id") String subscriptionItemId,
            @PathParam("discount_id") String discountId);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/billing/statements")
    Page<Statement> listStatements(@BeanParam StatementQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("listStatements")
    default Stream<Statement> streamStatements(StatementQuery query) {
        return Pages.stream(query, page -> listStatements(page));
    }

    /**
     * FIXME
     *
     * @param statementID FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/billing/statements/{statementID}")
    Statement getStatement(@PathParam("statementID") String statementID);

    /**
     * FIXME
     *
     * @param statementID FIXME
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/billing/statements/{statementID}/payment_attempts")
    Page<PaymentAttempt> getStatementPaymentAttempts(@PathParam("statementID") String statementID,
            @BeanParam PaymentAttemptQuery query);

    /**
     * FIXME
     *
     * @param statementID FIXME
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("getStatementPaymentAttempts")
    default Stream<PaymentAttempt> streamStatementPaymentAttempts(String statementID, PaymentAttemptQuery query) {
        return Pages.stream(query, page -> getStatementPaymentAttempts(statementID, page));
    }
}

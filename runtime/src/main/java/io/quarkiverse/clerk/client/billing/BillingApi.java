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
 * Billing: plans, prices, subscriptions and statements.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface BillingApi {

    /**
     * Lists plans, free ones too, newest first.
     *
     * @param query filters and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/billing/plans")
    Page<Plan> listPlans(@BeanParam PlanQuery query);

    /**
     * Walks all plans, fetching pages as they are read.
     *
     * @param query filters; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("listPlans")
    default Stream<Plan> streamPlans(PlanQuery query) {
        return Pages.stream(query, page -> listPlans(page));
    }

    /**
     * Lists prices, the lowest first.
     *
     * @param query filters and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/billing/prices")
    Page<Price> listPrices(@BeanParam PriceQuery query);

    /**
     * Walks all prices, fetching pages as they are read.
     *
     * @param query filters; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("listPrices")
    default Stream<Price> streamPrices(PriceQuery query) {
        return Pages.stream(query, page -> listPrices(page));
    }

    /**
     * Creates a price for a plan, for customers who pay another one than the usual.
     *
     * @param request what it is to be
     * @return the price as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/billing/prices")
    Price createPrice(CreatePriceRequest request);

    /**
     * Lists what users and organizations have subscribed to, newest first.
     *
     * @param query filters and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/billing/subscription_items")
    Page<SubscriptionItem> listSubscriptionItems(@BeanParam SubscriptionItemQuery query);

    /**
     * Walks all that users and organizations have subscribed to, fetching pages as they are read.
     *
     * @param query filters; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("listSubscriptionItems")
    default Stream<SubscriptionItem> streamSubscriptionItems(SubscriptionItemQuery query) {
        return Pages.stream(query, page -> listSubscriptionItems(page));
    }

    /**
     * Cancels a subscription item.
     *
     * @param subscriptionItemId which one
     * @param query whether it ends at once
     * @return the item as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @DELETE
    @Path("/billing/subscription_items/{subscription_item_id}")
    SubscriptionItem cancelSubscriptionItem(@PathParam("subscription_item_id") String subscriptionItemId,
            @BeanParam CancelSubscriptionItemQuery query);

    /**
     * Cancels a subscription item, to the end of the period that is paid for.
     *
     * @param subscriptionItemId which one
     * @return the item as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/billing/subscription_items/{subscription_item_id}")
    SubscriptionItem cancelSubscriptionItem(@PathParam("subscription_item_id") String subscriptionItemId);

    /**
     * Makes a free trial last longer, by 365 days at most. To the same time it does so once.
     *
     * @param subscriptionItemId an item that is in its free trial
     * @param request until when
     * @return the item as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/billing/subscription_items/{subscription_item_id}/extend_free_trial")
    SubscriptionItemSnapshot extendSubscriptionItemFreeTrial(@PathParam("subscription_item_id") String subscriptionItemId,
            ExtendFreeTrialRequest request);

    /**
     * Lets a payer pay another price, at once or from the next period on, as plan and payer have it.
     *
     * @param subscriptionItemId which one
     * @param request from which price to which
     * @return the item that comes of it, and what happens to the one before; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/billing/subscription_items/{subscription_item_id}/price_transition")
    PriceTransition createPriceTransition(@PathParam("subscription_item_id") String subscriptionItemId,
            CreatePriceTransitionRequest request);

    /**
     * Gives a subscription item a discount, by your word and whatever its rules. It takes the place of another one; the same
     * one again is refused.
     *
     * @param subscriptionItemId which one
     * @param request the discount
     * @return the discount as given; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/billing/subscription_items/{subscription_item_id}/discounts")
    DiscountRedemption applySubscriptionItemDiscount(@PathParam("subscription_item_id") String subscriptionItemId,
            ApplyDiscountRequest request);

    /**
     * Takes a discount from a subscription item.
     *
     * @param subscriptionItemId which one
     * @param discountId the discount that counts now
     * @return the discount as taken; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/billing/subscription_items/{subscription_item_id}/discounts/{discount_id}")
    DiscountRedemption removeSubscriptionItemDiscount(@PathParam("subscription_item_id") String subscriptionItemId,
            @PathParam("discount_id") String discountId);

    /**
     * Lists statements, newest first.
     *
     * @param query which page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/billing/statements")
    Page<Statement> listStatements(@BeanParam StatementQuery query);

    /**
     * Walks all statements, newest first, fetching pages as they are read.
     *
     * @param query its limit is the size of a page
     * @return all of them; never null
     */
    @PagesOf("listStatements")
    default Stream<Statement> streamStatements(StatementQuery query) {
        return Pages.stream(query, page -> listStatements(page));
    }

    /**
     * Gets a statement.
     *
     * @param statementId which one
     * @return the statement; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/billing/statements/{statementID}")
    Statement getStatement(@PathParam("statementID") String statementId);

    /**
     * Lists the attempts to be paid what a statement says, newest first.
     *
     * @param statementId which one
     * @param query which page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/billing/statements/{statementID}/payment_attempts")
    Page<PaymentAttempt> getStatementPaymentAttempts(@PathParam("statementID") String statementId,
            @BeanParam PaymentAttemptQuery query);

    /**
     * Walks the attempts to be paid what a statement says, fetching pages as they are read.
     *
     * @param statementId which one
     * @param query its limit is the size of a page
     * @return all of them; never null
     */
    @PagesOf("getStatementPaymentAttempts")
    default Stream<PaymentAttempt> streamStatementPaymentAttempts(String statementId, PaymentAttemptQuery query) {
        return Pages.stream(query, page -> getStatementPaymentAttempts(statementId, page));
    }
}

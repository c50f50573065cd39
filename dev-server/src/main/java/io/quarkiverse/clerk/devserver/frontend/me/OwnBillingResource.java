package io.quarkiverse.clerk.devserver.frontend.me;

import java.util.List;

import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.resource.billing.OwnBilling;

/** What the signed-in user pays for, and what there is to be paid for. */
public final class OwnBillingResource implements FrontendResource {

    private static final String PLANS = "/v1/billing/plans";

    private final Frontend frontend;
    private final OwnBilling billing;

    /** The payers of an instance. */
    public OwnBillingResource(Frontend frontend) {
        this.frontend = frontend;
        this.billing = new OwnBilling(frontend.instance());
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.get("/v1/me/billing/subscription", request -> billing.subscription(
                        frontend.signedIn().user(request).path("id").textValue())),
                FrontendRoute.get(PLANS, request -> billing.plans(request.query())).bare(),
                FrontendRoute.get(PLANS + "/{plan}", request -> billing.plan(request.path("plan"))).bare());
    }
}

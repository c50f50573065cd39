package io.quarkiverse.clerk.it.tour;

import java.util.Set;
import java.util.stream.Stream;

/** What the dev server does in full, which is all that it is not said of below. */
final class FullScope {

    /** Only stored by the dev server, or not there at all: what they are about is done in Clerk's dashboard or at a bank. */
    private static final Set<String> OTHER_GROUPS = Set.of("adminPortalLinkTokens", "agentTasks", "betaFeatures", "billing",
            "directories", "domains", "enterpriseConnections", "instanceSettings", "miscellaneous", "proxyChecks",
            "samlConnections", "scimDirectories", "signUps", "templates", "webhooks");

    /** These belong to billing, whatever group Clerk has put them into. */
    private static final Set<String> BILLING = Set.of("getBillingSubscription", "getBillingCreditBalance",
            "adjustBillingCreditBalance");

    private FullScope() {
    }

    static Stream<String> groups() {
        return operations().map(ApiOperation::group).distinct().sorted();
    }

    static Stream<ApiOperation> operations() {
        return ApiOperation.all().stream().filter(operation -> !OTHER_GROUPS.contains(operation.group()))
                .filter(operation -> !BILLING.contains(operation.name()));
    }

    static String[] calls(String group) {
        return operations().filter(operation -> operation.group().equals(group)).map(ApiOperation::call)
                .toArray(String[]::new);
    }
}

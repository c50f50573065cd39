/** Billing: plans, prices, subscriptions and statements. */
@NullMarked
package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.NullMarked;

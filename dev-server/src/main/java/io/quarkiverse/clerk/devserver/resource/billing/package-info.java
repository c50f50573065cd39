/** Plans, prices, subscriptions and credits. No money moves: nothing is ever charged, so there are no statements. */
package io.quarkiverse.clerk.devserver.resource.billing;

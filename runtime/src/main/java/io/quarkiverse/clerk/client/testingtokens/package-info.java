/** Testing tokens: what lets tests in a browser pass Clerk's protection against bots. */
@NullMarked
package io.quarkiverse.clerk.client.testingtokens;

import org.jspecify.annotations.NullMarked;

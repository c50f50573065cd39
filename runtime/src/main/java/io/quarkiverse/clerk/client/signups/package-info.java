/** Sign-ups: attempts of people to become users. */
@NullMarked
package io.quarkiverse.clerk.client.signups;

import org.jspecify.annotations.NullMarked;

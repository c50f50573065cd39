/** Sign-ups: attempts to become a user. */
@NullMarked
package io.quarkiverse.clerk.client.signups;

import org.jspecify.annotations.NullMarked;

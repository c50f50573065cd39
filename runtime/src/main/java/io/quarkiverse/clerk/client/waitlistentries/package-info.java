/** The waitlist: who would like to sign up. */
@NullMarked
package io.quarkiverse.clerk.client.waitlistentries;

import org.jspecify.annotations.NullMarked;

/** Invitations to sign up to the application. */
@NullMarked
package io.quarkiverse.clerk.client.invitations;

import org.jspecify.annotations.NullMarked;

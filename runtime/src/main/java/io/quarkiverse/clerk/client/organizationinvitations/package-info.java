/** Invitations to organizations. */
@NullMarked
package io.quarkiverse.clerk.client.organizationinvitations;

import org.jspecify.annotations.NullMarked;

/** Memberships: which user belongs to which organization, in which role. */
@NullMarked
package io.quarkiverse.clerk.client.organizationmemberships;

import org.jspecify.annotations.NullMarked;

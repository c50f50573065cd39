/** Roles: what members of organizations may do. */
@NullMarked
package io.quarkiverse.clerk.client.organizationroles;

import org.jspecify.annotations.NullMarked;

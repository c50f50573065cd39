/** Organizations: groups of users with roles. */
@NullMarked
package io.quarkiverse.clerk.client.organizations;

import org.jspecify.annotations.NullMarked;

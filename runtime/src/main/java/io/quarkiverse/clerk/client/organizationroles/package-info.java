/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.organizationroles;

import org.jspecify.annotations.NullMarked;

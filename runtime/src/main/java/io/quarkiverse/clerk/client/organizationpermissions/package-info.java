/** Permissions: what roles consist of. */
@NullMarked
package io.quarkiverse.clerk.client.organizationpermissions;

import org.jspecify.annotations.NullMarked;

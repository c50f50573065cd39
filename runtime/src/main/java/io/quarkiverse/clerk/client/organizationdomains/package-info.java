/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.organizationdomains;

import org.jspecify.annotations.NullMarked;

/** Domains of organizations: whose email addresses belong to them. */
@NullMarked
package io.quarkiverse.clerk.client.organizationdomains;

import org.jspecify.annotations.NullMarked;

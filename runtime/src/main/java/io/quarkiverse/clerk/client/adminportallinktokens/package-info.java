/** Tokens for links to the admin portal. */
@NullMarked
package io.quarkiverse.clerk.client.adminportallinktokens;

import org.jspecify.annotations.NullMarked;

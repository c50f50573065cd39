/** Actor tokens: what lets support staff sign in as a user. */
@NullMarked
package io.quarkiverse.clerk.client.actortokens;

import org.jspecify.annotations.NullMarked;

/** OAuth applications: programs of others that users may let use their account. */
@NullMarked
package io.quarkiverse.clerk.client.oauthapplications;

import org.jspecify.annotations.NullMarked;

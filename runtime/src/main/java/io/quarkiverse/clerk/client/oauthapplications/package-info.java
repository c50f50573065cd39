/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.oauthapplications;

import org.jspecify.annotations.NullMarked;

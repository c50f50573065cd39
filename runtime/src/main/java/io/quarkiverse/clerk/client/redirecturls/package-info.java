/** Redirect URLs: where sign-ins of mobile apps may lead back to. */
@NullMarked
package io.quarkiverse.clerk.client.redirecturls;

import org.jspecify.annotations.NullMarked;

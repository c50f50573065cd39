/** Sessions in browsers: cookies, and the redirects by which Clerk's Frontend API and the application agree about them. */
@NullMarked
package io.quarkiverse.clerk.auth.browser;

import org.jspecify.annotations.NullMarked;

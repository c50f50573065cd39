/** Email addresses of users. */
@NullMarked
package io.quarkiverse.clerk.client.emailaddresses;

import org.jspecify.annotations.NullMarked;

/** Sessions: the sign-ins of users on devices. */
@NullMarked
package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.NullMarked;

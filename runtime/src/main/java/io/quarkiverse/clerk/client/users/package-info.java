/** Users: the people who can sign in to the instance. */
@NullMarked
package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.NullMarked;

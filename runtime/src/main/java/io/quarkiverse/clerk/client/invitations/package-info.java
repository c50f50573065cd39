/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.invitations;

import org.jspecify.annotations.NullMarked;

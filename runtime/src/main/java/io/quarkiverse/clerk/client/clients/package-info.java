/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.clients;

import org.jspecify.annotations.NullMarked;

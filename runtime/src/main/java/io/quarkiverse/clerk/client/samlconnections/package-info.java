/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.samlconnections;

import org.jspecify.annotations.NullMarked;

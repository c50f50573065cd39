/** Domains of the instance: the primary one and its satellites. */
@NullMarked
package io.quarkiverse.clerk.client.domains;

import org.jspecify.annotations.NullMarked;

/** M2M tokens: what machines call each other with. */
@NullMarked
package io.quarkiverse.clerk.client.m2m;

import org.jspecify.annotations.NullMarked;

/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.m2m;

import org.jspecify.annotations.NullMarked;

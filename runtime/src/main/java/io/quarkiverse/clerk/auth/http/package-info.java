/** The Quarkus side of request authentication: carries values in and results out, and decides nothing. */
@NullMarked
package io.quarkiverse.clerk.auth.http;

import org.jspecify.annotations.NullMarked;

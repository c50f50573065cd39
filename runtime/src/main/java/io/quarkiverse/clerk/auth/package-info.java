/** Who is this request? The vocabulary of request authentication, and the decision itself: plain values in and out. */
@NullMarked
package io.quarkiverse.clerk.auth;

import org.jspecify.annotations.NullMarked;

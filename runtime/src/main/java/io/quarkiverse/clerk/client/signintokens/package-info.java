/** Sign-in tokens: what lets users sign in without another factor. */
@NullMarked
package io.quarkiverse.clerk.client.signintokens;

import org.jspecify.annotations.NullMarked;

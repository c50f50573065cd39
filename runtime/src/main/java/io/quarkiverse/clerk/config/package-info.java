/** What the user can set, and the check of it at start. */
@NullMarked
package io.quarkiverse.clerk.config;

import org.jspecify.annotations.NullMarked;

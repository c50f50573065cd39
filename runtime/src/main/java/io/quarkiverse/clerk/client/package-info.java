/** What all groups of the Backend API share: errors, headers, JSON. */
@NullMarked
package io.quarkiverse.clerk.client;

import org.jspecify.annotations.NullMarked;

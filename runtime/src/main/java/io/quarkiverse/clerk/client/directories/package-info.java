/** Directories: identity providers fill them with users over SCIM. */
@NullMarked
package io.quarkiverse.clerk.client.directories;

import org.jspecify.annotations.NullMarked;

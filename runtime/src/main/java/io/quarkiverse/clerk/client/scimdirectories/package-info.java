/** SCIM directories: the same as directories, under their old names. */
@NullMarked
package io.quarkiverse.clerk.client.scimdirectories;

import org.jspecify.annotations.NullMarked;

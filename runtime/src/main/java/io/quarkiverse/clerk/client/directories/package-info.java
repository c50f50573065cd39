/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.directories;

import org.jspecify.annotations.NullMarked;

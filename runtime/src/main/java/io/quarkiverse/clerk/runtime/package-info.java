/** Internal: puts the parts together inside Quarkus. */
@NullMarked
package io.quarkiverse.clerk.runtime;

import org.jspecify.annotations.NullMarked;

/** Role sets: which roles an organization can choose from. */
@NullMarked
package io.quarkiverse.clerk.client.rolesets;

import org.jspecify.annotations.NullMarked;

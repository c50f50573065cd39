/** Agent tasks: what agents do as a user. */
@NullMarked
package io.quarkiverse.clerk.client.agenttasks;

import org.jspecify.annotations.NullMarked;

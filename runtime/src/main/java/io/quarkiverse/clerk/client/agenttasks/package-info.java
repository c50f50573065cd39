/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.agenttasks;

import org.jspecify.annotations.NullMarked;

/**
 * How calls are made: ids are checked, failures get their kind, and what may pass is tried again. The classes that put this
 * around each group are derived from the groups' interfaces when this module is compiled.
 */
@NullMarked
package io.quarkiverse.clerk.client.calls;

import org.jspecify.annotations.NullMarked;

/** The allowlist: who may sign up while nobody else may. */
@NullMarked
package io.quarkiverse.clerk.client.allowlistidentifiers;

import org.jspecify.annotations.NullMarked;

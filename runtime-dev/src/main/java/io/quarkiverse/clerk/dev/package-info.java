/**
 * What an application runs with in dev mode only. It has no bean index, so that nothing in it is a bean unless the deployment
 * module says so, which it does in dev mode.
 */
@NullMarked
package io.quarkiverse.clerk.dev;

import org.jspecify.annotations.NullMarked;

/**
 * A stand-in for Clerk's Backend API that runs inside a development or test process. Public are the types of this package;
 * those of its subpackages are internal.
 */
package io.quarkiverse.clerk.devserver;

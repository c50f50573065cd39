/**
 * A stand-in for Clerk that runs inside a development or test process: its Backend API, and what browsers are redirected to.
 * Public are the types of this package; those of its subpackages are internal.
 */
package io.quarkiverse.clerk.devserver;

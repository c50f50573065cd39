/** Compares the client with Clerk's own description of the Backend API, an OpenAPI file. */
@NullMarked
package io.quarkiverse.clerk.client.conformance;

import org.jspecify.annotations.NullMarked;

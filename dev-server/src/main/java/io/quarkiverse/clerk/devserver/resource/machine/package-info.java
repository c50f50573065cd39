/** Machines, OAuth applications, and the keys and tokens of both. */
package io.quarkiverse.clerk.devserver.resource.machine;

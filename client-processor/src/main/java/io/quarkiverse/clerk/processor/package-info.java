/**
 * Reads the interfaces of the client of Clerk's Backend API while they are compiled, and writes what follows from them: the
 * twin that does not block, and the classes that make the calls of both. Nothing of this is in an application.
 */
package io.quarkiverse.clerk.processor;

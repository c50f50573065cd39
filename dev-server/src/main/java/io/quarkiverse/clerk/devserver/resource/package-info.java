/** Clerk's resources, one small file each: its fields, its rules, its routes. Internal: not for applications. */
package io.quarkiverse.clerk.devserver.resource;

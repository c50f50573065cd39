/** Users and what belongs to them. */
package io.quarkiverse.clerk.devserver.resource.user;

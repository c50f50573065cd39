/** What Clerk's scripts are told of the instance before they show anything. */
package io.quarkiverse.clerk.devserver.frontend.environment;

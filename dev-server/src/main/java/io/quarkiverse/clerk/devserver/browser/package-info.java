/** What Clerk's Frontend API knows of browsers: who they are, and which cookies say so. Internal: not for applications. */
package io.quarkiverse.clerk.devserver.browser;

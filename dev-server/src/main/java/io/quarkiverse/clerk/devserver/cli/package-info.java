/** The server as a program of its own, for applications in any language. Internal: not for applications. */
package io.quarkiverse.clerk.devserver.cli;

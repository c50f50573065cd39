/** What signed-in users do with themselves: their names, contacts, passwords, factors, sessions and keys. */
package io.quarkiverse.clerk.devserver.frontend.me;

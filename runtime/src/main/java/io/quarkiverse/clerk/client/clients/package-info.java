/** Clients: the browsers and apps that users sign in with. */
@NullMarked
package io.quarkiverse.clerk.client.clients;

import org.jspecify.annotations.NullMarked;

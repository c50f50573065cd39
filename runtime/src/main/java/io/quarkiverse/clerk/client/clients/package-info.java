/** Clients: the browsers and apps in which users sign in. */
@NullMarked
package io.quarkiverse.clerk.client.clients;

import org.jspecify.annotations.NullMarked;

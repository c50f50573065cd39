/** JWT templates: what tokens for other services are made from. */
@NullMarked
package io.quarkiverse.clerk.client.jwttemplates;

import org.jspecify.annotations.NullMarked;

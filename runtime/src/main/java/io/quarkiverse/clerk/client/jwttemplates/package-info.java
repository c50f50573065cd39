/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.jwttemplates;

import org.jspecify.annotations.NullMarked;

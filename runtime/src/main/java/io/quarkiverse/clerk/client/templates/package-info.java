/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.templates;

import org.jspecify.annotations.NullMarked;

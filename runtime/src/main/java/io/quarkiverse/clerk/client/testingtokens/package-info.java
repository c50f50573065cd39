/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.testingtokens;

import org.jspecify.annotations.NullMarked;

/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.oauthaccesstokens;

import org.jspecify.annotations.NullMarked;

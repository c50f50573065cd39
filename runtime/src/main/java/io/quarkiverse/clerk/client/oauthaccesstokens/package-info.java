/** OAuth access tokens, which programs of others call the application with. */
@NullMarked
package io.quarkiverse.clerk.client.oauthaccesstokens;

import org.jspecify.annotations.NullMarked;

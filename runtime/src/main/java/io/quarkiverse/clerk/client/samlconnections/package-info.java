/** SAML connections, which are enterprise connections by now. */
@NullMarked
package io.quarkiverse.clerk.client.samlconnections;

import org.jspecify.annotations.NullMarked;

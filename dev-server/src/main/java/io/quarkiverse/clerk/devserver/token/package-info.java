/** Session tokens and the key that signs them. Internal: not for applications. */
package io.quarkiverse.clerk.devserver.token;

/** Enterprise connections: sign-in at the identity providers of companies. */
@NullMarked
package io.quarkiverse.clerk.client.enterpriseconnections;

import org.jspecify.annotations.NullMarked;

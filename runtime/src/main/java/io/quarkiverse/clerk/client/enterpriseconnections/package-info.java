/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.enterpriseconnections;

import org.jspecify.annotations.NullMarked;

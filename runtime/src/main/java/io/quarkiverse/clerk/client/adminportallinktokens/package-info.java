/** FIXME */
@NullMarked
package io.quarkiverse.clerk.client.adminportallinktokens;

import org.jspecify.annotations.NullMarked;

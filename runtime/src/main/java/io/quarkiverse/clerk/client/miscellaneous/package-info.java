/** What belongs to no other group. */
@NullMarked
package io.quarkiverse.clerk.client.miscellaneous;

import org.jspecify.annotations.NullMarked;

/** Phone numbers of users. */
@NullMarked
package io.quarkiverse.clerk.client.phonenumbers;

import org.jspecify.annotations.NullMarked;

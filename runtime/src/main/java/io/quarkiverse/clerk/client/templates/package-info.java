/** Templates: what emails and text messages of Clerk's are made from. */
@NullMarked
package io.quarkiverse.clerk.client.templates;

import org.jspecify.annotations.NullMarked;

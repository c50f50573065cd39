/** Is this token genuine, and still good? */
@NullMarked
package io.quarkiverse.clerk.auth.token;

import org.jspecify.annotations.NullMarked;

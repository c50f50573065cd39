/** API keys: what programs call the application with, for a user or an organization. */
@NullMarked
package io.quarkiverse.clerk.client.apikeys;

import org.jspecify.annotations.NullMarked;

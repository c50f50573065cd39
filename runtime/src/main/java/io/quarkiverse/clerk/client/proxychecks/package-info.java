/** Whether proxies lead to the Frontend API. */
@NullMarked
package io.quarkiverse.clerk.client.proxychecks;

import org.jspecify.annotations.NullMarked;

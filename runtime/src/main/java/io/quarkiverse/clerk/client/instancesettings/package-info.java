/** Settings of the instance. */
@NullMarked
package io.quarkiverse.clerk.client.instancesettings;

import org.jspecify.annotations.NullMarked;

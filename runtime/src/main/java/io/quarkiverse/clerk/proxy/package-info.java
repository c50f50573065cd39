/**
 * The proxy of the Frontend API. Where a request goes and with which headers is decided here from plain values; one class,
 * {@link io.quarkiverse.clerk.proxy.Exchange}, moves the bytes.
 */
@NullMarked
package io.quarkiverse.clerk.proxy;

import org.jspecify.annotations.NullMarked;

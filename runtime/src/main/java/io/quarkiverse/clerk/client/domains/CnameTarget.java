package io.quarkiverse.clerk.client.domains;

/**
 * FIXME
 *
 * @param host FIXME
 * @param value FIXME
 * @param required FIXME
 */
public record CnameTarget(String host, String value, boolean required) {
}

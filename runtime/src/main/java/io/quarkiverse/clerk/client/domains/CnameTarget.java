package io.quarkiverse.clerk.client.domains;

/**
 * A DNS record that a domain needs.
 *
 * @param host its name
 * @param value what it has to lead to
 * @param required whether the domain does not work without it
 */
public record CnameTarget(String host, String value, boolean required) {
}

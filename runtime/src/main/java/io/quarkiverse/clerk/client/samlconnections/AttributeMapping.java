package io.quarkiverse.clerk.client.samlconnections;

/**
 * FIXME
 *
 * @param userId {@code user_…}
 * @param emailAddress FIXME
 * @param firstName FIXME
 * @param lastName FIXME
 */
public record AttributeMapping(String userId, String emailAddress, String firstName, String lastName) {
}

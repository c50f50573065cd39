package io.quarkiverse.clerk.client.samlconnections;

/**
 * Which attributes of the provider tell what.
 *
 * @param userId the attribute with the provider's id of the user
 * @param emailAddress the attribute with the email address
 * @param firstName the attribute with the first name
 * @param lastName the attribute with the last name
 */
public record AttributeMapping(String userId, String emailAddress, String firstName, String lastName) {
}

package io.quarkiverse.clerk.client.users;

/**
 * Another means of sign-in that shares an email address or phone number.
 *
 * @param type its kind, such as {@code oauth_google}
 * @param id {@code idn_…}
 */
public record IdentificationLink(String type, String id) {
}

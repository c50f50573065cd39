package io.quarkiverse.clerk.devserver.resource.user;

import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Finds users the way people name them. */
public final class Users {

    private Users() {
    }

    /**
     * The user with this id, or else email address, or else username.
     *
     * @throws ApiException (404) if there is none
     */
    public static ObjectNode named(String name, Documents users) {
        return find(name, users).orElseThrow(() -> ApiException.notFound("The user " + name));
    }

    /** The user with this id, or else email address, or else username. */
    public static Optional<ObjectNode> find(String name, Documents users) {
        Uniqueness unique = new Uniqueness(users);
        return users.find(name).or(() -> unique.owner("email_address", name)).or(() -> unique.owner("username", name));
    }

    /** The user who has this email address and has shown that, or for whom it is kept. */
    public static Optional<ObjectNode> byEmailAddress(String emailAddress, Documents users) {
        return new Uniqueness(users).owner("email_address", emailAddress);
    }

    /** The user who signs in with this email address, phone number or username. */
    public static Optional<ObjectNode> byIdentifier(String identifier, Documents users) {
        Uniqueness unique = new Uniqueness(users);
        return Stream.of("email_address", "phone_number", "username")
                .flatMap(param -> unique.owner(param, identifier).stream()).findFirst();
    }
}

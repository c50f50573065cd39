package io.quarkiverse.clerk.sample;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.users.User;

/**
 * What the application keeps of a user.
 *
 * @param updatedAt when it was so at Clerk, by Clerk's clock
 * @param deleted whether the user is gone, for good: Clerk gives no id twice
 */
public record LocalUser(String id, @Nullable String name, @Nullable String email, Instant updatedAt, boolean deleted) {

    /** {@return a user of whom nothing is known yet} */
    static LocalUser unknown(String id) {
        return new LocalUser(id, null, null, Instant.EPOCH, false);
    }

    /** {@return the user as Clerk tells; as before if that is older than what is known, because it was overtaken} */
    LocalUser updated(User user) {
        if (deleted || user.updatedAt().isBefore(updatedAt)) {
            return this;
        }
        return new LocalUser(id, name(user), email(user), user.updatedAt(), false);
    }

    /** {@return that the user is gone, and nothing else about somebody who may have wanted that} */
    LocalUser deleted(Instant when) {
        return new LocalUser(id, null, null, when, true);
    }

    private static String name(User user) {
        return Stream.of(user.firstName(), user.lastName()).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    private static @Nullable String email(User user) {
        return user.emailAddresses().stream().filter(address -> address.id().equals(user.primaryEmailAddressId()))
                .map(address -> address.emailAddress()).findFirst().orElse(null);
    }
}

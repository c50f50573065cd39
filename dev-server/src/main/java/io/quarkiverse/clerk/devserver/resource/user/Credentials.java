package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Clock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.resource.Instance;

/** What a request says of how a user signs in: the password and the second factors. */
final class Credentials {

    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Clock clock;

    Credentials(Instance instance) {
        this.passwords = new Passwords(instance.store());
        this.secondFactors = new SecondFactors(instance);
        this.clock = instance.clock();
    }

    static void check(ObjectNode body) {
        Passwords.check(body);
        SecondFactors.check(body);
    }

    /** Changes the user, who was like {@code before}, as the body says. */
    void apply(ObjectNode body, ObjectNode user, JsonNode before) {
        passwords.apply(body, user, clock.millis());
        secondFactors.apply(body, user);
        secondFactors.settle(user, before);
    }
}

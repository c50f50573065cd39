package io.quarkiverse.clerk.devserver.frontend.signup;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.session.SignUpResource;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Sign-ups that have begun: of each client the latest, and those that made users. Used only while the store is locked. */
public final class SignUps {

    private static final String OF_CLIENT = "sign_up_id";
    private static final Duration ABANDONED_AFTER = Duration.ofDays(1);

    private final Documents signUps;
    private final Documents clients;
    private final Clock clock;

    /** The sign-ups of an instance. */
    public SignUps(Instance instance) {
        this.signUps = instance.store().documents(SignUpResource.KIND).ownedBy("client", SignUpResource.CLIENT);
        this.clients = instance.store().documents("client");
        this.clock = instance.clock();
    }

    /** A new one, to be added. */
    ObjectNode draft() {
        return signUps.draft("sua", SignUpResource.BLANK).put("abandon_at", clock.millis() + ABANDONED_AFTER.toMillis());
    }

    /** Adds one. The client's latest goes if it made no user: whoever begins all day must not fill the memory. */
    ObjectNode add(ObjectNode signUp, String clientId) {
        ObjectNode client = clients.edit(clientId);
        Optional.ofNullable(client.path(OF_CLIENT).textValue()).flatMap(signUps::find)
                .filter(latest -> latest.path("created_user_id").isNull())
                .ifPresent(latest -> signUps.remove(latest.path("id").textValue()));
        clients.saveAsItIs(client.put(OF_CLIENT, signUp.path("id").textValue()));
        return signUps.add(signUp.put(SignUpResource.CLIENT, clientId));
    }

    ObjectNode save(ObjectNode signUp) {
        return signUps.save(signUp);
    }

    /**
     * A copy of one of a client: nobody learns of those of others by guessing.
     *
     * @param clientId null for none
     * @throws ApiException (404) if the client has no such sign-up
     */
    ObjectNode edit(String id, String clientId) {
        return signUps.findOwned(id, SignUpResource.CLIENT, clientId)
                .orElseThrow(() -> ApiException.notFound("The sign-up")).deepCopy();
    }

    /**
     * The same, if more can be said in it.
     *
     * @throws ApiException 404 likewise; 400 if it is complete or abandoned
     */
    ObjectNode editUnfinished(String id, String clientId) {
        ObjectNode signUp = edit(id, clientId);
        if (!SignUpResource.isUnfinished(signUp, clock.millis())) {
            throw ApiException.refused(400, ApiError.of("client_state_invalid", "not now",
                    "The sign-up is complete or abandoned."));
        }
        return signUp;
    }

    /** What the browser is shown of the sign-up that its client is about to do; null if there is none. */
    public ObjectNode current(ObjectNode client) {
        return Optional.ofNullable(client.path(OF_CLIENT).textValue()).flatMap(signUps::find)
                .filter(signUp -> SignUpResource.isUnfinished(signUp, clock.millis())).map(this::view).orElse(null);
    }

    ObjectNode view(ObjectNode signUp) {
        return SignUpResource.view(signUp, clock.millis());
    }
}

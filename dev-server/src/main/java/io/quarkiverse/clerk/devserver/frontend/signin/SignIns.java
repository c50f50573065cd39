package io.quarkiverse.clerk.devserver.frontend.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.frontend.factor.Factors;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.user.UserViews;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Sign-ins that have begun: of each client the latest. Used only while the store is locked. */
public final class SignIns {

    static final String KIND = "sign_in_attempt";
    static final String FIRST = "first_factor_verification";
    static final String SECOND = "second_factor_verification";
    static final String SESSION = "created_session_id";
    /** Whether the password has been reset in it. */
    static final String RESET = "password_reset";

    private static final String CLIENT = "client_id";
    private static final String USER = "user_id";
    private static final String OF_CLIENT = "sign_in_id";
    private static final Duration ABANDONED_AFTER = Duration.ofDays(1);

    private static final ObjectNode BLANK = Json.literal("""
            {"object": "sign_in_attempt", "id": null, "client_id": null, "user_id": null, "identifier": null,
             "first_factor_verification": null, "second_factor_verification": null, "password_reset": false,
             "created_session_id": null, "abandon_at": null}""");

    private final Documents signIns;
    private final Documents clients;
    private final Documents users;
    private final UserViews userViews;
    private final Clock clock;

    /** The sign-ins of an instance. */
    public SignIns(Instance instance) {
        this.signIns = instance.store().documents(KIND).ownedBy("client", CLIENT).ownedBy("user", USER);
        this.clients = instance.store().documents("client");
        this.users = instance.store().documents("user");
        this.userViews = new UserViews(instance);
        this.clock = instance.clock();
    }

    /**
     * A new one, to be added.
     *
     * @param user who wants to sign in; null if nobody has been named
     * @param identifier by which the user was named; null likewise
     */
    ObjectNode draft(ObjectNode user, String identifier) {
        return signIns.draft("sia", BLANK).put("abandon_at", clock.millis() + ABANDONED_AFTER.toMillis())
                .put(USER, user == null ? null : user.path("id").asText()).put("identifier", identifier);
    }

    /** Adds one, which takes the place of the client's latest: whoever begins all day must not fill the memory. */
    ObjectNode add(ObjectNode signIn, String clientId) {
        ObjectNode client = clients.edit(clientId);
        Optional.ofNullable(client.path(OF_CLIENT).textValue()).ifPresent(signIns::remove);
        clients.saveAsItIs(client.put(OF_CLIENT, signIn.path("id").textValue()));
        return signIns.add(signIn.put(CLIENT, clientId));
    }

    ObjectNode save(ObjectNode signIn) {
        return signIns.save(signIn);
    }

    /**
     * A copy of one of a client: nobody learns of those of others by guessing.
     *
     * @param clientId null for none
     * @throws ApiException (404) if the client has no such sign-in
     */
    ObjectNode edit(String id, String clientId) {
        return signIns.findOwned(id, CLIENT, clientId).orElseThrow(() -> ApiException.notFound("The sign-in")).deepCopy();
    }

    /** The user who wants to sign in; null if nobody has been named. */
    ObjectNode user(ObjectNode signIn) {
        return Optional.ofNullable(signIn.path(USER).textValue()).flatMap(users::find).orElse(null);
    }

    SignInStatus status(ObjectNode signIn) {
        return SignInStatus.of(signIn, user(signIn), clock.millis());
    }

    /**
     * It is time for this.
     *
     * @throws ApiException (400) if the sign-in has come less far, or farther
     */
    void require(SignInStatus status, ObjectNode signIn) {
        if (status(signIn) != status) {
            throw ApiException.refused(400, ApiError.of("client_state_invalid", "not now",
                    "The sign-in does not wait for this: its status is " + status(signIn).text() + "."));
        }
    }

    /** What the browser is shown of the sign-in that its client is about to do; null if there is none. */
    public ObjectNode current(ObjectNode client) {
        return Optional.ofNullable(client.path(OF_CLIENT).textValue()).flatMap(signIns::find)
                .filter(signIn -> status(signIn).compareTo(SignInStatus.COMPLETE) < 0).map(this::view).orElse(null);
    }

    ObjectNode view(ObjectNode signIn) {
        ObjectNode user = user(signIn);
        ObjectNode view = Json.object().put("object", KIND).put("id", signIn.path("id").textValue())
                .put("status", status(signIn).text());
        view.putArray("supported_identifiers").add("email_address").add("phone_number").add("username");
        view.set("supported_first_factors",
                user == null ? null : Factors.first(user, signIn.path("identifier").textValue()));
        ArrayNode second = user == null ? Json.object().arrayNode() : Factors.second(user);
        view.set("supported_second_factors", second.isEmpty() ? null : second);
        for (String field : new String[] { FIRST, SECOND, "identifier", SESSION, "abandon_at" }) {
            view.set(field, signIn.path(field));
        }
        view.set("user_data", user == null ? null
                : userViews.publicData(user).retain("first_name", "last_name", "image_url", "has_image", "profile_image_url"));
        return view;
    }
}

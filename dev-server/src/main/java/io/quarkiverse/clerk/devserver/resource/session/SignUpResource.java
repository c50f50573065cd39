package io.quarkiverse.clerk.devserver.resource.session;

import java.time.Clock;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Sign-ups: attempts of guests to become users, which begin in a browser. */
public final class SignUpResource implements Resource {

    /** The kind of their documents. */
    public static final String KIND = "sign_up_attempt";

    /** The client on which it began; not shown. */
    public static final String CLIENT = "client_id";

    private static final String UNFINISHED = "missing_requirements";

    /** What an attempt looks like in which nothing has been said yet. Not to be changed. */
    public static final ObjectNode BLANK = Json.literal("""
            {"object": "sign_up_attempt", "id": null, "status": "missing_requirements", "required_fields": [],
             "optional_fields": [], "missing_fields": [], "unverified_fields": [],
             "verifications": {"email_address": null, "phone_number": null, "web3_wallet": null, "external_account": null},
             "username": null, "email_address": null, "phone_number": null, "web3_wallet": null, "password_enabled": false,
             "first_name": null, "last_name": null, "unsafe_metadata": {}, "public_metadata": {}, "custom_action": false,
             "external_id": null, "created_session_id": null, "created_user_id": null, "abandon_at": null,
             "legal_accepted_at": null, "client_id": null}""");
    private static final Fields UPDATE = Fields.of(
            Field.text("external_id").nullable(),
            Field.flag("custom_action").nullable());

    private final Documents signUps;
    private final Clock clock;

    /** The sign-ups of an instance. */
    public SignUpResource(Instance instance) {
        this.signUps = instance.store().documents(KIND);
        this.clock = instance.clock();
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/sign_ups/{id}", request -> view(signUps.get(request.path("id")), clock.millis())),
                Route.patch("/v1/sign_ups/{id}", request -> update(request.path("id"), request.body())));
    }

    private JsonNode update(String id, ObjectNode body) {
        ObjectNode signUp = UPDATE.change(body, signUps.edit(id), BLANK);
        if (!isUnfinished(signUp, clock.millis())) {
            throw ApiException.refused(403, ApiError.of("sign_up_cannot_be_updated", "cannot be updated",
                    "The sign-up is complete or abandoned."));
        }
        return view(signUps.save(signUp), clock.millis());
    }

    /** Whether more can be said in the sign-up at a time, in milliseconds. */
    public static boolean isUnfinished(ObjectNode signUp, long now) {
        return view(signUp, now).path("status").asText().equals(UNFINISHED);
    }

    /** What is shown of a sign-up at a time, in milliseconds. */
    public static ObjectNode view(ObjectNode signUp, long now) {
        boolean abandoned = signUp.path("status").asText().equals(UNFINISHED)
                && signUp.path("abandon_at").longValue() <= now;
        ObjectNode view = signUp.deepCopy();
        view.remove(CLIENT);
        return abandoned ? view.put("status", "abandoned") : view;
    }
}

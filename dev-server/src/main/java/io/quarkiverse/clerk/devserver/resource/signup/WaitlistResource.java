package io.quarkiverse.clerk.devserver.resource.signup;

import static io.quarkiverse.clerk.devserver.api.Field.emailAddress;
import static io.quarkiverse.clerk.devserver.api.Field.flag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The waitlist: who wants to sign up while nobody can. */
public final class WaitlistResource implements Resource {

    private static final int MAX_BULK = 50;
    private static final String INVITATION_ID = "invitation_id";

    private static final ObjectNode BLANK = Json.literal("""
            {"object": "waitlist_entry", "id": null, "email_address": null, "status": "pending", "is_locked": false,
             "invited_at": null, "invitation_id": null, "created_at": null, "updated_at": null}
            """);

    private static final Fields CREATE = Fields.of(
            emailAddress("email_address").required(),
            flag("notify").nullable().instruction());
    private static final Fields INVITE = Fields.of(flag("ignore_existing").nullable());

    private static final Listing LISTING = new Listing(
            Filter.all(Filter.oneOf("status", List.of("pending", "invited", "completed", "rejected")),
                    Filter.containing("query", entry -> List.of(entry.path("email_address").asText(),
                            entry.path("id").asText()))),
            new Ordering(Map.of(
                    "created_at", Ordering.number("created_at"),
                    "invited_at", Ordering.number("invited_at"),
                    "email_address", Ordering.text(entry -> Optional.of(entry.path("email_address").asText()))),
                    "-created_at"));

    private final Instance instance;
    private final Documents entries;
    private final Documents invitationDocuments;
    private final Invitations invitations;
    private final Messages messages;

    /** The waitlist of an instance. */
    public WaitlistResource(Instance instance) {
        this.instance = instance;
        this.entries = instance.store().documents("waitlist_entry");
        this.invitationDocuments = instance.store().documents(Invitations.KIND);
        this.invitations = new Invitations(instance);
        this.messages = new Messages(instance.store());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/waitlist_entries",
                        request -> LISTING.page(entries.all(), request.query()).map(this::view).asData()),
                Route.post("/v1/waitlist_entries", request -> view(create(request.body()))),
                Route.post("/v1/waitlist_entries/bulk", request -> createAll(request.items(MAX_BULK))).takingList(),
                Route.delete("/v1/waitlist_entries/{waitlist_entry_id}", this::delete),
                Route.post("/v1/waitlist_entries/{waitlist_entry_id}/invite", this::invite),
                Route.post("/v1/waitlist_entries/{waitlist_entry_id}/reject", this::reject));
    }

    @Override
    public Map<String, UnaryOperator<ObjectNode>> views() {
        return Map.of("waitlist_entry", this::view);
    }

    /** Who is on the list already stays there once. */
    private ObjectNode create(ObjectNode body) {
        ObjectNode entry = CREATE.fill(body, entries.draft("wle", BLANK));
        String email = entry.path("email_address").textValue();
        return entries.findIgnoringCase("email_address", email).stream().findFirst()
                .orElseGet(() -> {
                    if (body.path("notify").asBoolean(true)) {
                        messages.email(Recipient.of(email), "waitlist_confirmation", "You are on the waitlist",
                                "You will hear when you can sign up.", Json.object());
                    }
                    return entries.add(entry);
                });
    }

    private JsonNode createAll(List<ObjectNode> bodies) {
        ArrayNode created = Json.object().arrayNode();
        bodies.forEach(body -> created.add(view(create(body))));
        return created;
    }

    private JsonNode delete(ApiRequest request) {
        ObjectNode entry = entry(request);
        require("pending", entry);
        return entries.delete(entry.path("id").asText());
    }

    private JsonNode invite(ApiRequest request) {
        ObjectNode body = INVITE.check(request.body());
        ObjectNode entry = entry(request);
        if (entry.path("status").asText().equals("completed")) {
            throw refused(entry);
        }
        ObjectNode invitation = invitations.create(Json.object().put("email_address", entry.path("email_address").asText())
                .put("ignore_existing", body.path("ignore_existing").asBoolean())
                .put("template_slug", "waitlist_invitation"));
        return view(entries.save(entry.put("status", "invited").put("invited_at", instance.clock().millis())
                .put(INVITATION_ID, invitation.path("id").asText())));
    }

    private JsonNode reject(ApiRequest request) {
        ObjectNode entry = entry(request);
        require("pending", entry);
        return view(entries.save(entry.put("status", "rejected")));
    }

    private ObjectNode entry(ApiRequest request) {
        return entries.edit(request.path("waitlist_entry_id"));
    }

    private static void require(String status, ObjectNode entry) {
        if (!entry.path("status").asText().equals(status)) {
            throw refused(entry);
        }
    }

    private static ApiException refused(ObjectNode entry) {
        return ApiException.refused(409, ApiError.of("waitlist_entry_not_pending", "not possible any more",
                "The waitlist entry is " + entry.path("status").asText() + " already."));
    }

    /** With the invitation in place of its id. */
    private ObjectNode view(ObjectNode entry) {
        ObjectNode view = entry.deepCopy();
        view.remove(List.of("invited_at", INVITATION_ID));
        JsonNode invitation = Optional.ofNullable(entry.path(INVITATION_ID).textValue()).flatMap(invitationDocuments::find)
                .<JsonNode> map(invitations::current).orElse(view.nullNode());
        view.set("invitation", invitation);
        return view;
    }
}

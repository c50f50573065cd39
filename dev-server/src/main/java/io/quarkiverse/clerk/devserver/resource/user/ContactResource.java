package io.quarkiverse.clerk.devserver.resource.user;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Index;

/** Email addresses, or phone numbers, as things of their own. They live in the documents of their users. */
public final class ContactResource implements Resource {

    private static final Fields ATTEMPT = Fields.of(Field.text("verification_id").required(), Field.text("code").required());

    private final Contacts contacts;
    private final String idParam;
    private final ContactFields fields;
    private final ContactChanges changes;
    private final ContactCodes codes;
    private final Documents users;
    private final Index owners;

    private ContactResource(ContactChanges changes, ContactFields fields, Instance instance) {
        this.contacts = changes.contacts();
        this.idParam = contacts.object() + "_id";
        this.fields = fields;
        this.changes = changes;
        this.codes = new ContactCodes(contacts, instance);
        this.users = instance.store().documents("user");
        this.owners = users.by("id of " + contacts.object(), contacts::ids);
    }

    /** The email addresses of an instance. */
    public static ContactResource emailAddresses(Instance instance) {
        return new ContactResource(ContactChanges.emailAddresses(instance), ContactFields.EMAIL_ADDRESS, instance);
    }

    /** The phone numbers of an instance. */
    public static ContactResource phoneNumbers(Instance instance) {
        return new ContactResource(ContactChanges.phoneNumbers(instance), ContactFields.PHONE_NUMBER, instance);
    }

    @Override
    public List<Route> routes() {
        String all = "/v1/" + contacts.list();
        String one = all + "/{" + idParam + "}";
        return List.of(
                Route.post(all, request -> create(request.body())),
                Route.get(one, request -> contacts.get(owner(request), request.path(idParam))),
                Route.patch(one, this::update),
                Route.delete(one, request -> changes.delete(owner(request), request.path(idParam))),
                Route.post(one + "/prepare_verification", request -> ContactVerifications.view(
                        codes.prepare(owner(request), request.path(idParam)))),
                Route.post(one + "/attempt_verification", this::attempt),
                Route.put("/v1/users/{user_id}/" + contacts.object(), this::replace));
    }

    private ObjectNode owner(ApiRequest request) {
        return owners.first(request.path(idParam)).orElseThrow(() -> ApiException.notFound("The " + contacts.object()));
    }

    private JsonNode create(ObjectNode body) {
        fields.create().check(body);
        return changes.add(users.get(body.path("user_id").asText()), body);
    }

    private JsonNode update(ApiRequest request) {
        ObjectNode user = owner(request);
        return changes.update(user, request.path(idParam), fields.update().check(request.body()));
    }

    private JsonNode replace(ApiRequest request) {
        ObjectNode user = users.get(request.path("user_id"));
        return changes.replace(user, fields.replace().check(request.body()));
    }

    private JsonNode attempt(ApiRequest request) {
        ObjectNode user = owner(request);
        ObjectNode body = ATTEMPT.check(request.body());
        return ContactVerifications.view(codes.attempt(user, request.path(idParam),
                body.path("verification_id").asText(), body.path("code").asText()).verification());
    }
}

package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Clock;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.DeletedObject;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Index;

/** Email addresses, or phone numbers, as things of their own. They live in the documents of their users. */
public final class ContactResource implements Resource {

    private static final Fields ATTEMPT = Fields.of(Field.text("verification_id").required(), Field.text("code").required());

    private final Contacts contacts;
    private final String idParam;
    private final ContactFields fields;
    private final Documents users;
    private final Index owners;
    private final Uniqueness uniqueness;
    private final SecondFactors secondFactors;
    private final ContactVerifications verifications;
    private final PrimaryEmail primaryEmail;
    private final Clock clock;

    private ContactResource(Contacts contacts, ContactFields fields, Instance instance) {
        this.contacts = contacts;
        this.idParam = contacts.object() + "_id";
        this.fields = fields;
        this.users = instance.store().documents("user");
        this.owners = users.by("id of " + contacts.object(), contacts::ids);
        this.uniqueness = new Uniqueness(users);
        this.secondFactors = new SecondFactors(instance);
        this.verifications = new ContactVerifications(instance);
        this.primaryEmail = new PrimaryEmail(new Messages(instance.store()));
        this.clock = instance.clock();
    }

    /** The email addresses of an instance. */
    public static ContactResource emailAddresses(Instance instance) {
        return new ContactResource(Contacts.EMAIL_ADDRESSES, ContactFields.EMAIL_ADDRESS, instance);
    }

    /** The phone numbers of an instance. */
    public static ContactResource phoneNumbers(Instance instance) {
        return new ContactResource(Contacts.PHONE_NUMBERS, ContactFields.PHONE_NUMBER, instance);
    }

    @Override
    public List<Route> routes() {
        String all = "/v1/" + contacts.list();
        String one = all + "/{" + idParam + "}";
        return List.of(
                Route.post(all, request -> create(request.body())),
                Route.get(one, request -> contact(owner(request), request)),
                Route.patch(one, this::update),
                Route.delete(one, this::delete),
                Route.post(one + "/prepare_verification", this::prepare),
                Route.post(one + "/attempt_verification", this::attempt),
                Route.put("/v1/users/{user_id}/" + contacts.object(), this::replace));
    }

    private ObjectNode owner(ApiRequest request) {
        return owners.first(request.path(idParam)).orElseThrow(() -> ApiException.notFound("The " + contacts.object()));
    }

    private ObjectNode contact(ObjectNode user, ApiRequest request) {
        return contacts.find(user, request.path(idParam)).orElseThrow();
    }

    private JsonNode create(ObjectNode body) {
        fields.create().check(body);
        ObjectNode before = users.get(body.path("user_id").asText());
        String value = contacts.value(body);
        requireFree(value, null);
        if (contacts.has(before, value)) {
            throw ApiException.invalid(ApiError.taken(contacts.object()));
        }
        ObjectNode user = before.deepCopy();
        boolean verified = body.path("verified").booleanValue();
        ObjectNode contact = contacts.add(user, value, verified ? Contacts.VERIFIED : Contacts.UNVERIFIED, clock.millis());
        SecondFactors.reserve(body, contact, user, "identification_create_second_factor_unverified");
        if (body.path("primary").booleanValue()) {
            user.set(contacts.primary(), contact.get("id"));
        }
        save(body, user, before);
        return contact;
    }

    private JsonNode update(ApiRequest request) {
        ObjectNode before = owner(request);
        ObjectNode body = fields.update().check(request.body());
        ObjectNode user = before.deepCopy();
        ObjectNode contact = contact(user, request);
        setVerified(body, contact, user);
        SecondFactors.reserve(body, contact, user, "identification_update_second_factor_unverified");
        if (body.path("primary").booleanValue()) {
            user.set(contacts.primary(), contact.get("id"));
            contacts.checkPrimary(Json.object().set(contacts.primary(), contact.get("id")), user);
        }
        contact.put("updated_at", clock.millis());
        save(body, user, before);
        return contact;
    }

    private void setVerified(ObjectNode body, ObjectNode contact, ObjectNode user) {
        if (!body.hasNonNull("verified") || body.path("verified").booleanValue() == Contacts.isVerified(contact)) {
            return;
        }
        if (body.path("verified").booleanValue()) {
            requireFree(contacts.value(contact), user);
            Contacts.verify(contact);
            contact.put("reserved", false);
        } else {
            contact.putNull("verification");
            SecondFactors.release(contact);
        }
    }

    private JsonNode delete(ApiRequest request) {
        ObjectNode before = owner(request);
        ObjectNode user = before.deepCopy();
        contacts.remove(user, request.path(idParam));
        verifications.forget(request.path(idParam));
        save(Json.object(), user, before);
        return DeletedObject.of(contacts.object(), request.path(idParam));
    }

    private JsonNode replace(ApiRequest request) {
        ObjectNode before = users.get(request.path("user_id"));
        ObjectNode body = fields.replace().check(request.body());
        requireFree(contacts.value(body), before);
        if (contacts.stream(before).anyMatch(contact -> !contact.path("linked_to").isEmpty())) {
            throw ApiException.invalid(ApiError.value(contacts.object(), "One of them is linked to a connected account."));
        }
        ObjectNode user = before.deepCopy();
        contacts.ids(before).forEach(id -> {
            contacts.remove(user, id);
            verifications.forget(id);
        });
        ObjectNode contact = contacts.add(user, contacts.value(body),
                body.path(ContactFields.STATUS).asText(Contacts.VERIFIED), clock.millis());
        save(body, user, before);
        return contact;
    }

    private JsonNode prepare(ApiRequest request) {
        ObjectNode user = owner(request);
        return ContactVerifications.view(verifications.prepare(user, contact(user, request)));
    }

    private JsonNode attempt(ApiRequest request) {
        ObjectNode before = owner(request);
        ObjectNode body = ATTEMPT.check(request.body());
        ObjectNode verification = verifications.attempt(request.path(idParam), body.path("verification_id").asText(),
                body.path("code").asText());
        ObjectNode user = before.deepCopy();
        ObjectNode contact = contact(user, request);
        if (VerificationCodes.isVerified(verification) && !Contacts.isVerified(contact)) {
            requireFree(contacts.value(contact), user);
            contact.put("reserved", false).put("updated_at", clock.millis())
                    .set("verification", ContactVerifications.ofContact(verification));
            users.save(user);
        }
        return ContactVerifications.view(verification);
    }

    /** @param user who may have it already; null if nobody may */
    private void requireFree(String value, ObjectNode user) {
        uniqueness.check(Json.object().put(contacts.object(), value), user == null ? null : user.path("id").asText());
    }

    private void save(ObjectNode body, ObjectNode user, ObjectNode before) {
        secondFactors.settle(user, before);
        primaryEmail.notify(body, before, user);
        users.save(user);
    }
}

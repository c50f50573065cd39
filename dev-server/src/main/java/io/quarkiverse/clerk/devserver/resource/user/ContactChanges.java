package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Clock;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.DeletedObject;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages;
import io.quarkiverse.clerk.devserver.store.Documents;

/**
 * Changes of the email addresses, or phone numbers, of a user, whoever asks for them. Of the user they are given the document,
 * which stays as it is. Used only while the store is locked.
 */
public final class ContactChanges {

    private final Contacts contacts;
    private final Documents users;
    private final Uniqueness uniqueness;
    private final SecondFactors secondFactors;
    private final ContactVerifications verifications;
    private final PrimaryEmail primaryEmail;
    private final Clock clock;

    private ContactChanges(Contacts contacts, Instance instance) {
        this.contacts = contacts;
        this.users = instance.store().documents("user");
        this.uniqueness = new Uniqueness(users);
        this.secondFactors = new SecondFactors(instance);
        this.verifications = new ContactVerifications(instance);
        this.primaryEmail = new PrimaryEmail(new Messages(instance.store()));
        this.clock = instance.clock();
    }

    /** Changes of email addresses. */
    public static ContactChanges emailAddresses(Instance instance) {
        return new ContactChanges(Contacts.EMAIL_ADDRESSES, instance);
    }

    /** Changes of phone numbers. */
    public static ContactChanges phoneNumbers(Instance instance) {
        return new ContactChanges(Contacts.PHONE_NUMBERS, instance);
    }

    /** Which of both. */
    public Contacts contacts() {
        return contacts;
    }

    /**
     * Adds one, as a checked body says.
     *
     * @return the new one
     * @throws ApiException (422) if it is taken; 400 if it cannot be the second factor that it is to be
     */
    public ObjectNode add(ObjectNode before, ObjectNode body) {
        String value = contacts.value(body);
        uniqueness.requireFree(contacts, value, null);
        if (contacts.has(before, value)) {
            throw ApiException.invalid(ApiError.taken(contacts.object()));
        }
        ObjectNode user = before.deepCopy();
        boolean verified = body.path("verified").booleanValue();
        ObjectNode contact = contacts.add(user, value, verified ? Contacts.VERIFIED : Contacts.UNVERIFIED, clock.millis());
        PhoneFactors.reserve(body, contact, user, "identification_create_second_factor_unverified");
        if (body.path("primary").booleanValue()) {
            user.set(contacts.primary(), contact.get("id"));
        }
        save(body, user, before);
        return contact;
    }

    /**
     * Changes one, as a checked body says.
     *
     * @return the changed one
     * @throws ApiException 404 if it is none of the user's; 422 if it is taken; 400 if it cannot be the second factor that it
     *         is to be
     */
    public ObjectNode update(ObjectNode before, String id, ObjectNode body) {
        ObjectNode user = before.deepCopy();
        ObjectNode contact = contacts.get(user, id);
        setVerified(body, contact, user);
        PhoneFactors.reserve(body, contact, user, "identification_update_second_factor_unverified");
        PhoneFactors.prefer(body, contact, user);
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
            uniqueness.requireFree(contacts, contacts.value(contact), user);
            Contacts.verify(contact);
            contact.put("reserved", false);
        } else {
            contact.putNull("verification");
            PhoneFactors.release(contact);
        }
    }

    /**
     * Takes one away.
     *
     * @return what Clerk then says of it
     * @throws ApiException (404) if it is none of the user's
     */
    public JsonNode delete(ObjectNode before, String id) {
        contacts.get(before, id);
        ObjectNode user = before.deepCopy();
        contacts.remove(user, id);
        verifications.forget(id);
        save(Json.object(), user, before);
        return DeletedObject.of(contacts.object(), id);
    }

    /**
     * The same for a user who may not lock himself out.
     *
     * @throws ApiException 404 likewise; 400 if the user could not be found by anything else
     */
    public JsonNode deleteUnlessLast(ObjectNode before, String id) {
        List<String> identifiers = UserDocument.identifiers(before);
        if (identifiers.equals(List.of(contacts.value(contacts.get(before, id))))) {
            throw ApiException.refused(400, ApiError.of("identification_deletion_failed", "last identifier",
                    "The user could not sign in without it."));
        }
        return delete(before, id);
    }

    /** Puts one in the place of all that the user has. */
    JsonNode replace(ObjectNode before, ObjectNode body) {
        uniqueness.requireFree(contacts, contacts.value(body), before);
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

    private void save(ObjectNode body, ObjectNode user, ObjectNode before) {
        secondFactors.settle(user, before);
        primaryEmail.notify(body, before, user);
        users.save(user);
    }
}

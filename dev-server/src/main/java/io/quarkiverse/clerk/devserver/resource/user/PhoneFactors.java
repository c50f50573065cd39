package io.quarkiverse.clerk.devserver.resource.user;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;

/** Phones as second factors. Methods that change a user are given a document that is not in the store. */
final class PhoneFactors {

    /** Of a phone number: whether it is one. */
    static final String ON_PHONE = "reserved_for_second_factor";

    private static final String DEFAULT_PHONE = "default_second_factor";

    private PhoneFactors() {
    }

    /** Whether the user has one. */
    static boolean any(JsonNode user) {
        return Contacts.PHONE_NUMBERS.stream(user).anyMatch(phone -> phone.path(ON_PHONE).booleanValue());
    }

    /**
     * Makes a contact a second factor or not, if the body says so.
     *
     * @throws ApiException (400) if it has not been verified, or is all that the user can be found by
     */
    static void reserve(ObjectNode body, ObjectNode contact, ObjectNode user, String codeIfUnverified) {
        boolean wanted = body.path(ON_PHONE).booleanValue();
        if (wanted && !Contacts.isVerified(contact)) {
            throw ApiException.refused(400,
                    ApiError.of(codeIfUnverified, "not verified", "A second factor must have been verified."));
        }
        if (wanted && UserDocument.identifiers(user).size() == 1) {
            throw ApiException.refused(400, ApiError.of("identification_update_failed", "last identifier",
                    "The only identifier of a user cannot be a second factor."));
        }
        if (body.hasNonNull(ON_PHONE)) {
            contact.put(ON_PHONE, wanted);
        }
    }

    /**
     * Makes a phone the one that is asked first, if the body says so.
     *
     * @throws ApiException (400) if it is no second factor
     */
    static void prefer(ObjectNode body, ObjectNode contact, ObjectNode user) {
        if (!body.path(DEFAULT_PHONE).booleanValue()) {
            return;
        }
        if (!contact.path(ON_PHONE).booleanValue()) {
            throw ApiException.refused(400, ApiError.of("identification_update_failed", "no second factor",
                    "Only a second factor can be the default one."));
        }
        Contacts.PHONE_NUMBERS.stream(user).forEach(phone -> ((ObjectNode) phone).put(DEFAULT_PHONE, phone == contact));
    }

    /** The contact is no second factor any more, if it could be one. */
    static void release(ObjectNode contact) {
        if (contact.has(ON_PHONE)) {
            contact.put(ON_PHONE, false);
        }
    }

    /** One of the phones that are second factors is the one that is asked first. */
    static void settle(ObjectNode user) {
        List<ObjectNode> phones = Contacts.PHONE_NUMBERS.stream(user).map(ObjectNode.class::cast).toList();
        phones.stream().filter(phone -> !phone.path(ON_PHONE).booleanValue()).forEach(phone -> phone.put(DEFAULT_PHONE, false));
        if (phones.stream().noneMatch(phone -> phone.path(DEFAULT_PHONE).booleanValue())) {
            phones.stream().filter(phone -> phone.path(ON_PHONE).booleanValue()).findFirst()
                    .ifPresent(phone -> phone.put(DEFAULT_PHONE, true));
        }
    }
}

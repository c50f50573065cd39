package io.quarkiverse.clerk.devserver.resource.user;

import java.util.Set;

import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;

/**
 * What requests can say of an email address or a phone number.
 *
 * @param create to add one to a user
 * @param update to change one
 * @param replace to put one in the place of all that a user has
 */
record ContactFields(Fields create, Fields update, Fields replace) {

    static final String STATUS = "identification_status";

    static final ContactFields EMAIL_ADDRESS = of(Contacts.EMAIL_ADDRESSES, "notify_primary_email_address_changed")
            .replacingWith(Field.flag("notify_primary_email_address_changed").nullable());
    static final ContactFields PHONE_NUMBER = of(Contacts.PHONE_NUMBERS, PhoneFactors.ON_PHONE);

    private static ContactFields of(Contacts contacts, String flag) {
        Field value = Field.choice(contacts.object(), contacts.expectation(), contacts.accepts()).required();
        Fields update = Fields.of(
                Field.flag("verified").nullable(),
                Field.flag("primary").nullable(),
                Field.flag(flag).nullable());
        return new ContactFields(update.and(Field.text("user_id").required(), value), update, Fields.of(value,
                Field.choice(STATUS, "verified, reserved or unverified",
                        Set.of(Contacts.VERIFIED, Contacts.RESERVED, Contacts.UNVERIFIED)::contains)));
    }

    private ContactFields replacingWith(Field more) {
        return new ContactFields(create, update, replace.and(more));
    }
}

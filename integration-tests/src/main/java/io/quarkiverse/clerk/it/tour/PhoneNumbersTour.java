package io.quarkiverse.clerk.it.tour;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.phonenumbers.AttemptPhoneNumberVerificationRequest;
import io.quarkiverse.clerk.client.phonenumbers.CreatePhoneNumberRequest;
import io.quarkiverse.clerk.client.phonenumbers.ReplacePhoneNumberRequest;
import io.quarkiverse.clerk.client.phonenumbers.UpdatePhoneNumberRequest;
import io.quarkiverse.clerk.client.users.PhoneNumber;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.Verification;
import io.quarkiverse.clerk.client.users.VerificationProgress;
import io.quarkiverse.clerk.client.users.VerificationStatus;

/** Users' phone numbers. Those of this tour are Clerk's own for tests, whose code is always the same. */
@Singleton
class PhoneNumbersTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    PhoneNumbersTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "phoneNumbers";
    }

    @Override
    public void run(Steps steps) {
        var user = guests.user(steps, "Phoebe");
        var added = steps.take("create", () -> clerk.phoneNumbers().create(CreatePhoneNumberRequest.builder().userId(user.id())
                .phoneNumber("+12015550142").verified(false).build()), PhoneNumber::phoneNumber, "+12015550142");
        steps.take("get", () -> clerk.phoneNumbers().get(added.id()), found -> verified(found.verification()), false);
        var progress = steps.take("prepareVerification", () -> clerk.phoneNumbers().prepareVerification(added.id()),
                VerificationProgress::status, "unverified");
        steps.take("attemptVerification", () -> clerk.phoneNumbers().attemptVerification(added.id(),
                AttemptPhoneNumberVerificationRequest.builder().verificationId(progress.id()).code("424242").build()),
                VerificationProgress::status, "verified");
        steps.take("get what is verified", () -> clerk.phoneNumbers().get(added.id()),
                found -> verified(found.verification()), true);
        steps.take("update", () -> clerk.phoneNumbers().update(added.id(), UpdatePhoneNumberRequest.builder().primary(true)
                .build()), PhoneNumber::id, added.id());
        steps.take("get the user", () -> clerk.users().get(user.id()), User::primaryPhoneNumberId, added.id());
        var replaced = steps.take("replaceForUser", () -> clerk.phoneNumbers().replaceForUser(user.id(),
                ReplacePhoneNumberRequest.builder().phoneNumber("+12015550143").build()), PhoneNumber::phoneNumber,
                "+12015550143");
        steps.missing("get what has been replaced", () -> clerk.phoneNumbers().get(added.id()));
        steps.take("delete", () -> clerk.phoneNumbers().delete(replaced.id()), DeletedObject::deleted, true);
        steps.missing("get what is gone", () -> clerk.phoneNumbers().get(replaced.id()));
    }

    private static boolean verified(Verification verification) {
        return verification != null && verification.status().is(VerificationStatus.VERIFIED);
    }
}

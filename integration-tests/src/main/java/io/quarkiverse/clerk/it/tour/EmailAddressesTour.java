package io.quarkiverse.clerk.it.tour;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.emailaddresses.AttemptEmailAddressVerificationRequest;
import io.quarkiverse.clerk.client.emailaddresses.CreateEmailAddressRequest;
import io.quarkiverse.clerk.client.emailaddresses.ReplaceEmailAddressRequest;
import io.quarkiverse.clerk.client.emailaddresses.UpdateEmailAddressRequest;
import io.quarkiverse.clerk.client.users.EmailAddress;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.Verification;
import io.quarkiverse.clerk.client.users.VerificationProgress;
import io.quarkiverse.clerk.client.users.VerificationStatus;

/** Users' email addresses. Those of this tour are Clerk's own for tests, whose code is always the same. */
@Singleton
class EmailAddressesTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    EmailAddressesTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "emailAddresses";
    }

    @Override
    public void run(Steps steps) {
        var user = guests.user(steps, "Emil");
        var added = steps.take("create",
                () -> clerk.emailAddresses().create(CreateEmailAddressRequest.builder().userId(user.id())
                        .emailAddress("emil+clerk_test@example.com").verified(false).build()),
                EmailAddress::emailAddress, "emil+clerk_test@example.com");
        steps.take("get", () -> clerk.emailAddresses().get(added.id()), found -> verified(found.verification()), false);
        var progress = steps.take("prepareVerification", () -> clerk.emailAddresses().prepareVerification(added.id()),
                VerificationProgress::status, "unverified");
        steps.take("attemptVerification", () -> clerk.emailAddresses().attemptVerification(added.id(),
                AttemptEmailAddressVerificationRequest.builder().verificationId(progress.id()).code("424242").build()),
                VerificationProgress::status, "verified");
        steps.take("get what is verified", () -> clerk.emailAddresses().get(added.id()),
                found -> verified(found.verification()), true);
        steps.take("update", () -> clerk.emailAddresses().update(added.id(), UpdateEmailAddressRequest.builder().primary(true)
                .build()), EmailAddress::id, added.id());
        steps.take("get the user", () -> clerk.users().get(user.id()), User::primaryEmailAddressId, added.id());
        var replaced = steps.take("replaceForUser", () -> clerk.emailAddresses().replaceForUser(user.id(),
                ReplaceEmailAddressRequest.builder().emailAddress("emil.new@example.com").build()), EmailAddress::emailAddress,
                "emil.new@example.com");
        steps.missing("get what has been replaced", () -> clerk.emailAddresses().get(added.id()));
        steps.take("delete", () -> clerk.emailAddresses().delete(replaced.id()), DeletedObject::deleted, true);
        steps.missing("get what is gone", () -> clerk.emailAddresses().get(replaced.id()));
    }

    private static boolean verified(Verification verification) {
        return verification != null && verification.status().is(VerificationStatus.VERIFIED);
    }
}

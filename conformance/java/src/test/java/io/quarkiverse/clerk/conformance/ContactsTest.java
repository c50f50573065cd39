package io.quarkiverse.clerk.conformance;

import static io.quarkiverse.clerk.conformance.Sdk.CLERK;
import static io.quarkiverse.clerk.conformance.Sdk.email;
import static io.quarkiverse.clerk.conformance.Sdk.gone;
import static io.quarkiverse.clerk.conformance.Sdk.newUser;
import static io.quarkiverse.clerk.conformance.Sdk.phone;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.clerk.backend_api.models.components.EmailAddress;
import com.clerk.backend_api.models.components.PhoneNumber;
import com.clerk.backend_api.models.operations.CreateEmailAddressRequestBody;
import com.clerk.backend_api.models.operations.CreatePhoneNumberRequestBody;
import com.clerk.backend_api.models.operations.ReplaceUserEmailAddressRequestBody;
import com.clerk.backend_api.models.operations.ReplaceUserPhoneNumberRequestBody;
import com.clerk.backend_api.models.operations.UpdateEmailAddressRequestBody;
import com.clerk.backend_api.models.operations.UpdatePhoneNumberRequestBody;

class ContactsTest {

    @Test
    void anAddressIsAddedMadePrimaryAndDeleted() {
        String userId = newUser().id();
        CreateEmailAddressRequestBody body = CreateEmailAddressRequestBody.builder().userId(userId).emailAddress(email())
                .verified(true).build();
        EmailAddress created = CLERK.emailAddresses().create().request(body).call().emailAddress().orElseThrow();
        String id = created.id().orElseThrow();
        assertThat(CLERK.emailAddresses().get(id).emailAddress().orElseThrow().emailAddress())
                .isEqualTo(created.emailAddress());
        UpdateEmailAddressRequestBody primary = UpdateEmailAddressRequestBody.builder().primary(true).build();
        CLERK.emailAddresses().update(id, Optional.of(primary), Optional.empty());
        assertThat(CLERK.users().get(userId).user().orElseThrow().primaryEmailAddressId()).contains(id);
        assertThat(CLERK.emailAddresses().delete(id).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.emailAddresses().get(id));
    }

    @Test
    void anAddressIsReplaced() {
        String userId = newUser().id();
        String address = email();
        CLERK.emailAddresses().replaceForUser(userId,
                ReplaceUserEmailAddressRequestBody.builder().emailAddress(address).build());
        assertThat(CLERK.users().get(userId).user().orElseThrow().emailAddresses()).extracting(EmailAddress::emailAddress)
                .containsExactly(address);
    }

    @Test
    void aNumberIsAddedMadePrimaryAndDeleted() {
        String userId = newUser().id();
        CreatePhoneNumberRequestBody body = CreatePhoneNumberRequestBody.builder().userId(userId).phoneNumber(phone())
                .verified(true).build();
        PhoneNumber created = CLERK.phoneNumbers().create().request(body).call().phoneNumber().orElseThrow();
        String id = created.id().orElseThrow();
        assertThat(CLERK.phoneNumbers().get(id).phoneNumber().orElseThrow().phoneNumber()).isEqualTo(created.phoneNumber());
        UpdatePhoneNumberRequestBody primary = UpdatePhoneNumberRequestBody.builder().primary(true).build();
        CLERK.phoneNumbers().update(id, Optional.of(primary), Optional.empty());
        assertThat(CLERK.users().get(userId).user().orElseThrow().primaryPhoneNumberId()).contains(id);
        assertThat(CLERK.phoneNumbers().delete(id).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.phoneNumbers().get(id));
    }

    @Test
    void aNumberIsReplaced() {
        String userId = newUser().id();
        String number = phone();
        CLERK.phoneNumbers().replaceForUser(userId,
                ReplaceUserPhoneNumberRequestBody.builder().phoneNumber(number).build());
        assertThat(CLERK.users().get(userId).user().orElseThrow().phoneNumbers()).extracting(PhoneNumber::phoneNumber)
                .containsExactly(number);
    }

    @Test
    void aVerificationIsPrepared() {
        String userId = newUser().id();
        CreateEmailAddressRequestBody address = CreateEmailAddressRequestBody.builder().userId(userId).emailAddress(email())
                .verified(false).build();
        String id = CLERK.emailAddresses().create().request(address).call().emailAddress().orElseThrow().id().orElseThrow();
        assertThat(CLERK.emailAddresses().prepareVerification(id).verificationResponse().orElseThrow().id()).isPresent();
        CreatePhoneNumberRequestBody number = CreatePhoneNumberRequestBody.builder().userId(userId).phoneNumber(phone())
                .verified(false).build();
        String other = CLERK.phoneNumbers().create().request(number).call().phoneNumber().orElseThrow().id().orElseThrow();
        assertThat(CLERK.phoneNumbers().prepareVerification(other).verificationResponse().orElseThrow().id()).isPresent();
    }
}

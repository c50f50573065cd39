package io.quarkiverse.clerk.client.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.clerk.client.ClerkObjectMapper;

/** Requests as Clerk wants them. */
class UserRequestsJsonTest {

    private static final ObjectMapper MAPPER = ClerkObjectMapper.create();
    private static final Instant TIME = Instant.parse("2025-06-15T15:06:40.123Z");

    @Test
    void aChangeOfNothingIsEmpty() {
        assertJson(UpdateUserRequest.builder().build(), "{}");
    }

    @Test
    void aPartThatIsSetIsSent() {
        assertJson(UpdateUserRequest.builder().firstName("Ada").build(), "{\"first_name\":\"Ada\"}");
    }

    @Test
    void aPartThatIsClearedIsSentAsNull() {
        assertJson(UpdateUserRequest.builder().firstName(Optional.empty()).build(), "{\"first_name\":null}");
    }

    @Test
    void settingClearingAndLeavingAloneGoTogether() {
        assertJson(UpdateUserRequest.builder().firstName("Ada").lastName(Optional.empty()).build(),
                "{\"first_name\":\"Ada\",\"last_name\":null}");
    }

    @Test
    void aNumberIsSetAndCleared() {
        assertJson(UpdateUserRequest.builder().createOrganizationsLimit(0).build(), "{\"create_organizations_limit\":0}");
        assertJson(UpdateUserRequest.builder().createOrganizationsLimit(Optional.empty()).build(),
                "{\"create_organizations_limit\":null}");
    }

    @Test
    void aChangedTimeIsText() {
        assertJson(UpdateUserRequest.builder().createdAt(TIME).build(), "{\"created_at\":\"2025-06-15T15:06:40.123Z\"}");
    }

    @Test
    void aChangedTimeThatMayBeClearedIsTextToo() {
        assertJson(UpdateUserRequest.builder().legalAcceptedAt(TIME).build(),
                "{\"legal_accepted_at\":\"2025-06-15T15:06:40.123Z\"}");
    }

    @Test
    void aTimeIsCleared() {
        assertJson(UpdateUserRequest.builder().legalAcceptedAt(Optional.empty()).build(), "{\"legal_accepted_at\":null}");
    }

    @Test
    void anEmptyListIsSent() {
        assertJson(UpdateUserRequest.builder().backupCodes(List.of()).build(), "{\"backup_codes\":[]}");
    }

    @Test
    void aNewUserOfNothingIsEmpty() {
        assertJson(CreateUserRequest.builder().build(), "{}");
    }

    @Test
    void aNewUserHasItsPartsInSnakeCase() {
        assertJson(CreateUserRequest.builder().emailAddress(List.of("ada@example.com")).web3Wallet(List.of("0x01"))
                .skipPasswordChecks(true).publicMetadata(Map.of("camelCase", 1)).build(),
                "{\"email_address\":[\"ada@example.com\"],\"web3_wallet\":[\"0x01\"],\"skip_password_checks\":true,"
                        + "\"public_metadata\":{\"camelCase\":1}}");
    }

    @Test
    void theTimesOfANewUserAreText() {
        assertJson(CreateUserRequest.builder().createdAt(TIME).legalAcceptedAt(TIME).build(),
                "{\"created_at\":\"2025-06-15T15:06:40.123Z\",\"legal_accepted_at\":\"2025-06-15T15:06:40.123Z\"}");
    }

    @Test
    void enumConstantsAreInLowerCase() {
        assertJson(CreateUserRequest.builder()
                .emailAddressIdentificationStatus(List.of(IdentificationStatus.VERIFIED, IdentificationStatus.RESERVED))
                .build(), "{\"email_address_identification_status\":[\"verified\",\"reserved\"]}");
    }

    @Test
    void aNewUserShowsNoSecret() {
        var builder = CreateUserRequest.builder().password("hunter22").totpSecret("hunter22").passwordDigest("hunter22")
                .backupCodes(List.of("hunter22"));
        assertThat(builder).hasToString("CreateUserRequestBuilder");
        assertThat(builder.build()).hasToString("CreateUserRequest");
    }

    @Test
    void aChangeShowsNoSecret() {
        var builder = UpdateUserRequest.builder().password("hunter22").totpSecret("hunter22").passwordDigest("hunter22")
                .backupCodes(List.of("hunter22"));
        assertThat(builder).hasToString("UpdateUserRequestBuilder");
        assertThat(builder.build()).hasToString("UpdateUserRequest");
    }

    private static void assertJson(Object request, String json) {
        try {
            assertThat(MAPPER.readTree(MAPPER.writeValueAsString(request))).isEqualTo(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

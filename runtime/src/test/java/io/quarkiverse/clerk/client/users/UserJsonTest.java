package io.quarkiverse.clerk.client.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.client.ClerkObjectMapper;

/** A user as Clerk writes it, with every field that the specification of the Backend API names. */
class UserJsonTest {

    private static final ObjectMapper MAPPER = ClerkObjectMapper.create();

    private final JsonNode json = readResource();

    @Test
    void everyFieldIsReadAndNoneIsLost() throws JsonProcessingException {
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(user()))).isEqualTo(json);
    }

    @Test
    void theResourceHasEveryFieldOfTheRecord() {
        assertThat(json).hasSameSizeAs(User.class.getRecordComponents());
    }

    @Test
    void aTimeIsReadFromMilliseconds() {
        assertThat(user().createdAt()).isEqualTo(Instant.ofEpochMilli(1_750_000_000_026L));
    }

    @Test
    void listsAreRead() {
        assertThat(user().emailAddresses()).extracting(EmailAddress::emailAddress).containsExactly("ada@example.com");
    }

    @Test
    void metadataAreReadAsTheyAre() {
        assertThat(user().privateMetadata()).isEqualTo(Map.of("crm", Map.of("id", 42)));
    }

    @Test
    void anUnknownFieldIsIgnored() {
        ((ObjectNode) json).put("shoe_size", 42).putObject("future").put("a", 1);
        assertThat(user().id()).isEqualTo("user_1");
    }

    @Test
    void missingListsAreEmpty() {
        var user = parse("{\"id\":\"user_1\"}");
        assertThat(List.of(user.emailAddresses(), user.phoneNumbers(), user.web3Wallets(), user.passkeys(),
                user.externalAccounts(), user.samlAccounts(), user.enterpriseAccounts(), user.organizationMemberships()))
                .allMatch(List::isEmpty);
    }

    @Test
    void listsThatAreNullAreEmpty() {
        assertThat(parse("{\"email_addresses\":null}").emailAddresses()).isEmpty();
    }

    @Test
    void missingMetadataAreEmpty() {
        var user = parse("{\"id\":\"user_1\"}");
        assertThat(List.of(user.publicMetadata(), user.privateMetadata(), user.unsafeMetadata())).allMatch(Map::isEmpty);
    }

    @Test
    void metadataThatAreNullAreEmpty() {
        assertThat(parse("{\"public_metadata\":null}").publicMetadata()).isEmpty();
    }

    @Test
    void whatIsMissingIsNull() {
        assertThat(parse("{\"id\":\"user_1\"}").firstName()).isNull();
    }

    @Test
    void aTimeThatIsNullIsNull() {
        assertThat(parse("{\"last_sign_in_at\":null}").lastSignInAt()).isNull();
    }

    @Test
    void aPhoneNumberDoesNotShowItsBackupCodes() {
        assertThat(user().phoneNumbers().get(0).toString()).contains("+15555550100").doesNotContain("code1");
    }

    @Test
    void aUserDoesNotShowBackupCodes() {
        assertThat(user().toString()).doesNotContain("code1");
    }

    private User user() {
        return parse(json.toString());
    }

    private static User parse(String json) {
        try {
            return MAPPER.readValue(json, User.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode readResource() {
        try (var resource = UserJsonTest.class.getResourceAsStream("user.json")) {
            return new ObjectMapper().readTree(resource);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

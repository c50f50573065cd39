package io.quarkiverse.clerk.client.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkiverse.clerk.client.ClerkObjectMapper;

class VerificationTest {

    @ParameterizedTest
    @CsvSource({ "verification_otp, Otp", "verification_admin, Admin", "verification_from_oauth, FromOauth",
            "verification_oauth, Oauth", "verification_google_one_tap, GoogleOneTap", "verification_ticket, Ticket",
            "verification_saml, Saml", "verification_email_link, EmailLink", "verification_scim, Scim",
            "verification_web3, Web3", "verification_passkey, Passkey", "verification_telepathy, Other" })
    void eachWayHasItsRecord(String object, String record) throws JsonProcessingException {
        var verification = read("{\"object\":\"%s\",\"status\":\"verified\",\"strategy\":\"s\"}".formatted(object));
        assertThat(verification.getClass().getSimpleName()).isEqualTo(record);
        assertThat(verification.object()).isEqualTo(object);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void eachPartOfEachWayIsRead(JsonSubTypes.Type way) throws JsonProcessingException {
        var verification = read("""
                {"object":"%s","status":"verified","strategy":"s","attempts":3,"expire_at":1,"channel":"sms","nonce":"n",
                "message":"m","external_verification_redirect_url":"u","error":{"code":"c"},"verified_at_client":"c"}"""
                .formatted(way.name()));

        assertThat(verification).isInstanceOf(way.value()).hasNoNullFieldsOrProperties();
    }

    static Stream<JsonSubTypes.Type> ways() {
        return Stream.of(Verification.class.getAnnotation(JsonSubTypes.class).value());
    }

    @Test
    void theCommonPartsAreReadOfAWayThatIsNotKnown() throws JsonProcessingException {
        var verification = read("""
                {"object":"verification_telepathy","status":"verified","strategy":"thought","attempts":3,
                "expire_at":1750000000000,"wavelength":5}""");
        assertThat(verification.status().is(VerificationStatus.VERIFIED)).isTrue();
        assertThat(verification.strategy().text()).isEqualTo("thought");
        assertThat(verification.attempts()).isEqualTo(3);
        assertThat(verification.expireAt()).isEqualTo(Instant.ofEpochMilli(1_750_000_000_000L));
    }

    @Test
    void aWayWithoutANameIsNotKnown() throws JsonProcessingException {
        assertThat(read("{\"status\":\"verified\",\"strategy\":\"s\"}")).isInstanceOf(Verification.Other.class);
    }

    @Test
    void theErrorOfAProviderIsRead() throws JsonProcessingException {
        var verification = (Verification.Oauth) read("""
                {"object":"verification_oauth","status":"failed","strategy":"oauth_google","error":
                {"code":"oauth_access_denied","message":"Denied"}}""");
        assertThat(verification.error().code()).isEqualTo("oauth_access_denied");
        assertThat(verification.error().meta()).isEmpty();
    }

    private static Verification read(String json) throws JsonProcessingException {
        return ClerkObjectMapper.create().readValue(json, Verification.class);
    }
}

package io.quarkiverse.clerk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.TestKeys;

/** In which ways people write a public key into a setting, and what they write there instead. */
class RsaPublicKeyPemTest {

    private static final String PEM = TestPem.of(TestKeys.INSTANCE.getPublic());
    private static final String NO_KEY = "text that is not a public key in PEM";

    @Test
    void pemIsRead() {
        assertRead(PEM);
    }

    @Test
    void windowsLineBreaksAreRead() {
        assertRead(PEM.replace("\n", "\r\n"));
    }

    @Test
    void oneLineIsRead() {
        assertRead(PEM.replace("\n", " "));
    }

    @Test
    void oneLineWithoutBlanksIsRead() {
        assertRead(PEM.replace("\n", ""));
    }

    @Test
    void lineBreaksWrittenAsTwoCharactersAreRead() {
        assertRead(PEM.replace("\n", "\\n"));
    }

    @Test
    void indentationIsRead() {
        assertRead(PEM.indent(8));
    }

    @Test
    void base64AloneIsRead() {
        assertRead(Base64.getEncoder().encodeToString(TestKeys.INSTANCE.getPublic().getEncoded()));
    }

    @Test
    void aLongerKeyIsRead() {
        var key = TestKeys.rsa(3072).getPublic();
        assertThat(RsaPublicKeyPem.parse(TestPem.of(key))).isEqualTo(key);
    }

    @Test
    void aShortKeyIsRefused() {
        assertRefused(TestPem.of(TestKeys.rsa(1024).getPublic()), "an RSA key of 1024 bits");
    }

    @Test
    void anEllipticKeyIsRefused() {
        assertRefused(TestPem.of(TestKeys.ec().getPublic()), "a public key of the kind EC");
    }

    @Test
    void aPrivateKeyIsRefused() {
        assertRefused(TestPem.of(TestKeys.INSTANCE.getPrivate()), "a private key");
    }

    @ParameterizedTest
    @ValueSource(strings = { "RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY" })
    void aPrivateKeyInAnyFormIsRefused(String label) {
        assertRefused(TestPem.of(label, new byte[100]), "a private key");
    }

    @Test
    void pkcs1IsRefused() {
        assertRefused(TestPem.of("RSA PUBLIC KEY", pkcs1()), NO_KEY);
    }

    @Test
    void pkcs1InBase64AloneIsRefused() {
        assertRefused(Base64.getEncoder().encodeToString(pkcs1()), NO_KEY);
    }

    @Test
    void aCertificateIsRefused() {
        assertRefused(TestPem.of("CERTIFICATE", new byte[100]), NO_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "garbage", "AAAA", "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----", "sk_live_1" })
    void otherTextIsRefused(String text) {
        assertRefused(text, NO_KEY);
    }

    @Test
    void aKeyThatHasLostItsEndIsRefused() {
        assertRefused(PEM.substring(0, 200), NO_KEY);
    }

    private static void assertRead(String pem) {
        assertThat(RsaPublicKeyPem.parse(pem)).isEqualTo(TestKeys.INSTANCE.getPublic());
    }

    private static void assertRefused(String pem, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> RsaPublicKeyPem.parse(pem)).withMessage(message);
    }

    /** {@return the key in the older form, which stands inside the newer one behind 24 bytes that say RSA} */
    private static byte[] pkcs1() {
        var der = TestKeys.INSTANCE.getPublic().getEncoded();
        return Arrays.copyOfRange(der, 24, der.length);
    }
}

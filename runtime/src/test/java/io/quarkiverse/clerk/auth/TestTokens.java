package io.quarkiverse.clerk.auth;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes tokens, really signed: as Clerk makes them and, when told so, as only an attacker would. Uses nothing of the code
 * under test.
 */
public final class TestTokens {

    public static final String USER = "user_1";
    public static final String SESSION = "sess_1";
    public static final String ISSUER = "https://clerk.example.com";
    public static final String ORIGIN = "https://app.example.com";
    public static final String KID = "ins_1";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode header = MAPPER.createObjectNode();
    private final ObjectNode payload = MAPPER.createObjectNode();
    private byte @Nullable [] rawHeader;
    private byte @Nullable [] rawPayload;
    private Signer signer = rsa(TestKeys.INSTANCE, "SHA256withRSA");

    /** What makes the signature of the first two parts. */
    @FunctionalInterface
    public interface Signer {
        byte[] sign(byte[] signingInput) throws GeneralSecurityException;
    }

    private TestTokens() {
        header("alg", "RS256").header("cat", "cl_B7d4PD111AAA").header("kid", KID).header("typ", "JWT");
        long now = TestAuthenticator.NOW.getEpochSecond();
        claim("sub", USER).claim("sid", SESSION).claim("iss", ISSUER).claim("azp", ORIGIN)
                .claim("iat", now - 10).claim("nbf", now - 20).claim("exp", now + 50)
                .claim("jti", "1a2b").claim("sts", "active").claim("fva", List.of(5, -1)).claim("v", 2);
    }

    /** {@return a token like one that a front end has just got; every part can be changed} */
    public static TestTokens sessionToken() {
        return new TestTokens();
    }

    /** {@return such a token, in text} */
    public static String valid() {
        return sessionToken().compact();
    }

    public TestTokens header(String name, @Nullable Object value) {
        header.set(name, MAPPER.valueToTree(value));
        return this;
    }

    public TestTokens withoutHeader(String name) {
        header.remove(name);
        return this;
    }

    public TestTokens claim(String name, @Nullable Object value) {
        payload.set(name, MAPPER.valueToTree(value));
        return this;
    }

    public TestTokens withoutClaim(String name) {
        payload.remove(name);
        return this;
    }

    /** Puts a claim whose value is written just so, as no JSON library would write it. */
    public TestTokens rawClaim(String name, String json) {
        var rest = payload.deepCopy().without(name).toString();
        return payloadText("{\"" + name + "\":" + json + "," + rest.substring(1));
    }

    public TestTokens headerText(String json) {
        return headerBytes(json.getBytes(UTF_8));
    }

    public TestTokens headerBytes(byte[] bytes) {
        rawHeader = bytes;
        return this;
    }

    public TestTokens payloadText(String json) {
        return payloadBytes(json.getBytes(UTF_8));
    }

    public TestTokens payloadBytes(byte[] bytes) {
        rawPayload = bytes;
        return this;
    }

    public TestTokens signedBy(KeyPair key) {
        return signedBy(rsa(key, "SHA256withRSA"));
    }

    public TestTokens signedBy(Signer signer) {
        this.signer = signer;
        return this;
    }

    public static Signer rsa(KeyPair key, String algorithm) {
        return input -> {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(key.getPrivate());
            signature.update(input);
            return signature.sign();
        };
    }

    /** {@return the token in compact form (RFC 7515 section 3.1)} */
    public String compact() {
        var input = base64(rawHeader != null ? rawHeader : header.toString().getBytes(UTF_8)) + "."
                + base64(rawPayload != null ? rawPayload : payload.toString().getBytes(UTF_8));
        try {
            return input + "." + base64(signer.sign(input.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

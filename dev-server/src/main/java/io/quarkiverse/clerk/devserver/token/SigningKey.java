package io.quarkiverse.clerk.devserver.token;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Ids;

/**
 * A key of the instance. Signs with the JDK alone: what is tested with these tokens is a JWT library, which therefore must not
 * make them.
 */
public final class SigningKey {

    private static final int BITS = 2048;
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final String id;
    private final KeyPair pair;
    private KeyPair otherPair;

    private SigningKey(String id, KeyPair pair) {
        this.id = id;
        this.pair = pair;
    }

    /** A new key. */
    public static SigningKey generate() {
        return new SigningKey(Ids.next("ins"), newPair());
    }

    /**
     * A key that was kept.
     *
     * @param pkcs8 what {@link #toPkcs8} said of it
     */
    static SigningKey ofPkcs8(String id, String pkcs8) {
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            PrivateKey privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pkcs8)));
            RSAPrivateCrtKey numbers = (RSAPrivateCrtKey) privateKey;
            return new SigningKey(id, new KeyPair(
                    factory.generatePublic(new RSAPublicKeySpec(numbers.getModulus(), numbers.getPublicExponent())),
                    privateKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The header of what this key signs. */
    ObjectNode header() {
        return Json.object().put("alg", SignedBy.KEY.algorithm()).put("kid", id).put("typ", "JWT");
    }

    /** A JWT in the compact form. */
    String sign(ObjectNode header, ObjectNode claims) {
        return sign(header, claims, SignedBy.KEY);
    }

    /** A JWT in the compact form that is signed by something else, perhaps. */
    String sign(ObjectNode header, ObjectNode claims, SignedBy signedBy) {
        String content = Jwt.content(header, claims);
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        try {
            return Jwt.signed(content, switch (signedBy) {
                case KEY -> rsa(bytes, pair);
                case OTHER_KEY -> rsa(bytes, otherPair());
                case PUBLIC_KEY -> hmac(bytes);
                case NOTHING -> new byte[0];
            });
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] rsa(byte[] content, KeyPair key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(content);
        return signature.sign();
    }

    /** Whether this key has signed the token. */
    boolean hasSigned(Jwt token) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(pair.getPublic());
            signature.update(token.content().getBytes(StandardCharsets.US_ASCII));
            return signature.verify(token.signature());
        } catch (GeneralSecurityException e) {
            // Such as a signature of another length: a stranger's, and not this key's.
            return false;
        }
    }

    private byte[] hmac(byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(toPem().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        return mac.doFinal(content);
    }

    private synchronized KeyPair otherPair() {
        if (otherPair == null) {
            otherPair = newPair();
        }
        return otherPair;
    }

    /** By which tokens name it: {@code kid}. */
    public String id() {
        return id;
    }

    /** The private half in Base64: a secret. */
    String toPkcs8() {
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }

    /** The public half as a JSON Web Key (RFC 7517). */
    public ObjectNode toJwk() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return Json.object().put("use", "sig").put("kty", "RSA").put("kid", id).put("alg", "RS256")
                .put("n", unsigned(key.getModulus())).put("e", unsigned(key.getPublicExponent()));
    }

    /** The public half as PEM (SPKI), with a final line break. */
    public String toPem() {
        String base64 = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(pair.getPublic().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
    }

    /** Base64urlUInt (RFC 7518, 2): without the zero byte that BigInteger puts in front as a sign. */
    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int start = bytes[0] == 0 ? 1 : 0;
        return BASE64URL.encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }
}

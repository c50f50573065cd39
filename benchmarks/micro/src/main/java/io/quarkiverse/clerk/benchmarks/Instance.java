package io.quarkiverse.clerk.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;

/** An instance with a key of its own, and a session token of it as Clerk issues them. */
public final class Instance {

    static final String ISSUER = "https://clerk.example.com";
    static final String AUTHORIZED_PARTY = "https://app.example.com";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;

    Instance() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAPublicKey publicKey() {
        return (RSAPublicKey) keys.getPublic();
    }

    String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(publicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** {@return a session token that outlasts a run} */
    String token() {
        long now = Instant.now().getEpochSecond();
        var signed = encode("{\"alg\":\"RS256\",\"cat\":\"cl_B7d4PD111AAA\",\"kid\":\"ins_1\",\"typ\":\"JWT\"}") + "."
                + encode("{\"azp\":\"" + AUTHORIZED_PARTY + "\",\"exp\":" + (now + 86_400) + ",\"fva\":[2,-1],\"iat\":" + now
                        + ",\"iss\":\"" + ISSUER + "\",\"nbf\":" + (now - 10) + ",\"o\":{\"fpm\":\"3\",\"id\":\"org_1\","
                        + "\"per\":\"read,manage\",\"rol\":\"admin\",\"slg\":\"acme\"},\"fea\":\"o:invoices\",\"pla\":\"o:pro\","
                        + "\"sid\":\"sess_2xjcXTxyMlfh2qaAcFQvLsF0Zlg\",\"sts\":\"active\","
                        + "\"sub\":\"user_2xjcXVbAvBm0Q8JhRHHS8xT0TtN\",\"v\":2}");
        return signed + "." + BASE64.encodeToString(sign(signed));
    }

    private byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }

    /** Writes a key and a token for the applications that are called over HTTP into a directory. */
    public static void main(String[] directory) throws IOException {
        var instance = new Instance();
        Files.writeString(Path.of(directory[0], "public.pem"), instance.pem());
        Files.writeString(Path.of(directory[0], "token"), instance.token());
    }
}

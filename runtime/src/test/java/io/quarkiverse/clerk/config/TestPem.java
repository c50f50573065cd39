package io.quarkiverse.clerk.config;

import java.security.Key;
import java.util.Base64;

/** Writes keys as PEM text (RFC 7468). */
final class TestPem {

    private TestPem() {
    }

    static String of(Key key) {
        return of(key.getFormat().equals("PKCS#8") ? "PRIVATE KEY" : "PUBLIC KEY", key.getEncoded());
    }

    static String of(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(der)
                + "\n-----END " + label + "-----\n";
    }
}

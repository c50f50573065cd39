package io.quarkiverse.clerk.devserver.resource.enterprise;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;

/** Reads certificates of identity providers. */
final class Certificates {

    private Certificates() {
    }

    /**
     * The certificate; empty if it cannot be read, as where tests only need something in its place.
     *
     * @param text base64, with or without the lines that PEM puts around it
     */
    static Optional<X509Certificate> read(String text) {
        String base64 = text.replaceAll("-----(BEGIN|END) CERTIFICATE-----", "").replaceAll("\\s", "");
        try {
            return Optional.of((X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(Base64.getDecoder().decode(base64))));
        } catch (CertificateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

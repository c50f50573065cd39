package io.quarkiverse.clerk.devserver.portal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/** The one script of the pages. They work without it, but for links that Clerk's script has made. */
public final class PortalScript {

    static final Markup SOURCE = new Markup(PortalPage.resource("portal.js"));

    /** Names it in a content security policy: no other runs. */
    public static final String ALLOWED = "'sha256-" + digest(SOURCE.html()) + "'";

    private PortalScript() {
    }

    private static String digest(String script) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

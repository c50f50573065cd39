package io.quarkiverse.clerk.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A publishable key: {@code pk_test_} or {@code pk_live_} and, in base64, the host of the instance's Frontend API with a
 * dollar sign behind it.
 *
 * @param live whether it belongs to a production instance
 * @param frontendApi the host, and perhaps port and path, of the Frontend API; never null
 */
public record PublishableKey(boolean live, String frontendApi) {

    private static final Pattern FORM = Pattern.compile("pk_(test|live)_([A-Za-z0-9+/]+={0,2})");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?(/[A-Za-z0-9_~-]+)*");

    /**
     * Reads a key.
     *
     * @param key what stands in the configuration
     * @return empty if it is not a publishable key
     */
    public static Optional<PublishableKey> parse(String key) {
        var form = FORM.matcher(key);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var decoded = new String(Base64.getDecoder().decode(form.group(2)), UTF_8);
            var host = decoded.endsWith("$") ? decoded.substring(0, decoded.length() - 1) : "";
            return HOST.matcher(host).matches()
                    ? Optional.of(new PublishableKey(form.group(1).equals("live"), host))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** {@return what the instance writes into the {@code iss} claim of its tokens} */
    public String issuer() {
        return "https://" + frontendApi;
    }
}

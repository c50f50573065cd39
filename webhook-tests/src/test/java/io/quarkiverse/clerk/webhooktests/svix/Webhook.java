package io.quarkiverse.clerk.webhooktests.svix;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A webhook as it goes over the wire. */
record Webhook(String id, String seconds, String signatures, byte[] body) {

    /** {@code v1,} and 32 bytes in base64. */
    static final int SIGNATURE_LENGTH = 47;

    private static final Pattern SENDABLE = Pattern.compile("[\\x21-\\x7E]([\\t\\x20-\\x7E]*[\\x21-\\x7E])?");

    Map<String, String> headers(String prefix) {
        return Map.of(prefix + "id", id, prefix + "timestamp", seconds, prefix + "signature", signatures);
    }

    List<String> header(String name) {
        return headers("svix-").entrySet().stream().filter(header -> header.getKey().equals(name)).map(Map.Entry::getValue)
                .toList();
    }

    /** {@return whether all headers would arrive as they are: HTTP allows no control characters, and trims} */
    boolean isSendable() {
        return headers("").values().stream().allMatch(SENDABLE.asMatchPredicate());
    }

    /** {@return what it is, without the body} */
    @Override
    public String toString() {
        return headers("svix-") + " and " + body.length + " bytes";
    }
}

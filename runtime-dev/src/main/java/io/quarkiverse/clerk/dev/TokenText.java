package io.quarkiverse.clerk.dev;

import java.io.IOException;
import java.util.Base64;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads what somebody has pasted as a token: also what no verification would take, because that is what they ask about. */
final class TokenText {

    /** Longer than any token of Clerk's. */
    static final int MAXIMUM_LENGTH = 16 * 1024;

    /** Deeper than any claim; what is deeper would make a page of nothing but indents. */
    private static final int MAXIMUM_NESTING = 50;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAXIMUM_NESTING).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final Pattern AROUND = Pattern.compile("(?i)^(authorization\\s*:\\s*)?(bearer\\s+)?");

    private TokenText() {
    }

    /** {@return the token without what was copied with it: white space, and the name and scheme of the header} */
    static String clean(String pasted) {
        return AROUND.matcher(pasted.strip()).replaceFirst("").strip();
    }

    /** {@return the JSON object in a part of a JWT, the first being 0; null if there is none} */
    static @Nullable ObjectNode part(String token, int index) {
        var parts = token.split("\\.", -1);
        if (parts.length < 2 || parts.length <= index) {
            return null;
        }
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(parts[index])) instanceof ObjectNode object ? object : null;
        } catch (IOException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    static String pretty(ObjectNode object) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON can be written as such", e);
        }
    }
}

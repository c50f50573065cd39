package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.auth.AuthReason;

/**
 * A token taken apart, with nothing in it believed yet.
 *
 * @param compact the token as it was sent
 * @param header the JOSE header
 * @param payload the claims
 * @param signature the signature
 */
record Jwt(String compact, ObjectNode header, ObjectNode payload, byte[] signature) {

    /** Longer than any token that Clerk makes and that fits a cookie; whoever sends more gets no parsing for it. */
    static final int MAXIMUM_LENGTH = 16 * 1024;

    /** Of JSON in JSON: deep enough for any claim, and not deep enough for a stack to overflow. */
    private static final int MAXIMUM_NESTING = 1500;
    /** A duplicate name is read differently by different parsers, so what we check might not be what others see. */
    private static final ObjectReader STRICT = JsonMapper
            .builder(JsonFactory.builder().disable(JsonFactory.Feature.CHARSET_DETECTION).streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAXIMUM_NESTING).build()).build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build().reader();

    /**
     * Takes a token apart.
     *
     * @throws Refused with {@link AuthReason#TOKEN_INVALID} if it is no signed token in compact form (RFC 7515 section 3.1)
     */
    static Jwt parse(String compact) {
        Refused.unless(compact.length() <= MAXIMUM_LENGTH, TOKEN_INVALID);
        int first = compact.indexOf('.');
        int second = compact.indexOf('.', first + 1);
        Refused.unless(first >= 0 && second >= 0 && compact.indexOf('.', second + 1) < 0, TOKEN_INVALID);
        var header = object(Base64Url.decode(compact.substring(0, first)));
        var payload = object(Base64Url.decode(compact.substring(first + 1, second)));
        var signature = Base64Url.decode(compact.substring(second + 1));
        // RFC 7515 section 4.1.11: what is critical and not understood must be refused. We understand none of it.
        Refused.unless(!header.has("crit") && header.path("b64").asBoolean(true), TOKEN_INVALID);
        return new Jwt(compact, header, payload, signature);
    }

    @Nullable
    String headerText(String name) {
        return header.path(name).textValue();
    }

    private static ObjectNode object(byte[] json) {
        try {
            JsonNode node = STRICT.readTree(json);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException notJson) {
            // refused below, like JSON of another kind
        }
        throw new Refused(TOKEN_INVALID);
    }

    /** {@return nothing of the token} */
    @Override
    public String toString() {
        return "Jwt";
    }
}

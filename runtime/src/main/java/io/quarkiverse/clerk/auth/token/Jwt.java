package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.security.Signature;
import java.security.SignatureException;

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

    /** The tokens of an instance have the same header until its key changes, so the last one read is kept. */
    private static volatile @Nullable ReadHeader lastHeader;

    /** A header that has been read, and how tokens begin that have it: up to and with the first dot. */
    private record ReadHeader(String beginning, ObjectNode header) {
    }

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
        var header = header(compact, first);
        var payload = object(Base64Url.decode(compact.substring(first + 1, second)));
        var signature = Base64Url.decode(compact.substring(second + 1));
        return new Jwt(compact, header, payload, signature);
    }

    private static ObjectNode header(String compact, int end) {
        var last = lastHeader;
        if (last != null && compact.startsWith(last.beginning())) {
            return last.header();
        }
        var header = object(Base64Url.decode(compact.substring(0, end)));
        // RFC 7515 section 4.1.11: what is critical and not understood must be refused. We understand none of it.
        Refused.unless(!header.has("crit") && header.path("b64").asBoolean(true), TOKEN_INVALID);
        lastHeader = new ReadHeader(compact.substring(0, end + 1), header);
        return header;
    }

    /** Hands over the bytes that are signed (RFC 7515 section 5.2). They are base64url, so any encoding will do. */
    void updateSigned(Signature signature) throws SignatureException {
        signature.update(compact.getBytes(ISO_8859_1), 0, compact.lastIndexOf('.'));
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

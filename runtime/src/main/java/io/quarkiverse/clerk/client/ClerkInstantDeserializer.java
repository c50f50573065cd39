package io.quarkiverse.clerk.client;

import java.io.IOException;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;

/**
 * Reads times as Clerk sends them: in milliseconds since 1970, but some of them, as that of a testing token, in seconds, and
 * some as text. Which it is can be told by the size: Clerk knows of nothing that was in the seventies.
 */
final class ClerkInstantDeserializer extends StdDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    /** In milliseconds this is in 1973, in seconds in 5138. */
    private static final long LEAST_MILLISECONDS = 100_000_000_000L;

    ClerkInstantDeserializer() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return InstantDeserializer.INSTANT.deserialize(parser, context);
        }
        var number = parser.getLongValue();
        return number > 0 && number < LEAST_MILLISECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }
}

package io.quarkiverse.clerk.client.users;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;

/** Reads a verification in one go, and finds the record for it afterwards: see {@link VerificationJson}. */
final class VerificationDeserializer extends JsonDeserializer<Verification> {

    @Override
    public Verification deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return context.readValue(parser, VerificationJson.class).verification();
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer byJackson)
            throws IOException {
        return deserialize(parser, context);
    }
}

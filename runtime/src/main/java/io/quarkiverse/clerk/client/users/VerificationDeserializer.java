package io.quarkiverse.clerk.client.users;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;

/** Reads a verification in one go, and finds the record for it afterwards: see {@link VerificationJson}. */
final class VerificationDeserializer extends JsonDeserializer<Verification> implements ContextualDeserializer {

    private final @Nullable JsonDeserializer<?> onTheWire;

    VerificationDeserializer() {
        this(null);
    }

    private VerificationDeserializer(@Nullable JsonDeserializer<?> onTheWire) {
        this.onTheWire = onTheWire;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new VerificationDeserializer(
                context.findContextualValueDeserializer(context.constructType(VerificationJson.class), property));
    }

    @Override
    public Verification deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return ((VerificationJson) onTheWire.deserialize(parser, context)).verification();
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer byJackson)
            throws IOException {
        return deserialize(parser, context);
    }
}

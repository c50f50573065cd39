package io.quarkiverse.clerk.client;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;

/** Reads the text as it is, and lets Jackson's own enum reading find the constant. */
@SuppressWarnings({ "rawtypes", "unchecked", "serial" })
final class OpenEnumDeserializer extends JsonDeserializer<OpenEnum> implements ContextualDeserializer {

    private final @Nullable JavaType constants;

    OpenEnumDeserializer() {
        this(null);
    }

    private OpenEnumDeserializer(@Nullable JavaType constants) {
        this.constants = constants;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        var type = context.getContextualType() != null ? context.getContextualType() : property.getType();
        return new OpenEnumDeserializer(type.containedType(0));
    }

    @Override
    public OpenEnum deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = parser.getValueAsString("");
        // Jackson would take a number for the position of a constant.
        var constant = !text.isEmpty() && Character.isDigit(text.charAt(0)) ? null
                : context.findContextualValueDeserializer(constants, null).deserialize(parser, context);
        return new OpenEnum(text, (Enum) constant);
    }
}

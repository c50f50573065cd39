package io.quarkiverse.clerk.client;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;

/** Reads the text as it is, and lets Jackson's own enum reading find the constant, once for each text. */
@SuppressWarnings({ "rawtypes", "unchecked", "serial" })
final class OpenEnumDeserializer extends JsonDeserializer<OpenEnum> implements ContextualDeserializer {

    private static final int MOST_KEPT = 200;

    private final @Nullable JavaType constants;
    private final Map<String, OpenEnum> kept = new ConcurrentHashMap<>();

    OpenEnumDeserializer() {
        constants = null;
    }

    private OpenEnumDeserializer(JavaType constants) {
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
        if (!parser.currentToken().isScalarValue()) {
            // Taken for an empty text, the parts of an object would be read as parts of what is around it.
            return (OpenEnum) context.handleUnexpectedToken(OpenEnum.class, parser);
        }
        var text = parser.getValueAsString("");
        var value = kept.get(text);
        return value != null ? value : find(text, parser, context);
    }

    private OpenEnum find(String text, JsonParser parser, DeserializationContext context) throws IOException {
        // Jackson would take a number for the position of a constant.
        var constant = !text.isEmpty() && Character.isDigit(text.charAt(0)) ? null
                : context.findContextualValueDeserializer(constants, null).deserialize(parser, context);
        var value = new OpenEnum(text, (Enum) constant);
        // Sets of values are small, but nothing holds Clerk to that, and letter case is ignored: a constant has many texts.
        if (kept.size() < MOST_KEPT) {
            kept.put(text, value);
        }
        return value;
    }
}

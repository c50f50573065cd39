package io.quarkiverse.clerk.client;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;

/**
 * Reads a record as Jackson does, but with a guess at which field is next: the one that came next the last time. Clerk writes
 * an object's fields in the same order each time, so that a name need be compared only, and not be decoded and looked up.
 */
final class RecordDeserializer extends BeanDeserializer {

    private static final long serialVersionUID = 1L;
    private static final int UNKNOWN = -1;

    private transient SettableBeanProperty[] components;
    private transient SerializedString[] names;
    private transient Map<String, Integer> positions;

    /**
     * Which component came after each, and first of all. Written by many threads with no order among them, because it is a
     * guess that is checked.
     */
    private transient int[] followers;

    private RecordDeserializer(BeanDeserializerBase byJackson) {
        super(byJackson);
    }

    /** Has records of this extension read by this class. */
    static final class Modifier extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription description,
                JsonDeserializer<?> byJackson) {
            var type = description.getBeanClass();
            return type.isRecord() && type.getName().startsWith(CallLoggerListener.OURS)
                    && byJackson.getClass() == BeanDeserializer.class
                            ? new RecordDeserializer((BeanDeserializerBase) byJackson)
                            : byJackson;
        }
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        super.resolve(context);
        var properties = _propertyBasedCreator.properties();
        components = new SettableBeanProperty[properties.size()];
        names = new SerializedString[components.length];
        positions = new HashMap<>();
        followers = new int[components.length + 1];
        for (var property : properties) {
            int position = property.getCreatorIndex();
            components[position] = property;
            names[position] = new SerializedString(property.getName());
            positions.put(property.getName(), position);
            followers[position] = position;
        }
    }

    @Override
    protected Object _deserializeUsingPropertyBased(JsonParser parser, DeserializationContext context) throws IOException {
        var values = new @Nullable Object[components.length];
        int next = 0;
        int position = parser.currentToken() == JsonToken.FIELD_NAME ? position(parser.currentName()) : UNKNOWN;
        while (parser.currentToken() == JsonToken.FIELD_NAME) {
            parser.nextToken();
            if (position == UNKNOWN) {
                parser.skipChildren();
            } else {
                values[position] = read(components[position], parser, context);
                follows(next, position);
                next = position + 1;
            }
            position = nextPosition(next, parser);
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = components[i].getNullValueProvider().getAbsentValue(context);
            }
        }
        return _valueInstantiator.createFromObjectWith(context, values);
    }

    private int nextPosition(int next, JsonParser parser) throws IOException {
        // Looked at once: another thread may write another one down before the guess is confirmed.
        int guess = followers[next];
        if (parser.nextFieldName(names[guess])) {
            return guess;
        }
        return parser.currentToken() == JsonToken.FIELD_NAME ? position(parser.currentName()) : UNKNOWN;
    }

    private int position(String name) {
        return positions.getOrDefault(name, UNKNOWN);
    }

    private void follows(int next, int position) {
        // Seldom written, so that threads do not take the memory from one another.
        if (followers[next] != position) {
            followers[next] = position;
        }
    }

    private Object read(SettableBeanProperty component, JsonParser parser, DeserializationContext context)
            throws IOException {
        try {
            return component.deserialize(parser, context);
        } catch (Exception e) {
            throw JsonMappingException.wrapWithPath(e, handledType(), component.getName());
        }
    }
}

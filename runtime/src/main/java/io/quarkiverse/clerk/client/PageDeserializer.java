package io.quarkiverse.clerk.client;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;

/** Reads a page in both of Clerk's forms: an object with the list and its total, and the bare list. */
@SuppressWarnings("rawtypes")
final class PageDeserializer extends JsonDeserializer<Page> implements ContextualDeserializer {

    /** What the list is called; M2M tokens go their own way. */
    private static final Set<String> LISTS = Set.of("data", "m2m_tokens");

    private final @Nullable JavaType list;

    PageDeserializer() {
        this(null);
    }

    private PageDeserializer(@Nullable JavaType list) {
        this.list = list;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        var page = context.getContextualType();
        return new PageDeserializer(
                context.getTypeFactory().constructCollectionType(List.class, page.containedTypeOrUnknown(0)));
    }

    @Override
    public Page<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return Page.of(list(parser, context));
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return (Page<?>) context.handleUnexpectedToken(Page.class, parser);
        }
        List<?> data = List.of();
        Long total = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && LISTS.contains(name)) {
                data = list(parser, context);
            } else if (value == JsonToken.VALUE_NUMBER_INT && name.equals("total_count")) {
                total = parser.getLongValue();
            } else {
                parser.skipChildren();
            }
        }
        return new Page<>(data, total);
    }

    private List<?> list(JsonParser parser, DeserializationContext context) throws IOException {
        return context.readValue(parser, list);
    }
}

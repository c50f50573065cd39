package io.quarkiverse.clerk.neighbours.classic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

/** Counts as a call that a body is read. */
@Provider
public class TextReader implements MessageBodyReader<Text> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Text.class;
    }

    @Override
    public Text readFrom(Class<Text> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        ClassicResource.called();
        return new Text(new String(body.readAllBytes(), UTF_8));
    }
}

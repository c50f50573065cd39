package io.quarkiverse.clerk.benchmarks.management;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

/** What no client of Quarkus REST and Jackson can be faster than: the same answers, taken apart and made into nothing. */
@Singleton
class Floor implements Contender {

    /** The two operations; they return how many tokens there are. */
    @Path("/v1/users")
    @RegisterRestClient(configKey = "floor")
    @RegisterProvider(Tokens.class)
    interface Api {

        @GET
        @Path("/{id}")
        Integer get(@RestPath String id);

        @GET
        Integer list(@RestQuery int limit);
    }

    /** Counts tokens. */
    public static class Tokens implements MessageBodyReader<Integer> {

        private static final JsonFactory JSON = new JsonFactory();

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return type == Integer.class;
        }

        @Override
        public Integer readFrom(Class<Integer> type, Type generic, Annotation[] annotations, MediaType mediaType,
                MultivaluedMap<String, String> headers, InputStream body) throws IOException {
            return count(JSON.createParser(body));
        }

        static int count(JsonParser parser) throws IOException {
            try (parser) {
                int tokens = 0;
                while (parser.nextToken() != null) {
                    tokens++;
                }
                return tokens;
            }
        }
    }

    private final Api api;

    Floor(@RestClient Api api) {
        this.api = api;
    }

    @Override
    public void get() {
        Contender.check(api.get("user_1") > 100);
    }

    @Override
    public void list() {
        Contender.check(api.list(100) > 10_000);
    }

    @Override
    public void read(byte[] answer) throws IOException {
        Contender.check(Tokens.count(Tokens.JSON.createParser(answer)) > 10_000);
    }
}

package io.quarkiverse.clerk.client;

import java.util.Objects;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.rest.client.reactive.runtime.ResteasyReactiveResponseExceptionMapper;

/** Turns every answer that is not a success into an exception of its kind. */
public class ClerkApiExceptionMapper implements ResteasyReactiveResponseExceptionMapper<ClerkApiException> {

    private static final ObjectMapper MAPPER = ClerkObjectMapper.create();

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 300;
    }

    @Override
    public ClerkApiException toThrowable(Response response, RestClientRequestContext call) {
        var body = errors(response);
        var traceId = body.clerkTraceId() != null ? body.clerkTraceId() : response.getHeaderString("cf-ray");
        return new ClerkApiException.Answer(call.getHttpMethod() + " " + call.getUri().getRawPath(), response.getStatus(),
                body.errors(), traceId, RetryAfter.parse(response.getHeaderString(HttpHeaders.RETRY_AFTER))).toException();
    }

    /** A gateway in between may answer with anything: what is no error of Clerk's counts as none. */
    private static ClerkErrors errors(Response response) {
        try {
            return Objects.requireNonNullElse(MAPPER.readValue(response.readEntity(String.class), ClerkErrors.class),
                    ClerkErrors.NONE);
        } catch (JsonProcessingException | IllegalArgumentException notClerks) {
            return ClerkErrors.NONE;
        }
    }
}

package io.quarkiverse.clerk.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.jwt.auth.cdi.NullJsonWebToken;

/** Lets applications inject the session token, where no other extension does. */
@Singleton
public class JsonWebTokenProducer {

    /** {@return the session token; one without a name and claims if there is none} */
    @Produces
    @RequestScoped
    @Typed(JsonWebToken.class)
    JsonWebToken token(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token : new NullJsonWebToken();
    }
}

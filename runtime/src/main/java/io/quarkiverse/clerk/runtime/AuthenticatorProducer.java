package io.quarkiverse.clerk.runtime;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.browser.SignInPages;
import io.quarkiverse.clerk.auth.token.InMemoryMachineTokenCache;
import io.quarkiverse.clerk.auth.token.MachineTokenCache;
import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkus.arc.DefaultBean;

/** Makes the authenticator of the configured instance. */
@Singleton
public class AuthenticatorProducer {

    @Produces
    @Singleton
    RequestAuthenticator authenticator(ClerkConfig config, Backend backend, MachineTokenCache cache) {
        return null;
    }

    @Produces
    @Singleton
    @DefaultBean
    MachineTokenCache machineTokenCache(ClerkConfig config) {
        return new InMemoryMachineTokenCache(config.auth().machineTokenCache().size(), Clock.systemUTC());
    }

    @Produces
    @Singleton
    SignInPages signInPages(ClerkConfig config) {
        return new SignInPages(AuthOptionsOf.browser(config));
    }
}

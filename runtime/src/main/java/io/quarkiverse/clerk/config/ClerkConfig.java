package io.quarkiverse.clerk.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The Clerk instance that the application belongs to, and how its requests are authenticated. */
@ConfigMapping(prefix = "quarkus.clerk")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface ClerkConfig {

    /** Where {@link #secretKey()} comes from if it is not set. */
    String SECRET_KEY_DEFAULT = "${clerk.secret-key:}";

    /** Where {@link #publishableKey()} comes from if it is not set. */
    String PUBLISHABLE_KEY_DEFAULT = "${clerk.publishable-key:}";

    /** Where {@link #apiUrl()} comes from if it is not set. */
    String API_URL_DEFAULT = "${clerk.api-url:https://api.clerk.com}";

    /**
     * The secret key of the Clerk instance, {@code sk_test_…} or {@code sk_live_…}: Clerk dashboard, API keys, Secret keys.
     * <p>
     * Management calls are made with it, and it opens the instance's signing keys. May be left out where
     * {@code quarkus.clerk.auth.jwt-key} is set and no management call is made; and in dev and test mode, where a dev server
     * then stands in for Clerk. Also read from the environment variable {@code CLERK_SECRET_KEY}.
     */
    @WithDefault(SECRET_KEY_DEFAULT)
    @ConfigDocDefault("the environment variable CLERK_SECRET_KEY")
    Optional<String> secretKey();

    /**
     * The publishable key of the Clerk instance, {@code pk_test_…} or {@code pk_live_…}: Clerk dashboard, API keys,
     * Publishable key.
     * <p>
     * It names the instance's Frontend API, so that only tokens which that instance has issued are accepted. May be left out:
     * then the issuer is not compared, unless {@code quarkus.clerk.auth.issuer} is set. Also read from the environment variable
     * {@code CLERK_PUBLISHABLE_KEY}.
     */
    @WithDefault(PUBLISHABLE_KEY_DEFAULT)
    @ConfigDocDefault("the environment variable CLERK_PUBLISHABLE_KEY")
    Optional<String> publishableKey();

    /**
     * The secret key of a machine, {@code ak_…}: Clerk dashboard, Machines, the machine's page.
     * <p>
     * Management calls are made with it where there is no secret key, as a service does that only needs machine tokens. May be
     * left out by everybody else. Also read from the environment variable {@code CLERK_MACHINE_SECRET_KEY}.
     */
    @WithDefault("${clerk.machine-secret-key:}")
    @ConfigDocDefault("the environment variable CLERK_MACHINE_SECRET_KEY")
    Optional<String> machineSecretKey();

    /**
     * Where Clerk's Backend API is, without the {@code /v1}.
     * <p>
     * Leave it out, except to go through a gateway or to a stand-in of your own. Also read from the environment variable
     * {@code CLERK_API_URL}. {@code quarkus.rest-client.clerk.url} would win over it.
     */
    @WithDefault(API_URL_DEFAULT)
    @ConfigDocDefault("the environment variable CLERK_API_URL, or https://api.clerk.com")
    String apiUrl();

    /** How requests are authenticated. */
    Auth auth();

    /** How requests are authenticated. */
    interface Auth {

        /**
         * The public key that the instance signs session tokens with, as PEM text: Clerk dashboard, API keys, JWKS public key.
         * <p>
         * With it tokens are verified without any call to Clerk, and a rotated key has to be put here by hand. May be left out:
         * the key is then fetched with the secret key when the first token arrives. Line breaks may be written as {@code \n}.
         * Also read from the environment variable {@code CLERK_JWT_KEY}.
         */
        @WithDefault("${clerk.jwt-key:}")
        @ConfigDocDefault("the environment variable CLERK_JWT_KEY")
        Optional<String> jwtKey();

        /**
         * The origins of the front ends whose tokens are accepted, such as {@code https://app.example.com}.
         * <p>
         * A token that was made for another origin, or says none, is refused. May be left out, and should not be in
         * production: without it a token that leaked from another front end of the same instance, or from a subdomain that
         * somebody else controls, is as good as your own. The dashboard lists your domains under Domains.
         */
        Optional<List<String>> authorizedParties();

        /**
         * The audiences that are accepted: a token's {@code aud} claim must name one of them.
         * <p>
         * Leave it out unless your session token has an {@code aud}: Clerk dashboard, Sessions, Customize session token.
         */
        Optional<List<String>> audience();

        /**
         * The issuers that are accepted, exactly as in the token's {@code iss} claim.
         * <p>
         * May be left out: with a publishable key it is the Frontend API that the key names, which the dashboard shows under
         * Domains; without one, the issuer is not compared.
         */
        @ConfigDocDefault("the Frontend API of the publishable key")
        Optional<List<String>> issuer();

        /**
         * How far Clerk's clock and this machine's may be apart, an hour at the most. Leave it out unless they are.
         */
        @WithDefault("5S")
        Duration clockSkew();
    }

    /** The proxy of the Frontend API. */
    FrontendApiProxy frontendApiProxy();

    /** The proxy of the Frontend API. */
    interface FrontendApiProxy {

        /**
         * Whether requests below the path are forwarded to the Frontend API that the publishable key names, so that browsers
         * only talk to the application's own domain. Needs the publishable key and the secret key.
         * <p>
         * May be left out: nothing is forwarded then. Switch it on where front ends are given a {@code proxyUrl}; the same URL
         * has to be set in the Clerk dashboard, Domains.
         */
        @WithDefault("false")
        boolean enabled();

        /**
         * The path of the proxy, below {@code quarkus.http.root-path}, without a slash at the end. Leave it out, except where
         * the application has something else there.
         */
        @WithDefault("/__clerk")
        String path();

        /**
         * How long it may take to get a connection to the Frontend API, an hour at the most. Leave it out, except where the
         * way to Clerk is slow.
         */
        @WithDefault("5S")
        Duration connectTimeout();

        /**
         * How long nothing may be heard in either direction, of request and response, before a request is given up; an hour at
         * the most. May be left out. What takes longer but goes on is not cut off.
         */
        @WithDefault("30S")
        Duration readTimeout();

        /**
         * The largest request body that is forwarded, such as the picture of a user. Leave it out, except to be stricter.
         * {@code quarkus.http.limits.max-body-size} does not count here.
         */
        @WithDefault("16M")
        MemorySize maxRequestSize();

        /**
         * The TLS configuration, by its name in {@code quarkus.tls.*}, for connections to the Frontend API.
         * <p>
         * Leave it out, except where the way to Clerk leads through a gateway that needs a certificate or has one of its own:
         * Clerk's certificate is trusted by Java as it is.
         */
        Optional<String> tlsConfigurationName();
    }
}

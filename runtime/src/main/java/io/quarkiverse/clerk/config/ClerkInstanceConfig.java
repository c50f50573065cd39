package io.quarkiverse.clerk.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigGroup;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;

/** A Clerk instance that the application belongs to, and how its requests are authenticated. */
@ConfigGroup
public interface ClerkInstanceConfig {

    /** Clerk's own Backend API. */
    String API_URL = "https://api.clerk.com";

    /**
     * The secret key of the Clerk instance, {@code sk_test_…} or {@code sk_live_…}: Clerk dashboard, API keys, Secret keys.
     * <p>
     * Management calls are made with it, opaque tokens are verified, and it opens the instance's signing keys. May be left out
     * where {@code quarkus.clerk.publishable-key} or {@code quarkus.clerk.auth.jwt-key} is set and session tokens are all that
     * is verified; and in dev and test mode, where a dev server then stands in for Clerk. Where the instance has no name, also
     * read from the environment variable {@code CLERK_SECRET_KEY}.
     */
    @ConfigDocDefault("the environment variable CLERK_SECRET_KEY")
    Optional<String> secretKey();

    /**
     * The publishable key of the Clerk instance, {@code pk_test_…} or {@code pk_live_…}: Clerk dashboard, API keys, Publishable
     * key.
     * <p>
     * It names the instance's Frontend API, so that only tokens which that instance has issued are accepted. May be left out:
     * then the issuer is not compared, unless {@code quarkus.clerk.auth.issuer} is set. Where the instance has no name, also
     * read from the environment variable {@code CLERK_PUBLISHABLE_KEY}.
     */
    @ConfigDocDefault("the environment variable CLERK_PUBLISHABLE_KEY")
    Optional<String> publishableKey();

    /**
     * The secret key of a machine, {@code ak_…}: Clerk dashboard, Machines, the machine's page.
     * <p>
     * M2M tokens are created and verified with it. All other management calls are made with it where there is no secret key, as
     * in a service that only needs machine tokens. May be left out by everybody else. Where the instance has no name, also read
     * from the environment variable {@code CLERK_MACHINE_SECRET_KEY}.
     */
    @ConfigDocDefault("the environment variable CLERK_MACHINE_SECRET_KEY")
    Optional<String> machineSecretKey();

    /**
     * Where Clerk's Backend API is, without the {@code /v1}.
     * <p>
     * Leave it out, except to go through a gateway or to a stand-in of your own. Where the instance has no name, also read from
     * the environment variable {@code CLERK_API_URL}. {@code quarkus.rest-client.clerk.url} would win over it.
     */
    @WithDefault(API_URL)
    @ConfigDocDefault("the environment variable CLERK_API_URL, or https://api.clerk.com")
    String apiUrl();

    /**
     * Where browsers reach the instance's Frontend API, if they do so through a proxy: a URL, or a path on the application's
     * own origin such as {@code /__clerk}.
     * <p>
     * May be left out, and then browsers are sent to the host that the publishable key names. The front end has to be given the
     * same: {@code proxyUrl} in its own configuration, and Clerk dashboard, Domains, Frontend API. Where the instance has no
     * name, also read from the environment variable {@code CLERK_PROXY_URL}.
     */
    @ConfigDocDefault("the environment variable CLERK_PROXY_URL")
    Optional<String> proxyUrl();

    /**
     * The page on which users sign in: a URL, or a path on the application's own origin such as {@code /sign-in}.
     * <p>
     * A page that needs a signed-in user sends everybody else there, and Clerk's components on it send them back. May be left
     * out: then it is the page that Clerk hosts for the instance (Clerk dashboard, Paths). Where the instance has no name, also
     * read from the environment variable {@code CLERK_SIGN_IN_URL}.
     */
    @ConfigDocDefault("the environment variable CLERK_SIGN_IN_URL, or the instance's account portal")
    Optional<String> signInUrl();

    /**
     * The page on which users sign up: a URL, or a path on the application's own origin.
     * <p>
     * It is what {@code ClerkPages} gives an application that links there. May be left out: then it is {@code /create} under
     * the sign-in page, or the page that Clerk hosts. Where the instance has no name, also read from the environment variable
     * {@code CLERK_SIGN_UP_URL}.
     */
    @ConfigDocDefault("the environment variable CLERK_SIGN_UP_URL, or the instance's account portal")
    Optional<String> signUpUrl();

    /**
     * The domain of the application without a scheme, such as {@code example.org}, if it is a satellite: one of several domains
     * with a single sign-in, but not the primary one. The dashboard lists them under Domains.
     * <p>
     * Leave it out on a primary domain. Where the instance has no name, also read from the environment variable
     * {@code CLERK_DOMAIN}.
     */
    @ConfigDocDefault("the environment variable CLERK_DOMAIN")
    Optional<String> domain();

    /** Several domains with one sign-in. */
    Satellite satellite();

    /** Several domains with one sign-in. */
    interface Satellite {

        /**
         * Whether the application is on a satellite domain. It needs {@code quarkus.clerk.domain} or
         * {@code quarkus.clerk.proxy-url} then, and for a development instance {@code quarkus.clerk.sign-in-url}, the page of
         * the primary domain. Leave it out on a primary domain. Where the instance has no name, also read from the environment
         * variable {@code CLERK_IS_SATELLITE}.
         */
        @WithDefault("false")
        @ConfigDocDefault("the environment variable CLERK_IS_SATELLITE, or false")
        boolean enabled();

        /**
         * Whether a satellite asks the primary domain about every browser that it knows nothing of. Leave it out to ask only
         * when the user comes from there: it costs first-time visitors a redirect.
         */
        @WithDefault("false")
        boolean autoSync();
    }

    /** How requests are authenticated. */
    Auth auth();

    /** How requests are authenticated. */
    interface Auth {

        /**
         * The public key that the instance signs session tokens with, as PEM text: Clerk dashboard, API keys, JWKS public key.
         * <p>
         * With it tokens are verified without any call to Clerk, and a rotated key has to be put here by hand. May be left out:
         * the key is then fetched with the secret key when the first token arrives. Line breaks may be written as {@code \n}.
         * Where the instance has no name, also read from the environment variable {@code CLERK_JWT_KEY}.
         */
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
         * Domains, or {@code quarkus.clerk.proxy-url}; without a publishable key, the issuer is not compared.
         */
        @ConfigDocDefault("the Frontend API of the publishable key, and the proxy URL")
        Optional<List<String>> issuer();

        /**
         * The kinds of tokens that are accepted: {@code session_token}, {@code api_key}, {@code oauth_token},
         * {@code m2m_token}.
         * <p>
         * Leave it out for an application that only users call. An opaque token costs a call to Clerk's Backend API, so accept
         * a kind where something calls with it.
         */
        @WithDefault("session_token")
        Set<TokenType> acceptsToken();

        /**
         * How many verified session tokens are remembered, so that one that comes again costs no signature check: about 2 kB
         * each. Its times and its {@code azp} are looked at every time. 0 switches it off.
         */
        @WithDefault("10000")
        int verifiedTokens();

        /** What is remembered of opaque tokens. */
        MachineTokenCacheConfig machineTokenCache();

        /** What is remembered of opaque tokens. */
        interface MachineTokenCacheConfig {

            /**
             * For how long an opaque token is accepted without asking Clerk again. A token that is revoked works on for as
             * long: 0S asks every time.
             */
            @WithDefault("30S")
            Duration acceptedFor();

            /**
             * For how long an opaque token is refused without asking Clerk again.
             */
            @WithDefault("5S")
            Duration refusedFor();

            /**
             * How many answers are remembered in this process, of all instances together: only that of the instance without a
             * name counts. Without effect where the application has a
             * {@code MachineTokenCache} of its own.
             */
            @WithDefault("10000")
            int size();
        }

        /**
         * Paths that say which organization is to be active, such as {@code /orgs/:slug/(.*)}: {@code :id} or {@code :slug}
         * stands for the organization. A page that is opened while another one is active gets the right one first. Leave it out
         * unless your paths have organizations in them.
         */
        Optional<List<String>> organizationPatterns();

        /**
         * Paths on which no organization is to be active, such as {@code /me/(.*)}. Leave it out unless
         * {@code quarkus.clerk.auth.organization-patterns} is set.
         */
        Optional<List<String>> personalAccountPatterns();

        /**
         * A claim of the session token whose roles the caller has beside the role in the active organization: an array of
         * text, or text with blanks between the roles. Dots lead into objects, as in {@code metadata.roles}.
         * <p>
         * May be left out. The claim has to be one that users cannot write: put public metadata into the session token (Clerk
         * dashboard, Sessions, Customize session token), never unsafe metadata.
         */
        Optional<String> rolesClaim();

        /**
         * Whether a session with a task left, such as choosing an organization, counts as signed out. Leave it out, except to
         * let such users in and to look at {@code SessionPrincipal.isPending()} yourself.
         */
        @WithDefault("true")
        boolean treatPendingAsSignedOut();

        /**
         * How far Clerk's clock and this machine's may be apart, an hour at the most. Leave it out unless they are.
         */
        @WithDefault("5S")
        Duration clockSkew();
    }

    /** How the Backend API is called. */
    Client client();

    /** How the Backend API is called. */
    interface Client {

        /** When a call is made again. */
        Retry retry();

        /** When a call is made again. */
        interface Retry {

            /**
             * How often a call is made again at the most, if Clerk has a problem (5xx), limits the rate (429) or does not
             * answer. 0 switches it off.
             * <p>
             * Leave it out, except to be more or less patient. Only calls that do the same when Clerk gets them twice (GET,
             * PUT, DELETE) are made again; {@code clerk.withRetries()} is for the others.
             */
            @WithDefault("3")
            int maxRetries();

            /**
             * How long to wait before a call is made again the first time, an hour at the most; each further time it is twice
             * as long. A random part of up to a half is taken off, so that not all come back at once. Where Clerk says how
             * long to wait, with a {@code Retry-After}, that counts instead. May be left out.
             */
            @WithDefault("200MS")
            Duration delay();

            /**
             * How long all attempts may take together, with the waits between them, an hour at the most: one that would begin
             * later is not made, and the call fails at once. May be left out. An attempt that is under way is not cut off:
             * that is for {@code quarkus.rest-client.clerk.read-timeout}.
             */
            @WithDefault("20S")
            Duration maxDuration();
        }
    }

    /** Webhooks: what Clerk tells the application of. */
    WebhooksConfig webhooks();

    /** The proxy of the Frontend API. */
    FrontendApiProxy frontendApiProxy();

    /** The proxy of the Frontend API. */
    interface FrontendApiProxy {

        /**
         * Whether requests below the path are forwarded to Clerk's Frontend API, so that browsers only talk to the
         * application's own domain. Needs the secret key.
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
         * Where Clerk's Frontend API is for proxies. Nothing in a request can lead anywhere else.
         * <p>
         * Leave it out: Clerk finds the instance by what the proxy sends along. Where the instance has a host of its own, with
         * DNS records, that one will do too: Clerk dashboard, Domains.
         */
        @WithDefault("https://frontend-api.clerk.dev")
        String url();

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

package io.quarkiverse.clerk.devserver.resource;

import java.time.Clock;
import java.util.function.Supplier;

import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.token.SigningKeys;

/**
 * The instance of Clerk that this server plays: what its resources share.
 *
 * @param store its documents
 * @param clock its time
 * @param keys what its tokens are signed with
 * @param url where the server listens, without a slash at the end; asked for only once it does
 * @param issuer the {@code iss} of its tokens; likewise
 */
public record Instance(Store store, Clock clock, SigningKeys keys, Supplier<String> url, Supplier<String> issuer) {

    /** What Clerk would call it, and writes into what belongs to it. */
    public static final String ID = "ins_dev";
}

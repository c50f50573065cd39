package org.acme;

import java.time.Duration;

import io.smallrye.mutiny.Uni;

/** What the processes of the application share: to be implemented with the client of Redis, or of another store. */
public interface SharedStore {

    /** Gives the value of a key, or null; without blocking. */
    Uni<String> get(String key);

    /** Keeps a value, which the store drops by itself when its time is over; without blocking. */
    Uni<Void> set(String key, String value, Duration timeToLive);
}

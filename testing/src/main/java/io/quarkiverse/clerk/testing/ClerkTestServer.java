package io.quarkiverse.clerk.testing;

import java.time.Duration;

import io.quarkiverse.clerk.devserver.Fault;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.control.FaultDocument;

/**
 * What may happen at Clerk, brought about at the dev server. For example, with REST Assured:
 *
 * <pre>
 * withFault(Fault.status(503).onPath("/v1/users"), () -> given().get("/team").then().statusCode(500));
 * withTimeAdvanced(Duration.ofDays(1), () -> given().auth().oauth2(keyOfAnHour).get("/export").then().statusCode(401));
 * </pre>
 *
 * Faults and other times last as long as the part of the test that is about them, even if it fails, so that the next test is
 * not disturbed. All tests that run meanwhile have them too: run such tests one at a time.
 * <p>
 * It works where {@link ClerkTestTokens} does, and throws the same: an {@link IllegalStateException} if there is no dev
 * server, and an {@link IllegalArgumentException} if the dev server refuses.
 */
public final class ClerkTestServer {

    private ClerkTestServer() {
    }

    /**
     * A part of a test.
     *
     * @param <E> what it throws
     */
    @FunctionalInterface
    public interface Part<E extends Throwable> {

        /** Runs it. */
        void run() throws E;
    }

    private interface End extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Runs a part of a test during which calls of Clerk go wrong. Of several faults that fit a call, the outermost counts.
     *
     * @param fault what goes wrong, and with which calls
     * @param part runs now; the fault is over when it ends
     * @param <E> what the part throws
     * @throws E what the part has thrown
     */
    public static <E extends Throwable> void withFault(Fault fault, Part<E> part) throws E {
        var server = DevServer.configured();
        var id = DevServer.json(server.post("/dev/faults", FaultDocument.write(fault))).path("added").asText();
        run(part, () -> server.delete("/dev/faults/" + id));
    }

    /**
     * Runs a part of a test at another time of the dev server's. The application's own clock stays as it is: what Clerk is
     * asked about expires, such as API keys, unless the application remembers the answer, but a session token that is made
     * now is of another time to it.
     *
     * @param duration how much later it is, in whole seconds; earlier if negative. Adds up with that of a part around this one.
     * @param part runs now; the time is as before when it ends
     * @param <E> what the part throws
     * @throws E what the part has thrown
     * @throws IllegalArgumentException if the duration is not of whole seconds
     */
    public static <E extends Throwable> void withTimeAdvanced(Duration duration, Part<E> part) throws E {
        if (duration.getNano() != 0) {
            throw Checked.wrong("duration", duration, "whole seconds");
        }
        var server = DevServer.configured();
        advance(duration, server);
        run(part, () -> advance(duration.negated(), server));
    }

    /**
     * Makes a new key, with which tokens are signed from now on. Those of the old key still verify, for both are published.
     * There is no way back.
     * <p>
     * The application fetches the keys with the first session token, and looks for one that it does not know at most every 30
     * seconds: until then it refuses tokens of the new key. So give a class that calls this a {@code @TestProfile} of its own,
     * with which the application starts anew.
     */
    public static void rotateKeys() {
        DevServer.configured().post("/dev/keys/rotate", Json.object());
    }

    /**
     * Publishes the newest key alone, so that applications refuse tokens of older ones as soon as they fetch the keys again:
     * after five minutes at the latest.
     */
    public static void removeRetiredKeys() {
        DevServer.configured().delete("/dev/keys/retired");
    }

    /**
     * Waits for the webhooks that the dev server has begun to send to the application, so that what they bring about can be
     * asserted:
     *
     * <pre>
     * clerk.users().create(dora);
     * awaitWebhooks(Duration.ofSeconds(10));
     * </pre>
     *
     * @param atMost how long
     * @throws AssertionError if one is not delivered by then: says which, and what the application has answered
     */
    public static void awaitWebhooks(Duration atMost) {
        new SentWebhooks(DevServer.configured()).awaitDelivered(atMost);
    }

    private static void advance(Duration duration, DevServer server) {
        server.post("/dev/time", Json.object().put("advance_seconds", duration.toSeconds()));
    }

    private static <E extends Throwable> void run(Part<E> part, End end) throws E {
        try (end) {
            part.run();
        }
    }
}

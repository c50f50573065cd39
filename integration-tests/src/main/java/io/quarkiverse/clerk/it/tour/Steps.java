package io.quarkiverse.clerk.it.tour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;

import io.quarkiverse.clerk.client.ClerkApiException;

/** Takes the steps of the tours of one request, and keeps what they saw. */
@RequestScoped
class Steps {

    private final List<Step> taken = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final Deque<Runnable> cleanUps = new ArrayDeque<>();
    private String machineKey;

    /**
     * Makes a call, and looks at its answer.
     *
     * @param name what the call is for; a failure is told by it
     * @param call makes the call
     * @param look what to look at in the answer
     * @param expected what has to be seen there
     * @return the answer
     */
    <T> T take(String name, Supplier<T> call, Function<? super T, ?> look, Object expected) {
        T answer;
        Object saw;
        try {
            answer = call.get();
            saw = look.apply(answer);
        } catch (RuntimeException e) {
            throw new FailedStep(name, e.toString());
        }
        end(name, saw, expected);
        return answer;
    }

    /** Makes a call for something that is not there. */
    void missing(String name, Runnable call) {
        refused(name, ClerkApiException.NotFound.class, call);
    }

    /** Makes a call that Clerk has to refuse in a certain way. */
    void refused(String name, Class<? extends ClerkApiException> expected, Runnable call) {
        String saw;
        try {
            call.run();
            saw = "an answer";
        } catch (ClerkApiException e) {
            saw = e.getClass().getSimpleName();
        }
        end(name, saw, expected.getSimpleName());
    }

    private void end(String name, Object saw, Object expected) {
        if (!Objects.equals(saw, expected)) {
            throw new FailedStep(name, "expected " + expected + ", saw " + saw);
        }
        taken.add(new Step(name, String.valueOf(saw), List.copyOf(calls)));
        calls.clear();
    }

    /** Makes calls with the key of a machine instead of the application's. */
    <T> T as(String secretKey, Supplier<T> call) {
        machineKey = secretKey;
        try {
            return call.get();
        } finally {
            machineKey = null;
        }
    }

    /** Adds what to do when all is over, however it ends; what has been added last is done first. */
    void afterwards(Runnable cleanUp) {
        cleanUps.push(cleanUp);
    }

    /** {@return what could not be cleaned up, and why} */
    List<String> cleanUp() {
        var failures = new ArrayList<String>();
        while (!cleanUps.isEmpty()) {
            try {
                cleanUps.pop().run();
            } catch (ClerkApiException.NotFound e) {
                // The tour has deleted it itself.
            } catch (RuntimeException e) {
                failures.add(e.toString());
            }
        }
        return failures;
    }

    /** Notes that the client calls Clerk. */
    void calling(String operation) {
        calls.add(operation);
    }

    Optional<String> machineKey() {
        return Optional.ofNullable(machineKey);
    }

    List<Step> taken() {
        return taken;
    }
}

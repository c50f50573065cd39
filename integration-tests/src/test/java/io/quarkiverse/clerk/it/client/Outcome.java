package io.quarkiverse.clerk.it.client;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** How a call has ended. */
record Outcome(@Nullable Object answer, @Nullable Throwable thrown, Promise promise) {

    /** What the type of a method says of the answer. */
    enum Promise {
        NOTHING,
        PERHAPS,
        ANSWER
    }

    /** {@return what is wrong with the request and with our reading of the answer; empty if nothing is} */
    List<String> problems(Exchange exchange) {
        if (exchange == Exchange.NONE) {
            return List.of("not sent: " + thrown);
        }
        var problems = new ArrayList<>(exchange.requestViolations());
        if (exchange.status() >= 300) {
            problems.add(exchange.line() + " was answered with " + exchange.status() + " " + beginning(exchange.body()));
        } else if (thrown != null) {
            problems.add("the answer was not read: " + root(thrown) + " of " + beginning(exchange.body()));
        } else if (promise == Promise.NOTHING && !exchange.body().isEmpty()) {
            problems.add("the answer was left aside");
        } else if (promise == Promise.ANSWER && answer == null) {
            problems.add("the answer was read as null");
        } else if (exchange.keepsTypes()) {
            problems.addAll(new AnswerCheck().problems(answer));
        }
        return problems;
    }

    private static String beginning(String body) {
        return body.substring(0, Math.min(body.length(), 200));
    }

    /** The words of wrappers only repeat where the call came from. */
    private static String root(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return (cause.getClass().getSimpleName() + ": " + cause.getMessage()).lines().limit(2).reduce("", String::concat);
    }
}

package io.quarkiverse.clerk.it.client;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a call has ended.
 *
 * @param hasAnswer whether the method promises one
 */
record Outcome(@Nullable Object answer, @Nullable Throwable thrown, boolean hasAnswer) {

    /** {@return what is wrong with the request and with our reading of the answer; empty if nothing is} */
    List<String> problems(Exchange exchange) {
        if (exchange == Exchange.NONE) {
            return List.of("not sent: " + thrown);
        }
        if (exchange.status() >= 300) {
            return exchange.requestViolations().isEmpty() ? List.of(exchange.line() + " was answered with " + exchange.status()
                    + " " + exchange.body()) : exchange.requestViolations();
        }
        var problems = new ArrayList<>(exchange.requestViolations());
        if (thrown != null) {
            problems.add("the answer was not read: " + root(thrown));
        } else if (hasAnswer && answer == null && !exchange.body().isEmpty()) {
            problems.add("the answer was read as null");
        } else if (exchange.responseViolations().isEmpty()) {
            problems.addAll(new AnswerCheck().problems(answer));
        }
        return problems;
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

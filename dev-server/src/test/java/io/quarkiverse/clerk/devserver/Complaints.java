package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What was answered badly. */
final class Complaints {

    private static final int MAX_LENGTH = 300;

    private final List<String> all = new ArrayList<>();

    /**
     * Looks at an answer.
     *
     * @param again asks once more, for the machine may have been busy
     * @param what was sent
     */
    void note(Received answer, Supplier<Received> again, String what) {
        String complaint = (answer.isSlow() ? again.get() : answer).complaint();
        if (!complaint.isEmpty()) {
            add(complaint, what);
        }
    }

    void add(String complaint, String what) {
        all.add(complaint + ": " + cut(what));
    }

    private static String cut(String text) {
        return text.length() < MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    }

    void assertNone() {
        List<String> noted = List.copyOf(all);
        all.clear();
        assertThat(noted).isEmpty();
    }
}

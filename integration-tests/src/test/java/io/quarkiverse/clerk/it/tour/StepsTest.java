package io.quarkiverse.clerk.it.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Test;

/** A tour that goes wrong is not taken for one that goes well. */
class StepsTest {

    private final Steps steps = new Steps();

    @Test
    void aStepThatSeesSomethingElseEndsTheTour() {
        assertThat(failure(() -> steps.take("get", () -> "Bob", name -> name, "Ann"))).isEqualTo("get: expected Ann, saw Bob");
    }

    @Test
    void aStepThatSeesNothingEndsTheTour() {
        assertThat(failure(() -> steps.take("get", () -> (String) null, String::length, 3))).startsWith("get: ")
                .contains("NullPointerException");
    }

    @Test
    void anAnswerWhereNoneIsExpectedEndsTheTour() {
        assertThat(failure(() -> steps.missing("get what is gone", () -> {
        }))).isEqualTo("get what is gone: expected NotFound, saw an answer");
    }

    @Test
    void whatWasMadeLastGoesFirst() {
        var gone = new ArrayList<String>();
        steps.afterwards(() -> gone.add("user"));
        steps.afterwards(() -> {
            throw new IllegalStateException("still there");
        });
        steps.afterwards(() -> gone.add("organization"));

        assertThat(steps.cleanUp()).containsExactly("java.lang.IllegalStateException: still there");
        assertThat(gone).containsExactly("organization", "user");
    }

    @Test
    void aTourThatLeavesSomethingBehindFails() {
        assertThat(failure(() -> tours("http://127.0.0.1:4011", told -> told.afterwards(() -> {
            throw new IllegalStateException("still there");
        })).take("guests"))).isEqualTo("clean-up: [java.lang.IllegalStateException: still there]");
    }

    @Test
    void aRealInstanceIsNotToured() {
        assertThat(tours("http://127.0.0.1:4011", told -> told.take("get", () -> 1, one -> one, 1)).take("guests"))
                .containsExactly(new Step("get", "1", List.of()));
        assertThatThrownBy(() -> tours("https://api.clerk.com", told -> told.take("get", () -> 1, one -> one, 1))
                .take("guests")).isInstanceOf(NotFoundException.class);
    }

    private ToursResource tours(String clerk, Consumer<Steps> run) {
        return new ToursResource(List.of(new Tour() {
            @Override
            public String group() {
                return "guests";
            }

            @Override
            public void run(Steps told) {
                run.accept(told);
            }
        }), steps, URI.create(clerk));
    }

    private static String failure(Runnable tour) {
        return (String) catchThrowableOfType(FailedStep.class, tour::run).getResponse().getEntity();
    }
}

package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.users.VerificationStatus;
import io.quarkiverse.clerk.it.client.Outcome.Promise;

/** What {@link PrismConformanceTest} counts as a failure, seen without Prism. */
class OutcomeTest {

    private static final Exchange ANSWERED = Exchange.of("GET /v1/users", 200, "{}", "");

    record Answer(String name, @Nullable String nickname) {
    }

    @Test
    void anAnswerThatWasReadIsFine() {
        assertThat(answered(new Answer("ann", null)).problems(ANSWERED)).isEmpty();
        assertThat(new Outcome(null, null, Promise.PERHAPS).problems(ANSWERED)).isEmpty();
        assertThat(new Outcome(null, null, Promise.NOTHING).problems(Exchange.of("", 204, "", ""))).isEmpty();
    }

    @Test
    void aCallThatSendsNothingFails() {
        assertThat(new Outcome(null, new IllegalArgumentException("no"), Promise.NOTHING).problems(Exchange.NONE))
                .singleElement().asString().startsWith("not sent: ").endsWith("no");
    }

    @Test
    void aRequestThatPrismRefusesFails() {
        var refused = Exchange.of("GET /v1/users", 422, "{\"validation\": [{\"message\": \"limit must be >= 1\"}]}", "");

        assertThat(answered(new Answer("ann", null)).problems(refused)).first().isEqualTo("limit must be >= 1");
    }

    @Test
    void aRequestThatPrismAnswersAndFindsFaultWithFails() {
        var answered = Exchange.of("GET /v1/users", 200, "{}", """
                [{"location": ["request", "query"], "severity": "Error", "message": "limit must be >= 1"}]""");

        assertThat(answered(new Answer("ann", null)).problems(answered)).containsExactly("limit must be >= 1");
    }

    @Test
    void anAnswerThatCannotBeReadFails() {
        assertThat(new Outcome(null, new IOException("broken"), Promise.ANSWER).problems(ANSWERED))
                .containsExactly("the answer was not read: IOException: broken of {}");
    }

    @Test
    void anAnswerThatNobodyGetsFails() {
        assertThat(answered(null).problems(ANSWERED)).containsExactly("the answer was read as null");
        assertThat(new Outcome(null, null, Promise.NOTHING).problems(ANSWERED))
                .containsExactly("the answer was left aside");
    }

    @Test
    void aPartThatMustNotBeNullFailsUnlessPrismLeftItOut() {
        var incomplete = Exchange.of("GET /v1/users", 200, "{}", """
                [{"location": ["response", "body"], "severity": "Error", "code": "required", "message": "name is missing"}]""");

        assertThat(answered(new Answer(null, null)).problems(ANSWERED))
                .containsExactly("answer.name is null and not @Nullable");
        assertThat(answered(new Answer(null, null)).problems(incomplete)).isEmpty();
    }

    @Test
    void aValueWithoutAConstantFails() {
        assertThat(answered(new OpenEnum<VerificationStatus>("frozen", null)).problems(ANSWERED))
                .containsExactly("answer has no constant for \"frozen\"");
    }

    private static Outcome answered(@Nullable Object answer) {
        return new Outcome(answer, null, Promise.ANSWER);
    }
}

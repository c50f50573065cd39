package io.quarkiverse.clerk.auth;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.smallrye.mutiny.Uni;

/** Clerk's Backend API, which answers everything with one answer and remembers what it was asked. */
public final class TestBackend implements Backend {

    private final List<Call> calls = new ArrayList<>();
    private Uni<Answer> answer;

    private TestBackend(Uni<Answer> answer) {
        this.answer = answer;
    }

    public static TestBackend answers(int status, String body) {
        return new TestBackend(Uni.createFrom().item(new Answer(status, null, body)));
    }

    public static TestBackend down() {
        return new TestBackend(Uni.createFrom().failure(new IOException("no route to host")));
    }

    public static TestBackend answers(Uni<Answer> answer) {
        return new TestBackend(answer);
    }

    public TestBackend thenAnswers(int status, String body) {
        answer = Uni.createFrom().item(new Answer(status, null, body));
        return this;
    }

    @Override
    public Uni<Answer> send(Call call) {
        calls.add(call);
        return answer;
    }

    public List<Call> calls() {
        return calls;
    }
}

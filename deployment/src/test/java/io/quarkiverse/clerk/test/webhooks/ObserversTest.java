package io.quarkiverse.clerk.test.webhooks;

import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.ORGANIZATION_DELETED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.ROLE_DELETED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_DELETED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.webhooks.event.ClerkEvent;
import io.quarkiverse.clerk.webhooks.event.PermissionDeleted;
import io.quarkiverse.clerk.webhooks.event.RoleEvent;
import io.quarkiverse.clerk.webhooks.event.UnknownEvent;
import io.quarkiverse.clerk.webhooks.event.UserDeleted;
import io.quarkiverse.clerk.webhooks.event.UserEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookMessage;
import io.quarkus.arc.Arc;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** How events reach each kind of observer. */
class ObserversTest {

    private static final AtomicInteger IDS = new AtomicInteger();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Calls.class, Call.class, Sender.class, Request.class, Helper.class,
                    Observers.class, Reactive.class, Inherited.class, Heir.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.clerk.webhooks.signing-secret", Sender.SECRET);

    @Inject
    Calls calls;

    @Inject
    Event<WebhookEvent> events;

    @BeforeEach
    void forget() {
        calls.all.clear();
        calls.failing.clear();
    }

    @Test
    void whoReturnsNothingIsCalledOnAWorkerThreadWithARequest() {
        send("user.deleted").statusCode(204);
        assertThat(calls.of("record")).isEqualTo(new Call("record", false, true, true));
    }

    @Test
    void eachIsCalledInItsOrderAndTheAsynchronousOnesLast() {
        send("user.deleted").statusCode(204);
        assertThat(calls.names()).startsWith("first", "record", "family", "all", "uni-first", "uni", "blocking-uni")
                .last().asString().startsWith("async");
        assertThat(calls.names()).containsExactlyInAnyOrder("first", "record", "family", "all", "uni-first", "uni",
                "blocking-uni", "async", "async-uni");
    }

    @Test
    void onlyThoseOfTheTypeAreCalled() {
        send("organization.deleted").statusCode(204);
        assertThat(calls.names()).containsExactlyInAnyOrder("all", "qualified", "qualified-uni");
    }

    @Test
    void anEventOfATypeThatIsNotKnownIsObservedAsSuch() {
        send("comet.seen").statusCode(204);
        assertThat(calls.names()).containsExactlyInAnyOrder("all", "unknown");
    }

    @Test
    void whoReturnsAUniIsCalledOnTheEventLoopWithARequestUntilItIsDone() {
        send("user.deleted").statusCode(204);
        assertThat(calls.of("uni")).isEqualTo(new Call("uni", true, true, true));
        assertThat(calls.late).containsEntry("uni", true);
    }

    @Test
    void whoIsBlockingAndReturnsAUniIsCalledOnAWorkerThread() {
        send("user.deleted").statusCode(204);
        assertThat(calls.of("blocking-uni")).isEqualTo(new Call("blocking-uni", false, true, true));
    }

    @Test
    void whatIsInjectedIsThereUntilTheUniIsDone() {
        send("role.deleted").statusCode(204);
        assertThat(calls.names()).containsExactly("all", "stage", "helper destroyed", "heir");
    }

    @Test
    void theFailureOfEachIsAFailureOfTheDeliveryWhichCanBeRepeated() {
        for (var observer : List.of("record", "uni", "blocking-uni", "async", "async-uni")) {
            calls.failing.put(observer, new AssertionError("as the test wants it"));
            var id = id();
            send(id, "user.deleted").statusCode(500).body("reason", is("observer-failed"));
            calls.failing.clear();
            calls.all.clear();
            send(id, "user.deleted").statusCode(204);
            assertThat(calls.names()).as(observer).hasSize(9);
        }
    }

    @Test
    void afterAFailureTheOthersAreNotCalled() {
        calls.failing.put("record", new IllegalStateException("as the test wants it"));
        send("user.deleted").statusCode(500);
        assertThat(calls.names()).containsExactly("first", "record");
    }

    @Test
    void afterAFailureOfAUniTheOthersAreNotCalled() {
        calls.failing.put("uni-first", new IllegalStateException("as the test wants it"));
        send("user.deleted").statusCode(500);
        assertThat(calls.names()).containsExactly("first", "record", "family", "all", "uni-first");
    }

    @Test
    void anErrorIsAFailureToo() {
        calls.failing.put("all", new StackOverflowError());
        send("user.deleted").statusCode(500).body("reason", is("observer-failed"));
    }

    @Test
    void noUniIsAFailure() {
        send("permission.deleted").statusCode(500).body("reason", is("observer-failed"));
    }

    @Test
    void whatATestFiresReachesAllToo() {
        var event = userDeleted();
        events.fire(event);
        assertThat(calls.names()).containsExactly("record", "family", "all", "uni-first", "uni", "blocking-uni");
        calls.all.clear();
        events.fireAsync(event).toCompletableFuture().join();
        assertThat(calls.names()).containsExactlyInAnyOrder("async", "async-uni");
        calls.all.clear();
        events.select(new ClerkEvent.Literal(USER_DELETED)).fire(event);
        assertThat(calls.names()).containsExactly("first", "record", "family", "all", "uni-first", "uni", "blocking-uni");
    }

    @Test
    void whoFiresAnEventLearnsOfAFailureOfAUni() {
        var failure = new IllegalStateException("as the test wants it");
        calls.failing.put("uni-first", failure);
        assertThatThrownBy(() -> events.fire(userDeleted())).isSameAs(failure);
    }

    private static UserDeleted userDeleted() {
        return new UserDeleted(new WebhookMessage("msg_x", "user.deleted", Instant.EPOCH, null, null, null, "{}"),
                new DeletedObject("user", "user_1", null, true, null));
    }

    private static Sender.Answer send(String type) {
        return send(id(), type);
    }

    private static Sender.Answer send(String id, String type) {
        return Sender.send(id, Sender.event(type, "{\"object\":\"x\",\"id\":\"x_1\",\"deleted\":true}"));
    }

    private static String id() {
        return "msg_" + IDS.incrementAndGet();
    }

    record Call(String name, boolean onEventLoop, boolean onDuplicatedContext, boolean withRequest) {
    }

    @Singleton
    static class Calls {

        final List<Call> all = new CopyOnWriteArrayList<>();
        final Map<String, Throwable> failing = new ConcurrentHashMap<>();
        final Map<String, Boolean> late = new ConcurrentHashMap<>();

        void add(String name) {
            VertxContextSafetyToggle.validateContextIfExists("unsafe", "unsafe");
            all.add(new Call(name, Context.isOnEventLoopThread(), VertxContext.isOnDuplicatedContext(),
                    Arc.container().requestContext().isActive()));
            if (failing.get(name) instanceof RuntimeException failure) {
                throw failure;
            } else if (failing.get(name) instanceof Error failure) {
                throw failure;
            }
        }

        List<String> names() {
            return all.stream().map(Call::name).toList();
        }

        Call of(String name) {
            return all.stream().filter(call -> call.name().equals(name)).findAny().orElseThrow();
        }
    }

    @RequestScoped
    static class Request {

        String text = "";

        void set(String text) {
            this.text = text;
        }

        String get() {
            return text;
        }
    }

    @Dependent
    static class Helper {

        @Inject
        Calls calls;

        @PreDestroy
        void destroyed() {
            calls.all.add(new Call("helper destroyed", false, false, false));
        }
    }

    @ApplicationScoped
    static class Observers {

        @Inject
        Calls calls;

        @Inject
        Request request;

        void last(@Observes WebhookEvent event) {
            calls.add("all");
        }

        void created(@Observes @Priority(2) UserDeleted event) {
            request.set("record");
            calls.add("record");
        }

        void first(@Observes @Priority(1) @ClerkEvent(USER_DELETED) UserEvent event) {
            calls.add("first");
        }

        void family(@Observes @Priority(3) UserEvent event) {
            assertThat(request.get()).isEqualTo("record");
            calls.add("family");
        }

        void qualified(@Observes @ClerkEvent(ORGANIZATION_DELETED) WebhookEvent event) {
            calls.add("qualified");
        }

        void unknown(@Observes UnknownEvent event) {
            calls.add("unknown");
        }

        void async(@ObservesAsync UserDeleted event) {
            calls.add("async");
        }
    }

    @ApplicationScoped
    static class Reactive {

        @Inject
        Calls calls;

        @Inject
        Vertx vertx;

        private <T> Uni<T> later() {
            return Uni.createFrom().emitter(emitter -> vertx.setTimer(10, now -> emitter.complete(null)));
        }

        Uni<Void> first(@Observes @Priority(1) UserEvent event) {
            return this.<Void> later().invoke(() -> calls.add("uni-first"));
        }

        Uni<String> uni(@Observes @Priority(2) UserDeleted event, Request request) {
            calls.add("uni");
            request.set("x");
            return Uni.createFrom().emitter(emitter -> vertx.setTimer(10, now -> {
                calls.late.put("uni", Arc.container().requestContext().isActive() && request.get().equals("x"));
                emitter.complete("");
            }));
        }

        @Blocking
        Uni<Void> blocking(@Observes @Priority(3) UserDeleted event) {
            calls.add("blocking-uni");
            return later();
        }

        Uni<Void> async(@ObservesAsync UserDeleted event) {
            return this.<Void> later().invoke(() -> calls.add("async-uni"));
        }

        Uni<Void> qualified(@Observes @ClerkEvent(ORGANIZATION_DELETED) WebhookEvent event) {
            calls.add("qualified-uni");
            return later();
        }

        CompletionStage<Void> stage(Helper helper, @Observes @ClerkEvent(ROLE_DELETED) RoleEvent event) {
            var stage = new CompletableFuture<Void>();
            vertx.setTimer(10, now -> {
                calls.add("stage");
                stage.complete(null);
            });
            return stage;
        }

        static Uni<Void> none(@Observes PermissionDeleted event) {
            return null;
        }
    }

    abstract static class Inherited<E extends WebhookEvent> {

        @Inject
        Calls calls;

        Uni<Void> inherited(@Observes @Priority(9999) E event) {
            return Uni.createFrom().voidItem().onItem().delayIt().by(Duration.ofMillis(1)).invoke(() -> calls.add("heir"));
        }
    }

    @Singleton
    static class Heir extends Inherited<RoleEvent> {
    }
}

package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresPermission;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Clerk's own checks on beans that are no resources, whoever calls them. */
class BeanChecksTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Store.class, AbstractStore.class, ReportStore.class, Report.class,
                    Sub.class, Caller.class, Callers.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());

    static final AtomicInteger CALLS = new AtomicInteger();

    @Inject
    ReportStore store;

    @Inject
    Event<Report> reports;

    @BeforeEach
    void forget() {
        CALLS.set(0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "class", "interface", "generic", "generic-by-interface", "default-method", "abstract",
            "overridden",
            "final", "package-private", "uni", "multi", "stage", "future", "event-loop", "sub-resource", "sub-resource/class" })
    void theCheckIsMade(String path) {
        Callers.admin().get("/caller/" + path).then().statusCode(200);
        assertThat(CALLS).hasValue(1);
        Callers.loner().get("/caller/" + path).then().statusCode(403);
        Callers.nobody().get("/caller/" + path).then().statusCode(401);
        assertThat(CALLS).as("calls by those who were refused").hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "generic", "generic-by-interface", "default-method" })
    void thePermissionOfTheInterfaceIsAskedFor(String path) {
        Callers.member().get("/caller/" + path).then().statusCode(403);
    }

    @Test
    void aMachineHasNoOrganization() {
        Callers.machine().get("/caller/class").then().statusCode(401);
    }

    @Test
    void aMethodTakesThePlaceOfItsClass() {
        Callers.loner().get("/caller/open").then().statusCode(200);
        Callers.nobody().get("/caller/open").then().statusCode(200);
    }

    @Test
    void whereThereIsNoRequestNobodyIsCalling() {
        assertThatExceptionOfType(UnauthorizedException.class).isThrownBy(store::list);
        assertThatExceptionOfType(UnauthorizedException.class).isThrownBy(() -> store.later().await().indefinitely());
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> store.future().get())
                .withCauseInstanceOf(UnauthorizedException.class);
        assertThatExceptionOfType(UnauthorizedException.class).isThrownBy(() -> reports.fire(new Report("")));
        assertThat(CALLS).hasValue(0);
    }

    @Test
    void nothingIsDoneBeforeSomebodyWaitsForIt() {
        store.later();
        store.several();
        assertThat(CALLS).hasValue(0);
    }

    public record Report(String text) {
    }

    /** What is asked of callers here holds for every class that implements it. */
    public interface Store<T> {

        @RequiresPermission("org:billing:manage")
        String save(T item);

        @RequiresPermission("org:billing:manage")
        default String saveAll(List<T> items) {
            CALLS.incrementAndGet();
            return "";
        }

        @RequiresOrganization
        String list();
    }

    public abstract static class AbstractStore {

        @RequiresOrganization
        public String inherited() {
            CALLS.incrementAndGet();
            return "";
        }

        @RequiresOrganization
        public String overridden() {
            throw new IllegalStateException();
        }
    }

    @ApplicationScoped
    @RequiresOrganization
    public static class ReportStore extends AbstractStore implements Store<Report> {

        private String called() {
            CALLS.incrementAndGet();
            return "";
        }

        @Override
        public String save(Report item) {
            return called();
        }

        @Override
        public String list() {
            return called();
        }

        @Override
        public String overridden() {
            return called();
        }

        public String of() {
            return called();
        }

        public final String notOverridable() {
            return called();
        }

        String packagePrivate() {
            return called();
        }

        public Uni<String> later() {
            return Uni.createFrom().item(called());
        }

        public Multi<String> several() {
            return Multi.createFrom().item(called());
        }

        public CompletionStage<String> stage() {
            return CompletableFuture.completedStage(called());
        }

        public CompletableFuture<String> future() {
            return CompletableFuture.completedFuture(called());
        }

        void onReport(@Observes Report report) {
            called();
        }

        @PermitAll
        public String open() {
            return called();
        }
    }

    /** A sub-resource is no bean. */
    @RequiresOrganization
    public static class Sub {

        @GET
        public String get() {
            CALLS.incrementAndGet();
            return "";
        }

        @GET
        @Path("class")
        public String ofTheClass() {
            CALLS.incrementAndGet();
            return "";
        }
    }

    @Path("/caller")
    public static class Caller {

        private final ReportStore store;

        Caller(ReportStore store) {
            this.store = store;
        }

        @GET
        @Path("{what}")
        public String blocking(@PathParam("what") String what) throws Exception {
            var report = new Report("");
            return switch (what) {
                case "class" -> store.of();
                case "interface" -> store.list();
                case "generic" -> store.save(report);
                case "generic-by-interface" -> ((Store<Report>) store).save(report);
                case "default-method" -> store.saveAll(List.of());
                case "abstract" -> store.inherited();
                case "overridden" -> store.overridden();
                case "final" -> store.notOverridable();
                case "package-private" -> store.packagePrivate();
                case "open" -> store.open();
                default -> throw new IllegalArgumentException(what);
            };
        }

        @GET
        @Path("uni")
        public Uni<String> uni() {
            return store.later();
        }

        @GET
        @Path("multi")
        public Uni<List<String>> multi() {
            return store.several().collect().asList();
        }

        @GET
        @Path("stage")
        public CompletionStage<String> stage() {
            return store.stage();
        }

        @GET
        @Path("future")
        public CompletionStage<String> future() {
            return store.future();
        }

        @GET
        @Path("event-loop")
        @NonBlocking
        public String eventLoop() {
            return store.of();
        }

        @Path("sub-resource")
        public Sub sub() {
            return new Sub();
        }
    }
}

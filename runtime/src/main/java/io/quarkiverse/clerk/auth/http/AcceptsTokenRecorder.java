package io.quarkiverse.clerk.auth.http;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import io.vertx.ext.web.RoutingContext;

/** Makes of {@code @AcceptsToken} what Quarkus runs when the endpoint is known and nothing has been checked yet. */
@Recorder
public class AcceptsTokenRecorder {

    /** {@return what makes of the names of kinds, with commas between them, something to be run for each request} */
    public Function<String, Consumer<RoutingContext>> interceptors() {
        return names -> {
            var asked = Arrays.stream(names.split(",")).map(TokenType::valueOf).collect(Collectors.toUnmodifiableSet());
            return context -> Arc.container().instance(TokenAcceptance.class).get().ask(asked, context);
        };
    }

    /** {@return all kinds that are asked for} */
    public RuntimeValue<AskedTokens> asked(Set<TokenType> types) {
        return new RuntimeValue<>(new AskedTokens(Set.copyOf(types)));
    }
}

package io.quarkiverse.clerk.security;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.quarkus.arc.ClientProxy;
import io.quarkus.arc.Subclass;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Checks callers of the methods of beans, after Quarkus' own checks. */
@ClerkChecked
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
public class ClerkCheckInterceptor {

    private final Requirements requirements;
    private final CallerCheck caller;

    ClerkCheckInterceptor(Requirements requirements, CallerCheck caller) {
        this.requirements = requirements;
        this.caller = caller;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var requirement = requirements.of(type(call.getTarget()), call.getMethod());
        if (requirement == null) {
            return call.proceed();
        }
        var answer = call.getMethod().getReturnType();
        if (answer == Uni.class) {
            return caller.checkLater(requirement).flatMap(checked -> (Uni<?>) proceed(call));
        }
        if (answer == Multi.class) {
            return caller.checkLater(requirement).onItem().transformToMulti(checked -> (Multi<?>) proceed(call));
        }
        if (answer == CompletionStage.class || answer == CompletableFuture.class) {
            return caller.checkLater(requirement)
                    .flatMap(checked -> Uni.createFrom().completionStage((CompletionStage<?>) proceed(call)))
                    .subscribeAsCompletionStage();
        }
        caller.check(requirement);
        return call.proceed();
    }

    private static Class<?> type(Object bean) {
        var type = ClientProxy.unwrap(bean).getClass();
        return Subclass.class.isAssignableFrom(type) ? type.getSuperclass() : type;
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

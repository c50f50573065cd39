package io.quarkiverse.clerk.client.calls;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.quarkus.jaxrs.client.reactive.runtime.RestClientBase;
import io.quarkus.rest.client.reactive.runtime.RestClientReactiveCDIWrapperBase;

/** Answers a method that returns a group with the group that it returned first, whose calls {@link Calls} makes. */
@KeptGroups
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class KeptGroupsInterceptor {

    private final Map<Method, Object> groups = new ConcurrentHashMap<>();
    private final Calls calls;

    KeptGroupsInterceptor(Calls calls) {
        this.calls = calls;
    }

    @AroundInvoke
    Object group(InvocationContext call) throws Exception {
        var method = call.getMethod();
        // The client bean also has methods of its superclass, which are none of our business.
        if (!method.getReturnType().isInterface() || isMocked(call.getTarget())) {
            return call.proceed();
        }
        var kept = groups.get(method);
        if (kept != null) {
            return kept;
        }
        var built = CallGroups.around(call.proceed(), calls);
        var earlier = groups.putIfAbsent(method, built);
        return earlier != null ? earlier : built;
    }

    /** {@return whether a test has put something else into the bean: another test has another, so it must not be kept} */
    private static boolean isMocked(Object bean) {
        return bean instanceof RestClientReactiveCDIWrapperBase<?> client && !(client.getDelegate() instanceof RestClientBase);
    }
}

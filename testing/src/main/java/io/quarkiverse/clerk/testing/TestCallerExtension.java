package io.quarkiverse.clerk.testing;

import java.lang.reflect.AnnotatedElement;
import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkus.arc.Arc;

/** Tells the application who calls, before each test and its {@code @BeforeEach} methods. Internal. */
public class TestCallerExtension implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        var principal = find(context);
        caller().set(principal);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (Arc.container() != null) {
            caller().set(null);
        }
    }

    private static TestCaller caller() {
        var container = Arc.container();
        if (container == null) {
            throw new ExtensionConfigurationException("@ClerkSecurity and @ClerkMachineSecurity need a @QuarkusTest. In a "
                    + "@QuarkusIntegrationTest the application is another process, which tests cannot reach into: use "
                    + "ClerkTestTokens there");
        }
        return container.instance(TestCaller.class).get();
    }

    /** The annotation of the method, else that of the class, else that of the class around it. */
    private static @Nullable ClerkPrincipal find(ExtensionContext context) {
        var caller = of(context.getRequiredTestMethod());
        Optional<ExtensionContext> around = Optional.of(context);
        while (caller == null && around.isPresent() && around.get().getTestClass().isPresent()) {
            caller = of(around.get().getRequiredTestClass());
            around = around.get().getParent();
        }
        return caller;
    }

    private static @Nullable ClerkPrincipal of(AnnotatedElement element) {
        var user = AnnotationSupport.findAnnotation(element, ClerkSecurity.class);
        var machine = AnnotationSupport.findAnnotation(element, ClerkMachineSecurity.class);
        if (user.isPresent() && machine.isPresent()) {
            throw new ExtensionConfigurationException(
                    element + ": found @ClerkSecurity and @ClerkMachineSecurity; expected one of them");
        }
        try {
            return user.<ClerkPrincipal> map(security -> Callers.of(security, Clock.systemUTC()))
                    .or(() -> machine.map(Callers::of)).orElse(null);
        } catch (IllegalArgumentException e) {
            throw new ExtensionConfigurationException(
                    (user.isPresent() ? "@ClerkSecurity of " : "@ClerkMachineSecurity of ") + element + ": " + e.getMessage());
        }
    }
}

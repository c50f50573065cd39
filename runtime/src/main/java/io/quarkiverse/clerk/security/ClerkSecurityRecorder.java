package io.quarkiverse.clerk.security;

import java.util.Map;

import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** Carries what the build has read from annotations into the application. */
@Recorder
public class ClerkSecurityRecorder {

    /** {@return what is asked of callers} */
    public RuntimeValue<Requirements> requirements(Map<String, Map<String, Requirement>> ofMethods,
            Map<String, Requirement> ofWebSockets) {
        return new RuntimeValue<>(new Requirements(ofMethods, ofWebSockets));
    }
}

package io.quarkiverse.clerk.testing;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/**
 * The token of a program, to be made by the dev server. Nothing here changes: each method gives another one. What is said of
 * headers and signatures is for JWTs.
 */
public final class MachineTestToken extends TestToken<MachineTestToken> {

    private static final Duration LONG_AGO = Duration.ofHours(-1);

    MachineTestToken(String type, String subject) {
        super(Json.object().put("type", type).put("subject", subject));
    }

    private MachineTestToken(ObjectNode spec) {
        super(spec);
    }

    @Override
    MachineTestToken with(ObjectNode newSpec) {
        return new MachineTestToken(newSpec);
    }

    @Override
    String path() {
        return "/dev/machine-token";
    }

    /** {@return a token that is good for this; for an M2M token, the machines that it may call: {@code mch_…}} */
    public MachineTestToken scopes(String... scopes) {
        return with("scopes", List.of(scopes));
    }

    /** {@return a token that expired long ago} */
    public MachineTestToken expired() {
        return expiresIn(LONG_AGO);
    }

    /** {@return an opaque token that has been revoked} */
    public MachineTestToken revoked() {
        return with("revoked", true);
    }

    /** {@return the same as a JWT, good for an hour: for OAuth clients and machines, not for API keys} */
    public MachineTestToken asJwt() {
        return with("format", "jwt");
    }
}

package io.quarkiverse.clerk.devserver.frontend.signin;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.frontend.factor.FactorChecks;
import io.quarkiverse.clerk.devserver.frontend.factor.Factors;
import io.quarkiverse.clerk.devserver.resource.Outcome;
import io.quarkiverse.clerk.devserver.resource.Verifications;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.resource.user.UserFactors;

/** Signing in, step by step. */
public final class SignInResource implements FrontendResource {

    private static final String SIGN_IN = "/v1/client/sign_ins/{sign_in_id}";

    private final SignIns signIns;
    private final FactorChecks checks;
    private final NewSignIns newSignIns;
    private final SigningIn signingIn;
    private final UserFactors users;
    private final Sessions sessions;

    /** The sign-ins of an instance. */
    public SignInResource(Frontend frontend) {
        this.signIns = new SignIns(frontend.instance());
        this.checks = new FactorChecks(frontend.instance(), SignIns.KIND);
        this.signingIn = new SigningIn(frontend);
        this.newSignIns = new NewSignIns(frontend, signIns, checks, signingIn);
        this.users = new UserFactors(frontend.instance());
        this.sessions = frontend.sessions();
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.post("/v1/client/sign_ins", request -> signIns.view(newSignIns.create(request))),
                FrontendRoute.get(SIGN_IN, request -> signIns.view(signIn(request))),
                FrontendRoute.post(SIGN_IN + "/prepare_first_factor", this::prepareFirst),
                FrontendRoute.post(SIGN_IN + "/attempt_first_factor", this::attemptFirst),
                FrontendRoute.post(SIGN_IN + "/reset_password", this::resetPassword),
                FrontendRoute.post(SIGN_IN + "/prepare_second_factor", this::prepareSecond),
                FrontendRoute.post(SIGN_IN + "/attempt_second_factor", this::attemptSecond));
    }

    private ObjectNode signIn(FrontendRequest request) {
        return signIns.edit(request.path("sign_in_id"), request.browser().clientId());
    }

    private ObjectNode signIn(FrontendRequest request, SignInStatus status) {
        ObjectNode signIn = signIn(request);
        signIns.require(status, signIn);
        return signIn;
    }

    private ArrayNode firstFactors(ObjectNode signIn) {
        return Factors.first(signIns.user(signIn), signIn.path("identifier").textValue());
    }

    private JsonNode prepareFirst(FrontendRequest request) {
        ObjectNode body = request.body(SignInFields.PREPARE);
        ObjectNode signIn = signIn(request, SignInStatus.NEEDS_FIRST_FACTOR);
        return prepare(signIn, SignIns.FIRST, firstFactors(signIn), body);
    }

    private JsonNode prepareSecond(FrontendRequest request) {
        ObjectNode body = request.body(SignInFields.PREPARE);
        ObjectNode signIn = signIn(request, SignInStatus.NEEDS_SECOND_FACTOR);
        return prepare(signIn, SignIns.SECOND, Factors.second(signIns.user(signIn)), body);
    }

    private JsonNode prepare(ObjectNode signIn, String factor, ArrayNode supported, ObjectNode body) {
        signIn.set(factor, checks.prepare(signIn.path("id").textValue(), signIns.user(signIn), supported, body));
        return signIns.view(signIns.save(signIn));
    }

    /** With the code for it, a new password can come at once. */
    private JsonNode attemptFirst(FrontendRequest request) {
        ObjectNode body = request.body(SignInFields.ATTEMPT);
        ObjectNode signIn = signIn(request, SignInStatus.NEEDS_FIRST_FACTOR);
        attempt(signIn, SignIns.FIRST, firstFactors(signIn), body);
        if (signIns.status(signIn) == SignInStatus.NEEDS_NEW_PASSWORD && body.hasNonNull("password")) {
            reset(signIn, body.path("password").textValue());
        }
        return proceed(request, signIn);
    }

    private JsonNode attemptSecond(FrontendRequest request) {
        ObjectNode body = request.body(SignInFields.ATTEMPT);
        ObjectNode signIn = signIn(request, SignInStatus.NEEDS_SECOND_FACTOR);
        attempt(signIn, SignIns.SECOND, Factors.second(signIns.user(signIn)), body);
        return proceed(request, signIn);
    }

    private void attempt(ObjectNode signIn, String factor, ArrayNode supported, ObjectNode body) {
        Outcome outcome = checks.attempt(signIn.path("id").textValue(), signIns.user(signIn), supported, signIn.path(factor),
                body);
        signIns.save(signIn.deepCopy().<ObjectNode> set(factor, outcome.verification()));
        outcome.orThrow();
        signIn.set(factor, outcome.verification());
    }

    private JsonNode resetPassword(FrontendRequest request) {
        ObjectNode body = request.body(SignInFields.RESET);
        ObjectNode signIn = signIn(request, SignInStatus.NEEDS_NEW_PASSWORD);
        reset(signIn, body.path("password").textValue());
        if (body.path("sign_out_of_other_sessions").booleanValue()) {
            sessions.revokeAll(signIn.path("user_id").textValue());
        }
        return proceed(request, signIn);
    }

    private void reset(ObjectNode signIn, String password) {
        users.setPassword(signIn.path("user_id").textValue(), password);
        signIn.put(SignIns.RESET, true);
    }

    /** Signs in, if nothing is missing any more. */
    private JsonNode proceed(FrontendRequest request, ObjectNode signIn) {
        if (signIns.status(signIn) == SignInStatus.COMPLETE) {
            SigningIn.requireNobody(request.browser());
            signIn.put(SignIns.SESSION, signingIn.open(request.browser(), signIn.path("user_id").textValue(),
                    Verifications.strategy(signIn.path(SignIns.FIRST))));
        }
        return signIns.view(signIns.save(signIn));
    }
}

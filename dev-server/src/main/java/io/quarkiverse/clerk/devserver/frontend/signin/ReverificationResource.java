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
import io.quarkiverse.clerk.devserver.store.Documents;

/** Users who are signed in prove once more that they are there, step by step. */
public final class ReverificationResource implements FrontendResource {

    private static final String VERIFY = "/v1/client/sessions/{session_id}/verify";

    private final Frontend frontend;
    private final Documents users;
    private final Reverifications reverifications;
    private final FactorChecks checks;

    /** The sessions of an instance. */
    public ReverificationResource(Frontend frontend) {
        this.frontend = frontend;
        this.users = frontend.instance().store().documents("user");
        this.reverifications = new Reverifications(frontend.instance());
        this.checks = new FactorChecks(frontend.instance(), Reverifications.KIND);
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.post(VERIFY, this::begin),
                FrontendRoute.post(VERIFY + "/prepare_first_factor", request -> prepare(request, true)),
                FrontendRoute.post(VERIFY + "/attempt_first_factor", request -> attempt(request, true)),
                FrontendRoute.post(VERIFY + "/prepare_second_factor", request -> prepare(request, false)),
                FrontendRoute.post(VERIFY + "/attempt_second_factor", request -> attempt(request, false)));
    }

    private ObjectNode session(FrontendRequest request) {
        return frontend.signedIn().session(request, request.path("session_id"));
    }

    private ObjectNode user(ObjectNode session) {
        return users.get(session.path("user_id").textValue());
    }

    private JsonNode begin(FrontendRequest request) {
        ObjectNode body = request.body(SignInFields.VERIFY);
        ObjectNode session = session(request);
        return view(request, reverifications.begin(session, user(session), body.path("level").textValue()));
    }

    private JsonNode prepare(FrontendRequest request, boolean first) {
        ObjectNode body = request.body(SignInFields.PREPARE);
        ObjectNode session = session(request);
        ObjectNode reverification = reverifications.edit(session, awaited(first));
        reverification.set(verification(first), checks.prepare(reverification.path("id").textValue(), user(session),
                supported(user(session), first), body));
        return view(request, reverifications.save(reverification));
    }

    private JsonNode attempt(FrontendRequest request, boolean first) {
        ObjectNode body = request.body(SignInFields.ATTEMPT);
        ObjectNode session = session(request);
        ObjectNode reverification = reverifications.edit(session, awaited(first));
        Outcome outcome = checks.attempt(reverification.path("id").textValue(), user(session),
                supported(user(session), first), reverification.path(verification(first)), body);
        reverification.set(verification(first), outcome.verification());
        reverifications.save(reverification);
        outcome.orThrow();
        frontend.sessions().verifyAgain(session.path("id").textValue(), first, !first);
        return view(request, reverification);
    }

    private static SignInStatus awaited(boolean first) {
        return first ? SignInStatus.NEEDS_FIRST_FACTOR : SignInStatus.NEEDS_SECOND_FACTOR;
    }

    private static String verification(boolean first) {
        return first ? SignIns.FIRST : SignIns.SECOND;
    }

    private static ArrayNode supported(ObjectNode user, boolean first) {
        return first ? Factors.again(user, null) : Factors.second(user);
    }

    private JsonNode view(FrontendRequest request, ObjectNode reverification) {
        ObjectNode session = session(request);
        return Reverifications.view(reverification, user(session), frontend.views().session(session, request.origin()));
    }
}

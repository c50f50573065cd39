package io.quarkiverse.clerk.devserver.frontend.signup;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.frontend.factor.FactorChecks;
import io.quarkiverse.clerk.devserver.frontend.signin.SigningIn;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.resource.Outcome;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;
import io.quarkiverse.clerk.devserver.resource.session.SignUpResource;

/** Signing up, step by step. */
public final class SignUpFlowResource implements FrontendResource {

    private static final String SIGN_UPS = "/v1/client/sign_ups";
    private static final String SIGN_UP = SIGN_UPS + "/{sign_up_id}";
    private static final String STRATEGY = "strategy";
    private static final String VERIFICATIONS = "verifications";

    private final Frontend frontend;
    private final SignUps signUps;
    private final Guests guests;
    private final VerificationCodes codes;
    private final SigningIn signingIn;

    /** The sign-ups of an instance. */
    public SignUpFlowResource(Frontend frontend) {
        this.frontend = frontend;
        this.signUps = new SignUps(frontend.instance());
        this.codes = new VerificationCodes(frontend.instance(), SignUpResource.KIND);
        this.guests = new Guests(frontend.instance(), frontend.sessions(), codes);
        this.signingIn = new SigningIn(frontend);
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.post(SIGN_UPS, this::create),
                FrontendRoute.get(SIGN_UP, request -> signUps.view(
                        signUps.edit(request.path("sign_up_id"), request.browser().clientId()))),
                FrontendRoute.patch(SIGN_UP, this::update),
                FrontendRoute.post(SIGN_UP + "/prepare_verification", this::prepare),
                FrontendRoute.post(SIGN_UP + "/attempt_verification", this::attempt));
    }

    private JsonNode create(FrontendRequest request) {
        ObjectNode body = body(request);
        SigningIn.requireNobody(request.browser());
        String clientId = frontend.browsers().client(request.browser());
        ObjectNode signUp = signUps.add(signUps.draft(), clientId).deepCopy();
        return say(request, body, signUp);
    }

    private JsonNode update(FrontendRequest request) {
        ObjectNode body = body(request);
        return say(request, body, signUp(request));
    }

    private static ObjectNode body(FrontendRequest request) {
        ObjectNode body = request.body(SignUpFields.SAY);
        FactorChecks.requireKnown(body);
        if (body.hasNonNull("web3_wallet")) {
            throw ApiException.invalid(ApiError.value("web3_wallet", "The dev server signs nobody up by wallet."));
        }
        if (body.path("transfer").booleanValue()) {
            throw ApiException.refused(400, ApiError.of("account_transfer_invalid", "nothing to transfer",
                    "No sign-in of this browser has ended with somebody who has no account."));
        }
        return body;
    }

    private ObjectNode signUp(FrontendRequest request) {
        return signUps.editUnfinished(request.path("sign_up_id"), request.browser().clientId());
    }

    private JsonNode say(FrontendRequest request, ObjectNode body, ObjectNode signUp) {
        guests.say(body, signUp);
        String strategy = body.path(STRATEGY).asText();
        if (Requirements.isCode(strategy)) {
            // Whoever names the strategy of a code wants it to be sent at once.
            send(strategy, signUp);
        }
        return proceed(request, signUp);
    }

    private JsonNode prepare(FrontendRequest request) {
        ObjectNode body = request.body(SignUpFields.PREPARE);
        ObjectNode signUp = signUp(request);
        send(strategy(body), signUp);
        return signUps.view(signUps.save(signUp));
    }

    private static String strategy(ObjectNode body) {
        FactorChecks.requireKnown(body);
        String strategy = body.path(STRATEGY).asText();
        if (!Requirements.isCode(strategy)) {
            throw ApiException.invalid(ApiError.value(STRATEGY, "Sign-ups are verified by email_code and phone_code."));
        }
        return strategy;
    }

    private void send(String strategy, ObjectNode signUp) {
        String field = Requirements.field(strategy);
        requireUnverified(signUp, field);
        ObjectNode verification = codes.send(signUp.path("id").textValue(), strategy,
                Recipient.of(signUp.path(field).textValue()));
        signUp.withObject("/" + VERIFICATIONS).set(field, Requirements.pending(verification, "needs_attempt"));
    }

    private static void requireUnverified(ObjectNode signUp, String field) {
        Requirements.fill(signUp);
        for (JsonNode unverified : signUp.path("unverified_fields")) {
            if (unverified.asText().equals(field)) {
                return;
            }
        }
        throw ApiException.refused(400, ApiError.of("verification_missing", "nothing to verify",
                "The sign-up has no " + field + " that has to be verified."));
    }

    private JsonNode attempt(FrontendRequest request) {
        ObjectNode body = request.body(SignUpFields.ATTEMPT);
        ObjectNode signUp = signUp(request);
        String strategy = strategy(body);
        String field = Requirements.field(strategy);
        requireUnverified(signUp, field);
        if (!body.hasNonNull("code")) {
            throw ApiException.invalid(ApiError.missing("code"));
        }
        Outcome outcome = codes.attempt(signUp.path("id").textValue(), signUp.path(VERIFICATIONS).path(field), strategy,
                body.path("code").textValue());
        signUp.withObject("/" + VERIFICATIONS).set(field,
                Requirements.pending(outcome.verification(), nextAction(outcome)));
        if (outcome.refusal() != null) {
            signUps.save(signUp);
        }
        outcome.orThrow();
        return proceed(request, signUp);
    }

    private static String nextAction(Outcome outcome) {
        if (outcome.refusal() == null) {
            return "";
        }
        return outcome.wrong() ? "needs_attempt" : "needs_prepare";
    }

    /** Makes the user and signs in, if nothing is missing any more. */
    private JsonNode proceed(FrontendRequest request, ObjectNode signUp) {
        Requirements.fill(signUp);
        if (Requirements.areMet(signUp)) {
            SigningIn.requireNobody(request.browser());
            String userId = guests.settle(signUp);
            signUp.put("status", "complete").put("created_user_id", userId)
                    .put("created_session_id", signingIn.open(request.browser(), userId, strategy(signUp.path(VERIFICATIONS))));
        }
        return signUps.view(signUps.save(signUp));
    }

    private static String strategy(JsonNode verifications) {
        return verifications.path("email_address").path(STRATEGY).asText();
    }
}

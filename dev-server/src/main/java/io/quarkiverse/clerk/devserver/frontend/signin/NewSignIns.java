package io.quarkiverse.clerk.devserver.frontend.signin;

import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.factor.FactorChecks;
import io.quarkiverse.clerk.devserver.frontend.factor.Factors;
import io.quarkiverse.clerk.devserver.resource.Outcome;
import io.quarkiverse.clerk.devserver.resource.Verifications;
import io.quarkiverse.clerk.devserver.resource.signup.Restrictions;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.resource.user.UserFactors;
import io.quarkiverse.clerk.devserver.resource.user.Users;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Begins sign-ins; with a password or a ticket they may end at once. Used only while the store is locked. */
final class NewSignIns {

    private static final String STRATEGY = "strategy";
    private static final String IDENTIFIER = "identifier";
    private static final String PASSWORD = "password";
    private static final String TICKET = "ticket";

    private final Frontend frontend;
    private final SignIns signIns;
    private final FactorChecks checks;
    private final SigningIn signingIn;
    private final UserFactors factors;
    private final Restrictions restrictions;
    private final Documents users;

    NewSignIns(Frontend frontend, SignIns signIns, FactorChecks checks, SigningIn signingIn) {
        this.frontend = frontend;
        this.signIns = signIns;
        this.checks = checks;
        this.signingIn = signingIn;
        this.factors = new UserFactors(frontend.instance());
        this.restrictions = new Restrictions(frontend.instance().store());
        this.users = frontend.instance().store().documents("user");
    }

    /** The sign-in that a request begins. */
    ObjectNode create(FrontendRequest request) {
        ObjectNode body = request.body(SignInFields.CREATE);
        SigningIn.requireNobody(request.browser());
        FactorChecks.requireKnown(body);
        if (body.path("transfer").booleanValue()) {
            throw ApiException.refused(400, ApiError.of("account_transfer_invalid", "nothing to transfer",
                    "No sign-up of this browser has ended in the account of somebody who can sign in."));
        }
        if (body.hasNonNull(TICKET) || body.path(STRATEGY).asText().equals(TICKET)) {
            return byTicket(request, body);
        }
        if (!body.hasNonNull(IDENTIFIER)) {
            return withoutUser(request, body);
        }
        String identifier = body.path(IDENTIFIER).textValue();
        ObjectNode user = Users.byIdentifier(identifier, users).orElseThrow(() -> ApiException.invalid(
                new ApiError("form_identifier_not_found", "no such user", "Nobody can be found by this identifier.",
                        IDENTIFIER)));
        restrictions.requireToSignIn(Stream.of(Contacts.EMAIL_ADDRESSES, Contacts.PHONE_NUMBERS)
                .flatMap(contacts -> contacts.values(user).stream()).toList(), IDENTIFIER);
        factors.requireAccess(user);
        ObjectNode signIn = signIns.draft(user, identifier);
        return prove(request, body, user, signIn);
    }

    private ObjectNode prove(FrontendRequest request, ObjectNode body, ObjectNode user, ObjectNode signIn) {
        String clientId = frontend.browsers().client(request.browser());
        ArrayNode supported = Factors.first(user, signIn.path(IDENTIFIER).textValue());
        if (body.hasNonNull(PASSWORD) || body.path(STRATEGY).asText().equals(PASSWORD)) {
            Outcome outcome = checks.attempt(signIn.path("id").textValue(), user, supported, signIn.path(SignIns.FIRST),
                    body.put(STRATEGY, PASSWORD));
            outcome.orThrow();
            signIn.set(SignIns.FIRST, outcome.verification());
            if (signIns.status(signIn) == SignInStatus.COMPLETE) {
                signIn.put(SignIns.SESSION, signingIn.open(request.browser(), user.path("id").asText(), PASSWORD));
            }
        }
        signIns.add(signIn, clientId);
        if (!body.hasNonNull(STRATEGY) || body.path(STRATEGY).asText().equals(PASSWORD)) {
            return signIn;
        }
        // Whoever names the strategy of a code wants it to be sent at once.
        ObjectNode prepared = signIn.deepCopy();
        prepared.set(SignIns.FIRST, checks.prepare(signIn.path("id").textValue(), user, supported, body));
        return signIns.save(prepared);
    }

    private ObjectNode withoutUser(FrontendRequest request, ObjectNode body) {
        if (body.hasNonNull(STRATEGY) || body.hasNonNull(PASSWORD)) {
            throw ApiException.invalid(ApiError.missing(IDENTIFIER));
        }
        return signIns.add(signIns.draft(null, null), frontend.browsers().client(request.browser()));
    }

    private ObjectNode byTicket(FrontendRequest request, ObjectNode body) {
        if (!body.hasNonNull(TICKET)) {
            throw ApiException.invalid(ApiError.missing(TICKET));
        }
        ObjectNode session = signingIn.openByTicket(request.browser(), body.path(TICKET).textValue());
        ObjectNode signIn = signIns.draft(users.get(session.path("user_id").asText()), null)
                .put(SignIns.SESSION, session.path("id").asText());
        signIn.set(SignIns.FIRST, Verifications.verified(TICKET));
        return signIns.add(signIn, session.path("client_id").asText());
    }
}

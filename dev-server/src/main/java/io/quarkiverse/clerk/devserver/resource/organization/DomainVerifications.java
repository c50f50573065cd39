package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.resource.Outcome;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;
import io.quarkiverse.clerk.devserver.resource.Verifications;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Shows that somebody of an organization reads emails at its domain. Used only while the store is locked. */
public final class DomainVerifications {

    private static final String STRATEGY = "affiliation_email_code";
    private static final String VERIFICATION = "affiliation_verification";

    private final Store store;
    private final Documents domains;
    private final VerificationCodes codes;

    /** The domains of an instance's organizations. */
    public DomainVerifications(Instance instance) {
        this.store = instance.store();
        this.domains = new OrganizationDomains(store).documents();
        this.codes = new VerificationCodes(instance, "organization_domain");
    }

    /**
     * Sends a code; an earlier one is good no more.
     *
     * @return the domain's document
     * @throws ApiException (422) if the domain is verified, or the address is elsewhere
     */
    public ObjectNode prepare(ObjectNode domain, String emailAddress) {
        if (OrganizationDomains.isVerified(domain)) {
            throw ApiException.invalid(ApiError.of("verification_already_verified", "already verified",
                    "The domain is verified already."));
        }
        // Whoever could have the code sent elsewhere would take a stranger's domain.
        if (!emailAddress.toLowerCase(Locale.ROOT).endsWith("@" + domain.path("name").asText())) {
            throw ApiException.invalid(ApiError.value("affiliation_email_address",
                    "The email address must be at " + domain.path("name").asText() + "."));
        }
        ObjectNode changed = domain.deepCopy().put("affiliation_email_address", emailAddress);
        changed.set(VERIFICATION,
                shown(codes.send(domain.path("id").asText(), STRATEGY, Recipient.of(emailAddress))));
        return domains.save(changed);
    }

    /**
     * Tries a code.
     *
     * @return the domain's document
     * @throws ApiException (400 or 422) if it is not the code that was sent; that it was tried stays
     */
    public ObjectNode attempt(ObjectNode domain, String code) {
        if (!domain.path(VERIFICATION).isObject()) {
            throw ApiException.refused(400, ApiError.of("verification_missing", "no verification",
                    "No code was sent to verify the domain."));
        }
        Outcome outcome = codes.attempt(domain.path("id").asText(), domain.path(VERIFICATION), STRATEGY, code);
        ObjectNode changed = domain.deepCopy();
        changed.set(VERIFICATION, shown(outcome.verification()));
        ObjectNode saved = domains.save(changed);
        outcome.orThrow();
        return saved;
    }

    private ObjectNode shown(ObjectNode verification) {
        ObjectNode shown = verification.deepCopy().retain("status", "strategy", "attempts", "expire_at");
        return Verifications.isVerified(shown) ? shown.put("verified_at", store.now()) : shown.putNull("verified_at");
    }
}

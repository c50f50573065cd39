package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Gives organizations domains. Used only while the store is locked. */
public final class NewDomains {

    private static final Pattern DOMAIN = Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}",
            Pattern.CASE_INSENSITIVE);
    /** Anybody can have an address there: whoever took one of these for an organization would let the world in. */
    private static final Set<String> COMMON = Set.of("gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com",
            "yahoo.com", "icloud.com", "me.com", "aol.com", "proton.me", "protonmail.com", "gmx.com", "gmx.de", "mail.com");

    /** The domain itself. */
    public static final Field NAME = Field
            .choice("name", "a domain, such as acme.example", name -> DOMAIN.matcher(name).matches()).required();

    /** How those whose email address is at the domain join. */
    public static final Field MODE = Field.choice("enrollment_mode", "one of " + OrganizationDomains.MODES,
            OrganizationDomains.MODES::contains);

    private static final Fields FIELDS = Fields.of(NAME, MODE);

    private final OrganizationDomains domains;
    private final Documents documents;

    /** The domains of a store. */
    public NewDomains(Store store) {
        this.domains = new OrganizationDomains(store);
        this.documents = domains.documents();
    }

    /**
     * Gives an organization a domain.
     *
     * @param body checked; has {@link #NAME} and perhaps {@link #MODE}
     * @param verified whether it need not be shown that the organization's members are there
     * @return the domain's document
     * @throws ApiException (422) if an organization has the domain, or no organization can have it
     */
    public ObjectNode create(String organizationId, ObjectNode body, boolean verified) {
        ObjectNode domain = documents.draft("orgdmn", OrganizationDomains.BLANK);
        FIELDS.apply(body, domain, domain.deepCopy());
        String name = domain.path("name").asText().toLowerCase(Locale.ROOT);
        if (COMMON.contains(name)) {
            throw refusedName("organization_domain_common", "Everybody can have an email address at this domain.");
        }
        if (documents.by("name").first(name).isPresent()) {
            throw refusedName("organization_domain_already_exists", "An organization has this domain already.");
        }
        domain.put("name", name).put("organization_id", organizationId);
        domain.set("affiliation_verification", verified ? domains.verified("admin") : null);
        return documents.add(domain);
    }

    private static ApiException refusedName(String code, String why) {
        return ApiException.invalid(new ApiError(code, "unusable domain", why, "name"));
    }
}

package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.api.Query;

/** By what domains can be filtered and ordered. */
public final class DomainListing {

    private static final Filter COMMON = Filter.all(DomainListing::verified, DomainListing::mode);

    /** Those of one organization. */
    public static final Listing OF_ORGANIZATION = Listing.newestFirst(COMMON);

    /** Those of all organizations. */
    static final Listing OF_INSTANCE = new Listing(Filter.all(COMMON, DomainListing::search,
            Filter.anyOf("organization_id", domain -> List.of(text(domain, "organization_id"))),
            Filter.anyOf("domains", domain -> List.of(text(domain, "name")))),
            new Ordering(Map.of(
                    "created_at", Ordering.number("created_at"),
                    "name", Ordering.text(domain -> Optional.of(text(domain, "name")))),
                    "-created_at"));

    private DomainListing() {
    }

    private static Predicate<ObjectNode> verified(Query query) {
        return query.flag("verified")
                .<Predicate<ObjectNode>> map(wanted -> domain -> OrganizationDomains.isVerified(domain) == wanted)
                .orElse(Filter.EVERYTHING);
    }

    /** A mode with a minus is left out. */
    private static Predicate<ObjectNode> mode(Query query) {
        query.all("enrollment_mode").forEach(mode -> {
            if (!OrganizationDomains.MODES.contains(mode.startsWith("-") ? mode.substring(1) : mode)) {
                throw ApiException.invalid(ApiError.value("enrollment_mode", "There is no such enrollment mode."));
            }
        });
        return Filter.signed("enrollment_mode", domain -> List.of(text(domain, "enrollment_mode"))).in(query);
    }

    /** An organization's id, or part of a domain's name. */
    private static Predicate<ObjectNode> search(Query query) {
        List<String> given = query.all("query");
        if (given.stream().anyMatch(String::isBlank)) {
            throw ApiException.invalid(ApiError.value("query", "The query must not be empty."));
        }
        return domain -> given.stream().allMatch(text -> text.startsWith("org_")
                ? text(domain, "organization_id").equals(text)
                : text(domain, "name").contains(text.toLowerCase(Locale.ROOT)));
    }

    private static String text(ObjectNode domain, String field) {
        return domain.path(field).asText();
    }
}

package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Index;

/** By what users can be filtered and ordered. */
final class UserListing {

    private static final String PROVIDER = "provider";
    private static final String PROVIDER_USER_ID = "provider_user_id";
    private static final long DAY = Duration.ofDays(1).toMillis();

    private static final Ordering ORDERING = new Ordering(Map.of(
            "created_at", Ordering.number("created_at"),
            "updated_at", Ordering.number("updated_at"),
            "last_active_at", Ordering.number("last_active_at"),
            "last_sign_in_at", Ordering.number("last_sign_in_at"),
            "first_name", Ordering.text(user -> UserDocument.text(user, "first_name")),
            "last_name", Ordering.text(user -> UserDocument.text(user, "last_name")),
            "username", Ordering.text(user -> UserDocument.text(user, "username")),
            "email_address", primary(Contacts.EMAIL_ADDRESSES),
            "phone_number", primary(Contacts.PHONE_NUMBERS),
            "web3wallet", primary(Contacts.WEB3_WALLETS)),
            "-created_at");

    private UserListing() {
    }

    private static Ordering.Key<String> primary(Contacts contacts) {
        return Ordering.text(contacts::primaryValue);
    }

    static Listing of(Documents users, Memberships memberships) {
        return new Listing(Filter.all(
                Filter.anyOf("email_address", Contacts.EMAIL_ADDRESSES::values),
                Filter.anyOf("phone_number", Contacts.PHONE_NUMBERS::values),
                Filter.anyOf("web3_wallet", Contacts.WEB3_WALLETS::values),
                Filter.anyOf("username", texts("username")),
                Filter.signed("external_id", texts("external_id")),
                Filter.signed("user_id", texts("id")),
                Filter.signed("organization_id", user -> memberships.organizationIds(user.path("id").asText())),
                matching(users.by("searchable text", UserListing::searchable)),
                Filter.containing("email_address_query", Contacts.EMAIL_ADDRESSES::values),
                Filter.containing("phone_number_query", Contacts.PHONE_NUMBERS::values),
                Filter.containing("username_query", texts("username")),
                Filter.containing("name_query", UserDocument::names),
                Filter.flag("banned"),
                Filter.period("created_at"),
                Filter.period("last_active_at"),
                Filter.period("last_sign_in_at"),
                activeSince(),
                externalAccount()),
                ORDERING);
    }

    private static Function<ObjectNode, List<String>> texts(String field) {
        return user -> UserDocument.texts(user, field);
    }

    /** {@code query}: a part of any text by which people look for a user. */
    private static Filter matching(Index searchable) {
        return query -> query.first("query").map(UserListing::lower).map(searchable::containing)
                .<Predicate<ObjectNode>> map(found -> found::contains).orElse(Filter.EVERYTHING);
    }

    /** All of a user's texts in one, with what is in none between them. */
    private static List<String> searchable(ObjectNode user) {
        return List.of(lower(String.join("\u0000", UserDocument.searchable(user))));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** That day included: the last activity is kept to the day. */
    private static Filter activeSince() {
        return query -> {
            Optional<Long> since = query.number("last_active_at_since");
            return since.isEmpty() ? Filter.EVERYTHING
                    : user -> user.path("last_active_at").asLong(Long.MIN_VALUE) >= Math.floorDiv(since.get(), DAY) * DAY;
        };
    }

    /** Which provider and which of its users; each needs the other. */
    private static Filter externalAccount() {
        return query -> {
            Optional<String> provider = query.first(PROVIDER).map(UserListing::provider);
            Set<String> ids = new HashSet<>(query.all(PROVIDER_USER_ID));
            if (provider.isEmpty() != ids.isEmpty()) {
                throw ApiException.invalid(ApiError.missing(provider.isEmpty() ? PROVIDER : PROVIDER_USER_ID));
            }
            return provider.isEmpty() ? Filter.EVERYTHING
                    : user -> StreamSupport.stream(user.path("external_accounts").spliterator(), false)
                            .anyMatch(account -> provider.get().equals(provider(account.path(PROVIDER).asText()))
                                    && ids.contains(account.path(PROVIDER_USER_ID).asText()));
        };
    }

    /** The name of a provider, which Clerk writes with and without what it begins with. */
    static String provider(String name) {
        return name.startsWith("oauth_") ? name.substring("oauth_".length()) : name;
    }
}

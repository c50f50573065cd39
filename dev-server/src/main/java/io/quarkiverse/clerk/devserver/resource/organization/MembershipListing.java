package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.resource.user.UserDocument;
import io.quarkiverse.clerk.devserver.store.Documents;

/** By what memberships can be filtered and ordered: mostly by what is true of their users. */
public final class MembershipListing {

    private static final Filter ROLE = Filter.anyOf("role", membership -> List.of(membership.path("role").asText()));
    private static final Filter QUERY = Filter.containing("query", UserDocument::searchable);

    private MembershipListing() {
    }

    /** For other members, who must not find out by many filters what they are not shown. */
    public static Listing forMembers(Documents users) {
        Function<ObjectNode, ObjectNode> user = user(users);
        return new Listing(Filter.all(ROLE, Filter.of(user, QUERY)), ordering(user));
    }

    static Listing of(Documents users) {
        Function<ObjectNode, ObjectNode> user = user(users);
        return new Listing(Filter.all(
                ROLE,
                Filter.of(user, Filter.all(
                        Filter.signed("user_id", member -> UserDocument.texts(member, "id")),
                        Filter.anyOf("email_address", Contacts.EMAIL_ADDRESSES::values),
                        Filter.anyOf("phone_number", Contacts.PHONE_NUMBERS::values),
                        Filter.anyOf("username", member -> UserDocument.texts(member, "username")),
                        Filter.anyOf("web3_wallet", Contacts.WEB3_WALLETS::values),
                        QUERY,
                        Filter.containing("email_address_query", Contacts.EMAIL_ADDRESSES::values),
                        Filter.containing("phone_number_query", Contacts.PHONE_NUMBERS::values),
                        Filter.containing("username_query", member -> UserDocument.texts(member, "username")),
                        Filter.containing("name_query", UserDocument::names),
                        Filter.period("created_at"),
                        Filter.period("last_active_at")))),
                ordering(user));
    }

    static Ordering ordering(Documents users) {
        return ordering(user(users));
    }

    private static Function<ObjectNode, ObjectNode> user(Documents users) {
        return membership -> users.get(membership.path("user_id").asText());
    }

    private static Ordering ordering(Function<ObjectNode, ObjectNode> user) {
        return new Ordering(Map.of(
                "created_at", Ordering.number("created_at"),
                "first_name", by(user, member -> UserDocument.text(member, "first_name")),
                "last_name", by(user, member -> UserDocument.text(member, "last_name")),
                "username", by(user, member -> UserDocument.text(member, "username")),
                "email_address", by(user, Contacts.EMAIL_ADDRESSES::primaryValue),
                "phone_number", by(user, Contacts.PHONE_NUMBERS::primaryValue)),
                "-created_at");
    }

    private static Ordering.Key<String> by(Function<ObjectNode, ObjectNode> user,
            Function<ObjectNode, Optional<String>> value) {
        return Ordering.text(membership -> value.apply(user.apply(membership)));
    }
}

package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.store.Documents;

/** By what memberships can be filtered and ordered: mostly by what is true of their users. */
final class MembershipListing {

    private MembershipListing() {
    }

    static Listing of(Documents users) {
        Function<ObjectNode, ObjectNode> user = membership -> users.get(membership.path("user_id").asText());
        return new Listing(Filter.all(
                Filter.anyOf("role", membership -> texts(membership, "role")),
                Filter.of(user, Filter.all(
                        Filter.signed("user_id", member -> texts(member, "id")),
                        Filter.anyOf("email_address", Contacts.EMAIL_ADDRESSES::values),
                        Filter.anyOf("phone_number", Contacts.PHONE_NUMBERS::values),
                        Filter.anyOf("username", member -> texts(member, "username")),
                        Filter.anyOf("web3_wallet", Contacts.WEB3_WALLETS::values),
                        Filter.containing("query", MembershipListing::searchable),
                        Filter.containing("email_address_query", Contacts.EMAIL_ADDRESSES::values),
                        Filter.containing("phone_number_query", Contacts.PHONE_NUMBERS::values),
                        Filter.containing("username_query", member -> texts(member, "username")),
                        Filter.containing("name_query", MembershipListing::names),
                        Filter.period("created_at"),
                        Filter.period("last_active_at")))),
                ordering(user));
    }

    static Ordering ordering(Documents users) {
        return ordering(membership -> users.get(membership.path("user_id").asText()));
    }

    private static Ordering ordering(Function<ObjectNode, ObjectNode> user) {
        return new Ordering(Map.of(
                "created_at", Ordering.number("created_at"),
                "first_name", by(user, member -> text(member, "first_name")),
                "last_name", by(user, member -> text(member, "last_name")),
                "username", by(user, member -> text(member, "username")),
                "email_address", by(user, Contacts.EMAIL_ADDRESSES::primaryValue),
                "phone_number", by(user, Contacts.PHONE_NUMBERS::primaryValue)),
                "-created_at");
    }

    private static Ordering.Key<String> by(Function<ObjectNode, ObjectNode> user,
            Function<ObjectNode, Optional<String>> value) {
        return Ordering.text(membership -> value.apply(user.apply(membership)));
    }

    private static List<String> searchable(ObjectNode user) {
        return Stream.of(texts(user, "id", "username"), names(user), Contacts.EMAIL_ADDRESSES.values(user),
                Contacts.PHONE_NUMBERS.values(user), Contacts.WEB3_WALLETS.values(user))
                .flatMap(List::stream).toList();
    }

    /** First name, last name, and both together as people write them. */
    private static List<String> names(ObjectNode user) {
        List<String> names = texts(user, "first_name", "last_name");
        return Stream.concat(names.stream(), Stream.of(String.join(" ", names))).toList();
    }

    private static List<String> texts(ObjectNode document, String... fields) {
        return Stream.of(fields).flatMap(field -> text(document, field).stream()).toList();
    }

    private static Optional<String> text(ObjectNode document, String field) {
        return Optional.ofNullable(document.path(field).textValue());
    }
}

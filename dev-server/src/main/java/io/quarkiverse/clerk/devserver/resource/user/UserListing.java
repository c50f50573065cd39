package io.quarkiverse.clerk.devserver.resource.user;

import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;

/** By what users can be filtered and ordered. */
public final class UserListing {

    private static final Ordering ORDERING = new Ordering(Map.of(
            "created_at", Ordering.number("created_at"),
            "updated_at", Ordering.number("updated_at"),
            "last_active_at", Ordering.number("last_active_at"),
            "last_sign_in_at", Ordering.number("last_sign_in_at"),
            "first_name", Ordering.text(user -> UserDocument.text(user, "first_name")),
            "last_name", Ordering.text(user -> UserDocument.text(user, "last_name")),
            "username", Ordering.text(user -> UserDocument.text(user, "username")),
            "email_address", Ordering.text(user -> Contacts.EMAIL_ADDRESSES.values(user).stream().findFirst()),
            "phone_number", Ordering.text(user -> Contacts.PHONE_NUMBERS.values(user).stream().findFirst()),
            "web3wallet", Ordering.text(user -> UserDocument.text(user, "primary_web3_wallet_id"))),
            "-created_at");

    private UserListing() {
    }

    static Listing of(Memberships memberships) {
        return new Listing(Filter.all(
                Filter.anyOf("email_address", Contacts.EMAIL_ADDRESSES::values),
                Filter.anyOf("phone_number", Contacts.PHONE_NUMBERS::values),
                Filter.anyOf("username", texts("username")),
                Filter.signed("external_id", texts("external_id")),
                Filter.signed("user_id", texts("id")),
                Filter.signed("organization_id", user -> memberships.organizationIds(user.path("id").asText())),
                Filter.containing("query", UserListing::searchable),
                Filter.containing("email_address_query", Contacts.EMAIL_ADDRESSES::values),
                Filter.containing("username_query", texts("username")),
                Filter.containing("name_query", UserDocument::names),
                Filter.flag("banned"),
                Filter.period("created_at"),
                Filter.period("last_active_at"),
                Filter.period("last_sign_in_at"),
                Filter.notThere("phone_number_query", "web3_wallet", "provider", "provider_user_id", "last_active_at_since")),
                ORDERING);
    }

    private static Function<ObjectNode, List<String>> texts(String field) {
        return user -> UserDocument.texts(user, field);
    }

    private static List<String> searchable(ObjectNode user) {
        return Stream.of(Contacts.EMAIL_ADDRESSES.values(user), Contacts.PHONE_NUMBERS.values(user), UserDocument.names(user),
                UserDocument.texts(user, "username", "id")).flatMap(List::stream).collect(toList());
    }
}

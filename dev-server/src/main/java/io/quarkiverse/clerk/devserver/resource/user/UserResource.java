package io.quarkiverse.clerk.devserver.resource.user;

import static io.quarkiverse.clerk.devserver.api.Field.clearableText;
import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.texts;
import static io.quarkiverse.clerk.devserver.api.Field.time;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Users: the people who can sign in to the instance. */
public final class UserResource implements Resource {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{1,14}");
    private static final Set<String> STATUSES = Set.of("verified", "reserved");

    private static final Fields COMMON = Fields.of(
            clearableText("external_id").nullable(),
            text("first_name").nullable(),
            text("last_name").nullable(),
            text("locale").nullable(),
            clearableText("username").nullable(),
            flag("delete_self_enabled").nullable(),
            flag("create_organization_enabled").nullable(),
            integer("create_organizations_limit", 0, Integer.MAX_VALUE).nullable(),
            flag("bypass_client_trust").nullable(),
            time("legal_accepted_at").nullable(),
            time("created_at").nullable(),
            text("password").nullable().instruction(),
            text("password_digest").nullable().instruction(),
            text("password_hasher").instruction(),
            flag("skip_password_checks").nullable().instruction(),
            flag("skip_legal_checks").nullable().instruction())
            .andNotThere("totp_secret", "backup_codes");

    private static final Fields CREATE = COMMON.and(
            texts("email_address", "a list of email addresses", EMAIL.asMatchPredicate()).instruction(),
            texts("email_address_identification_status", "a list of verified, reserved", STATUSES::contains).instruction(),
            texts("phone_number", "a list of E.164 phone numbers", E164.asMatchPredicate()).instruction(),
            texts("phone_number_identification_status", "a list of verified, reserved", STATUSES::contains).instruction(),
            object("public_metadata"),
            object("private_metadata"),
            object("unsafe_metadata"),
            flag("banned").nullable(),
            flag("locked").nullable(),
            flag("skip_password_requirement").nullable().instruction(),
            flag("skip_user_requirement").nullable().instruction())
            .andNotThere("web3_wallet");

    /** Without metadata: since API version 2026-05-12 these have operations of their own. */
    private static final Fields UPDATE = COMMON.and(
            text("password_digest").instruction(),
            text("primary_email_address_id").nullable(),
            text("primary_phone_number_id").nullable(),
            flag("notify_primary_email_address_changed").nullable().instruction())
            .andNotThere("primary_web3_wallet_id", "profile_image_id", "sign_out_of_other_sessions");

    private final Documents users;
    private final Uniqueness uniqueness;
    private final Listing listing;
    private final Clock clock;

    /** The users of an instance. */
    public UserResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.uniqueness = new Uniqueness(users);
        this.listing = UserListing.of(new Memberships(instance.store()));
        this.clock = instance.clock();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/users", request -> listing.page(users.all(), request.query()).asArray()),
                Route.post("/v1/users", request -> create(request.body())),
                Route.get("/v1/users/count", request -> listing.count(users.all(), request.query())),
                Route.get("/v1/users/{user_id}", request -> users.get(request.path("user_id"))),
                Route.patch("/v1/users/{user_id}", request -> update(users.edit(request.path("user_id")), request.body())),
                Route.delete("/v1/users/{user_id}", request -> users.delete(request.path("user_id"))));
    }

    private JsonNode create(ObjectNode body) {
        CREATE.check(body);
        Contacts.EMAIL_ADDRESSES.check(body);
        Contacts.PHONE_NUMBERS.check(body);
        Passwords.check(body);
        uniqueness.check(body, null);

        long now = clock.millis();
        ObjectNode user = users.draft("user", UserDocument.blank());
        CREATE.apply(body, user, user.deepCopy());
        Contacts.EMAIL_ADDRESSES.create(body, user, now);
        Contacts.PHONE_NUMBERS.create(body, user, now);
        Passwords.apply(body, user, now);
        return users.add(user);
    }

    private JsonNode update(ObjectNode user, ObjectNode body) {
        UPDATE.check(body);
        Contacts.EMAIL_ADDRESSES.checkPrimary(body, user);
        Contacts.PHONE_NUMBERS.checkPrimary(body, user);
        Passwords.check(body);
        uniqueness.check(body, user.path("id").textValue());

        long now = clock.millis();
        ObjectNode blank = UserDocument.blank();
        blank.set("created_at", user.get("created_at"));
        UPDATE.apply(body, user, blank);
        Passwords.apply(body, user, now);
        return users.save(user);
    }
}

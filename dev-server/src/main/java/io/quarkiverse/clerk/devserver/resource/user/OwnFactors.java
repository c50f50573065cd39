package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Clock;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;

/** The second factors that users set up for themselves. Used only while the store is locked. */
public final class OwnFactors {

    private static final String ISSUER = "Clerk dev server";
    private static final String OWNER = "user_id";
    private static final String SECRET = "secret";
    private static final int BACKUP_CODES = 10;
    private static final int BACKUP_CODE_LENGTH = 10;

    private final SecondFactors factors;
    /** Secrets that users have been given, and have not yet shown that their applications know. One for each. */
    private final Documents pending;
    private final Clock clock;

    /** The second factors of an instance's users. */
    public OwnFactors(Instance instance) {
        this.factors = new SecondFactors(instance);
        this.pending = instance.store().documents("pending totp").ownedBy("user", OWNER);
        this.clock = instance.clock();
    }

    /**
     * Gives the user a secret for an authenticator application.
     *
     * @return Clerk's {@code totp}, which shows the secret this once
     * @throws ApiException (400) if the user has one already
     */
    public ObjectNode beginTotp(ObjectNode user) {
        if (user.path("totp_enabled").booleanValue()) {
            throw ApiException.refused(400, ApiError.of("totp_already_enabled", "TOTP is on", "The user has set up TOTP."));
        }
        String id = user.path("id").textValue();
        forget(id);
        String secret = Totp.newSecret();
        pending.add(Json.object().put("id", Ids.next("totp")).put(OWNER, id).put(SECRET, secret)
                .put("created_at", clock.millis()));
        return view(id, false).put(SECRET, secret).put("uri", Totp.uri(secret, ISSUER, account(user)));
    }

    /**
     * Makes the secret a second factor.
     *
     * @param code by which the user shows that an application knows it
     * @return Clerk's {@code totp}
     * @throws ApiException 404 if there is none; 422 if the code is wrong
     */
    public ObjectNode verifyTotp(ObjectNode user, String code) {
        String id = user.path("id").textValue();
        ObjectNode begun = begun(id);
        String secret = begun.path(SECRET).textValue();
        if (!Totp.verify(secret, code, clock.instant())) {
            throw UserFactors.incorrectCode();
        }
        ObjectNode view = view(id, true);
        forget(id);
        factors.change(user, changed -> factors.apply(Json.object().put("totp_secret", secret), changed));
        return view;
    }

    /** Takes the user's authenticator application away. */
    public void removeTotp(ObjectNode user) {
        forget(user.path("id").textValue());
        factors.change(user, factors::removeTotp);
    }

    /**
     * Gives the user new backup codes, in the place of all earlier ones.
     *
     * @return Clerk's {@code backup_code}, which shows them this once
     * @throws ApiException (400) if there is no other second factor for which they could stand in
     */
    public ObjectNode newBackupCodes(ObjectNode user) {
        if (!SecondFactors.hasMain(user)) {
            throw ApiException.refused(400, ApiError.of("backup_codes_not_available", "no second factor",
                    "Backup codes stand in for another second factor, and the user has none."));
        }
        ObjectNode view = Json.object().put("object", "backup_code").put("id", Ids.next("backup"));
        ArrayNode codes = view.putArray("codes");
        Stream.generate(() -> Ids.random(BACKUP_CODE_LENGTH)).limit(BACKUP_CODES).forEach(codes::add);
        factors.change(user, changed -> factors.apply(Json.object().set("backup_codes", codes), changed));
        return view.put("created_at", clock.millis()).put("updated_at", clock.millis());
    }

    private ObjectNode begun(String userId) {
        return pending.by(OWNER).first(userId).orElseThrow(() -> ApiException.notFound("The TOTP"));
    }

    private void forget(String userId) {
        pending.by(OWNER).find(userId).forEach(begun -> pending.remove(begun.path("id").textValue()));
    }

    private ObjectNode view(String userId, boolean verified) {
        ObjectNode begun = begun(userId);
        ObjectNode view = Json.object().put("object", "totp").put("id", begun.path("id").textValue());
        view.putNull(SECRET).putNull("uri").put("verified", verified).putNull("backup_codes");
        view.set("created_at", begun.path("created_at"));
        return view.put("updated_at", clock.millis());
    }

    private static String account(ObjectNode user) {
        return Contacts.EMAIL_ADDRESSES.primaryValue(user).orElseGet(() -> user.path("id").textValue());
    }
}

package io.quarkiverse.clerk.devserver.resource.user;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** What users do with their own passwords, for which they must know the one they have. Used only while the store is locked. */
public final class OwnPassword {

    /** The field with the password that the user has. */
    public static final String CURRENT = "current_password";

    /** The field with the one that the user wants. */
    public static final String NEW = "new_password";

    private final Passwords passwords;
    private final UserChanges changes;
    private final UserFactors factors;

    /** The passwords of an instance's users. */
    public OwnPassword(Instance instance) {
        this.passwords = new Passwords(instance.store());
        this.changes = new UserChanges(instance);
        this.factors = new UserFactors(instance);
    }

    /**
     * Sets a password.
     *
     * @param before the user's document
     * @param current the password that the user has; null if it was not given
     * @return the user's new document
     * @throws ApiException 422 if the current password is wrong, or is missing and there is one; if the new one is too short
     *         or is the same; 403 if it was wrong too often
     */
    public ObjectNode change(ObjectNode before, String current, String wanted) {
        Passwords.checkLength(wanted, NEW);
        if (before.path("password_enabled").booleanValue()) {
            verify(before, current);
            if (wanted.equals(current)) {
                throw ApiException.invalid(new ApiError("form_new_password_matches_current", "same password",
                        "The new password must differ from the current one.", NEW));
            }
        }
        return changes.update(before, Json.object().put("password", wanted));
    }

    /**
     * Takes the password away.
     *
     * @return the user's new document
     * @throws ApiException 400 if there is none; 422 if the current one is wrong or missing; 403 if it was wrong too often
     */
    public ObjectNode remove(ObjectNode before, String current) {
        verify(before, current);
        return changes.removePassword(before);
    }

    private void verify(ObjectNode user, String current) {
        if (current == null) {
            throw ApiException.invalid(ApiError.missing(CURRENT));
        }
        factors.requireAccess(user);
        String id = user.path("id").textValue();
        try {
            passwords.verify(id, current,
                    why -> new ApiError("form_password_validation_failed", "incorrect password", why, CURRENT));
        } catch (ApiException e) {
            // Whoever sits at a browser that was left alone must not find the password by guessing.
            factors.countFailure(id);
            throw e.keeping();
        }
    }
}

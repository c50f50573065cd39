package io.quarkiverse.clerk.devserver.resource.user;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** What users prove in a browser that they are who they say: passwords and codes. Used only while the store is locked. */
public final class UserFactors {

    private final Documents users;
    private final UserAccess access;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Credentials credentials;
    private final Lockouts lockouts;

    /** The users of an instance. */
    public UserFactors(Instance instance) {
        this.users = instance.store().documents("user");
        this.access = new UserAccess(instance);
        this.passwords = new Passwords(instance.store());
        this.secondFactors = new SecondFactors(instance);
        this.credentials = new Credentials(instance);
        this.lockouts = new Lockouts(instance);
    }

    /**
     * The password is the user's and nobody else's.
     *
     * @return why not; empty if it is
     */
    public Optional<ApiException> password(ObjectNode user, String password) {
        String id = user.path("id").asText();
        try {
            passwords.verify(id, password,
                    why -> new ApiError("form_password_incorrect", "incorrect password", why, "password"));
        } catch (ApiException e) {
            return Optional.of(e);
        }
        return !passwords.isCompromised(id) ? Optional.empty()
                : Optional.of(ApiException.invalid(new ApiError("form_password_compromised", "compromised password",
                        "Others know this password. It has to be reset with a code that is sent to the user.", "password")));
    }

    /** The code is what the user's authenticator application shows; if not, why. */
    public Optional<ApiException> totp(ObjectNode user, String code) {
        return secondFactors.isTotp(user, code) ? Optional.empty() : Optional.of(incorrectCode());
    }

    /** The code is one of the user's backup codes, and is used up; if not, why. */
    public Optional<ApiException> backupCode(ObjectNode user, String code) {
        ObjectNode changed = user.deepCopy();
        try {
            secondFactors.useUp(changed, code);
        } catch (ApiException e) {
            return Optional.of(incorrectCode());
        }
        secondFactors.settle(changed, user);
        users.save(changed);
        return Optional.empty();
    }

    /** 422: the code is wrong. */
    public static ApiException incorrectCode() {
        return ApiException.invalid(new ApiError("form_code_incorrect", "incorrect code", "The code is wrong.", "code"));
    }

    /**
     * Gives a user another password.
     *
     * @throws ApiException (422) if it is none that users can have
     */
    public void setPassword(String userId, String password) {
        ObjectNode body = Json.object().put("password", password);
        Credentials.check(body);
        ObjectNode user = users.edit(userId);
        credentials.apply(body, user, users.get(userId));
        users.save(user);
    }

    /**
     * Somebody may try to sign in as this user.
     *
     * @throws ApiException (403) if the user is banned or locked
     */
    public void requireAccess(ObjectNode user) {
        access.require(user);
    }

    /**
     * Counts a wrong guess: whoever guesses for long locks the user.
     *
     * @throws ApiException (403) if the user is locked by it, which stays so
     */
    public void countFailure(String userId) {
        if (lockouts.countFailure(users.get(userId))) {
            ObjectNode user = users.edit(userId);
            lockouts.lock(user);
            try {
                access.require(users.save(user));
            } catch (ApiException e) {
                throw e.keeping();
            }
        }
    }

    /** The user has signed in: earlier wrong guesses do not count any more. */
    public void forgetFailures(String userId) {
        lockouts.forget(users.get(userId));
    }
}

package io.quarkiverse.clerk.testing;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.token.SignedBy;

/**
 * A token to be made by the dev server. Nothing here changes: each method gives another one.
 *
 * @param <T> the type itself
 */
public abstract sealed class TestToken<T> permits SessionTestToken, MachineTestToken {

    private final ObjectNode spec;

    TestToken(ObjectNode spec) {
        this.spec = spec;
    }

    /** {@return a token with another specification} */
    abstract T with(ObjectNode newSpec);

    /** {@return where on the dev server such tokens are made} */
    abstract String path();

    T with(String name, Object value) {
        var changed = copy();
        changed.set(name, ClaimsOf.json(value));
        return with(changed);
    }

    private ObjectNode copy() {
        return spec.deepCopy();
    }

    /**
     * Sets a claim.
     *
     * @param key its name; or the way to it with dots between the names, such as {@code metadata.plan}. A name with a colon in
     *        it, such as a URL, is taken as it is.
     * @param value what Jackson can write; null takes the claim out
     * @return the token with this claim
     */
    public T claim(String key, @Nullable Object value) {
        var changed = copy();
        ClaimsOf.put(changed.withObjectProperty("claims"), key, ClaimsOf.json(value));
        return with(changed);
    }

    /** {@return a JWT with this member of its header; null takes it out} */
    public T header(String name, @Nullable Object value) {
        var changed = copy();
        changed.withObjectProperty("header").set(name, ClaimsOf.json(value));
        return with(changed);
    }

    /** {@return a JWT that is signed by a key of somebody else's, under the id of the instance's key} */
    public T signedByOtherKey() {
        return with("signed_by", SignedBy.OTHER_KEY.code());
    }

    /** {@return a JWT that is signed by HMAC, with the text of the public key as its secret} */
    public T signedByPublicKey() {
        return with("signed_by", SignedBy.PUBLIC_KEY.code());
    }

    /** {@return a JWT with the algorithm {@code none} and no signature} */
    public T unsigned() {
        return with("signed_by", SignedBy.NOTHING.code());
    }

    /** {@return a JWT that names a key of which nobody has heard} */
    public T unknownKey() {
        return header("kid", "ins_unknown");
    }

    /** {@return the same, valid for so long} */
    public T expiresIn(Duration lifetime) {
        return with("expires_in_seconds", lifetime.toSeconds());
    }

    /** {@return the same with another issuer, as if it were of another instance} */
    public T issuer(String issuer) {
        return claim("iss", issuer);
    }

    /** {@return the token, as it goes into the {@code Authorization} header behind {@code Bearer}} */
    public String token() {
        return DevServer.configured().post(path(), spec);
    }

    /** {@return what is asked of the dev server; it has no secrets} */
    @Override
    public String toString() {
        return path() + " " + spec;
    }
}

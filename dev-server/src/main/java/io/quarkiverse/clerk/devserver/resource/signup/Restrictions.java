package io.quarkiverse.clerk.devserver.resource.signup;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.instance.InstanceSettings;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Whom the instance lets in, by its settings and lists. Used only while the store is locked. */
public final class Restrictions {

    private final InstanceSettings settings;
    private final Documents allowed;
    private final Documents blocked;

    /** The restrictions of an instance. */
    public Restrictions(Store store) {
        this.settings = new InstanceSettings(store);
        this.allowed = store.documents("allowlist_identifier");
        this.blocked = store.documents("blocklist_identifier");
    }

    /**
     * Who has this email address or phone number may sign up.
     *
     * @param param of the request, that has it
     * @throws ApiException 403 if that is not so; 422 if email addresses must not have tags and this one does
     */
    public void requireToSignUp(String identifier, String param) {
        ObjectNode enabled = settings.restrictions();
        if (enabled.path("block_email_subaddresses").booleanValue() && isSubaddress(identifier)) {
            throw ApiException.invalid(new ApiError("form_email_address_blocked", "email address blocked",
                    "Email addresses with a tag (+, =, #) cannot sign up.", param));
        }
        require(enabled, List.of(identifier), param);
    }

    /**
     * A user may sign in.
     *
     * @param identifiers the user's email addresses and phone numbers
     * @param param of the request, that names the user
     * @throws ApiException (403) if that is not so
     */
    public void requireToSignIn(List<String> identifiers, String param) {
        ObjectNode enabled = settings.restrictions();
        if (!enabled.path("allowlist_blocklist_disabled_on_sign_in").booleanValue()) {
            require(enabled, identifiers, param);
        }
    }

    private static void require(boolean allowed, String param) {
        if (!allowed) {
            throw ApiException.refused(403, new ApiError("not_allowed_access", "access not allowed",
                    "The lists of this instance do not let this identifier in.", param));
        }
    }

    private void require(ObjectNode enabled, List<String> identifiers, String param) {
        require(!enabled.path("allowlist").booleanValue()
                || identifiers.stream().anyMatch(identifier -> isOn(allowed, identifier)), param);
        require(!enabled.path("blocklist").booleanValue()
                || identifiers.stream().noneMatch(identifier -> isOn(blocked, identifier)), param);
    }

    /** By itself, or with its whole domain. */
    private static boolean isOn(Documents list, String identifier) {
        return Stream.of(identifier, "*@" + identifier.substring(identifier.lastIndexOf('@') + 1))
                .anyMatch(entry -> !list.findIgnoringCase("identifier", entry).isEmpty());
    }

    private static boolean isSubaddress(String identifier) {
        int at = identifier.lastIndexOf('@');
        return at >= 0 && identifier.substring(0, at).chars().anyMatch(character -> "+=#".indexOf(character) >= 0);
    }
}

package io.quarkiverse.clerk.devserver.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Query;

/**
 * What has been typed of a user to be.
 *
 * @param organization id of the organization to join; empty for none
 * @param role the key of the role in it
 * @param organizationName of a new organization; empty for none
 */
public record NewUser(String firstName, String lastName, String emailAddress, String organization, String role,
        String organizationName) {

    static final String FIRST_NAME = "first_name";
    static final String LAST_NAME = "last_name";
    static final String EMAIL_ADDRESS = "email_address";
    static final String ORGANIZATION = "organization";
    static final String ROLE = "role";
    /** The field for the name of a new organization. */
    public static final String ORGANIZATION_NAME = "organization_name";

    /** The fields of the form. */
    public static final List<String> FIELDS = List.of(FIRST_NAME, LAST_NAME, EMAIL_ADDRESS, ORGANIZATION, ROLE,
            ORGANIZATION_NAME);

    /** Nothing has been typed yet. */
    public static final NewUser NOBODY = new NewUser("", "", "", "", "org:member", "");

    private static final int MAX_LENGTH = 256;
    static final String EXPECTATION = "Use up to " + MAX_LENGTH + " letters, and no control characters.";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    /** What a form says. */
    public static NewUser of(Query form) {
        return new NewUser(text(form, FIRST_NAME), text(form, LAST_NAME), text(form, EMAIL_ADDRESS), text(form, ORGANIZATION),
                form.first(ROLE).orElse(NOBODY.role), text(form, ORGANIZATION_NAME));
    }

    private static String text(Query form, String name) {
        return form.first(name).map(String::strip).orElse("");
    }

    /**
     * Checks what can be checked without knowing who is there.
     *
     * @param invited whether the email address is that of an invitation
     * @throws ApiException (422) with an error for each field at fault
     */
    void check(boolean invited) {
        List<ApiError> errors = new ArrayList<>();
        Stream.of(checkText(FIRST_NAME, firstName), checkText(LAST_NAME, lastName),
                checkText(ORGANIZATION_NAME, organizationName)).flatMap(Optional::stream).forEach(errors::add);
        if (!invited && (!Field.isEmailAddress(emailAddress) || isTooStrange(emailAddress))) {
            errors.add(ApiError.value(EMAIL_ADDRESS, "Enter an email address, such as dan@example.com."));
        }
        if (!organization.isEmpty() && !organizationName.isEmpty()) {
            errors.add(ApiError.value(ORGANIZATION_NAME, "Choose an organization or name a new one, not both."));
        }
        if (!errors.isEmpty()) {
            throw ApiException.invalid(errors);
        }
    }

    private static Optional<ApiError> checkText(String field, String text) {
        return isTooStrange(text) ? Optional.of(ApiError.value(field, EXPECTATION)) : Optional.empty();
    }

    /** Whether nobody is called so: such names break pages and logs of applications. */
    static boolean isTooStrange(String text) {
        return text.length() > MAX_LENGTH || CONTROL.matcher(text).find();
    }

    /** The names, as a request to Clerk has them. */
    ObjectNode names() {
        ObjectNode body = Json.object();
        if (!firstName.isEmpty()) {
            body.put(FIRST_NAME, firstName);
        }
        if (!lastName.isEmpty()) {
            body.put(LAST_NAME, lastName);
        }
        return body;
    }

    /** Without the person's data, for logs. */
    @Override
    public String toString() {
        return "NewUser[organization=" + organization + ", role=" + role + "]";
    }
}

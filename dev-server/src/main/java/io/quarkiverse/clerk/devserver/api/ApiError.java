package io.quarkiverse.clerk.devserver.api;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One entry of Clerk's {@code errors} list.
 *
 * @param code what programs look at
 * @param message what is wrong, in a few words
 * @param longMessage what is wrong, in a sentence for people
 * @param param the parameter at fault; null if no single one is
 * @param emailAddresses to which it applies, of several that were sent; else empty
 */
public record ApiError(String code, String message, String longMessage, String param, List<String> emailAddresses) {

    /** One that is not about email addresses. */
    public ApiError(String code, String message, String longMessage, String param) {
        this(code, message, longMessage, param, List.of());
    }

    static ApiError unknown(String param) {
        return new ApiError("form_param_unknown", "unknown parameter", param + " is not a parameter of this request.", param);
    }

    /** The parameter must be sent. */
    public static ApiError missing(String param) {
        return new ApiError("form_param_missing", "missing parameter", param + " must be given.", param);
    }

    static ApiError format(String param, String expectation) {
        return new ApiError("form_param_format_invalid", "malformed parameter", param + " must be " + expectation + ".",
                param);
    }

    static ApiError tooSmall(String param, long min) {
        return new ApiError("form_param_value_too_small", "value too small", param + " must be at least " + min + ".", param);
    }

    static ApiError tooLarge(String param, long max) {
        return new ApiError("form_param_value_too_large", "value too large", param + " must be at most " + max + ".", param);
    }

    /** The value has the right form but cannot be used. */
    public static ApiError value(String param, String why) {
        return new ApiError("form_param_value_invalid", "unusable value", why, param);
    }

    /** The value belongs to somebody else. */
    public static ApiError taken(String param) {
        return new ApiError("form_identifier_exists", "already in use", "This " + param + " is already in use.", param);
    }

    /** What the parameter names does not exist. */
    public static ApiError notFound(String param, String what) {
        return new ApiError("resource_not_found", "not found", "The " + what + " was not found.", param);
    }

    /** A refusal that no single parameter is to blame for. */
    public static ApiError of(String code, String message, String longMessage) {
        return new ApiError(code, message, longMessage, null);
    }

    /** The same, about an email address. */
    public ApiError about(String emailAddress) {
        return new ApiError(code, message, longMessage, param, List.of(emailAddress));
    }

    ObjectNode toJson() {
        ObjectNode json = Json.object().put("code", code).put("message", message).put("long_message", longMessage);
        if (param != null) {
            json.putObject("meta").put("param_name", param);
        }
        if (!emailAddresses.isEmpty()) {
            emailAddresses.forEach(json.withObject("/meta").putArray("email_addresses")::add);
        }
        return json;
    }
}

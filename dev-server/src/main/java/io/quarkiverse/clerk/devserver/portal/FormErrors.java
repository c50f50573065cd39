package io.quarkiverse.clerk.devserver.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;

/**
 * What is wrong with a form.
 *
 * @param byField what is wrong with which field
 * @param others what no field of the form is to blame for
 */
public record FormErrors(Map<String, String> byField, List<String> others) {

    /** Nothing is wrong. */
    public static final FormErrors NONE = new FormErrors(Map.of(), List.of());

    /** What a refusal says to people. */
    public static FormErrors of(ApiException refusal, List<String> fields) {
        Map<String, String> byField = new LinkedHashMap<>();
        Predicate<ApiError> isOfField = error -> error.param() != null && fields.contains(error.param());
        refusal.errors().stream().filter(isOfField)
                .forEach(error -> byField.putIfAbsent(error.param(), readable(error.longMessage(), error.param())));
        return new FormErrors(byField, refusal.errors().stream().filter(isOfField.negate())
                .map(error -> error.longMessage()).toList());
    }

    /** As people write it, and not as programs name it. */
    private static String readable(String message, String field) {
        return message.replace(field, field.replace('_', ' '));
    }

    String of(String field) {
        return byField.get(field);
    }

    Markup alerts() {
        return Markup.all(others.stream().map(MessagePage::alert).toList());
    }
}

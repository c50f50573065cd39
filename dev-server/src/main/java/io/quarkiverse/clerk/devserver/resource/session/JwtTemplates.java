package io.quarkiverse.clerk.devserver.resource.session;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Secrets;
import io.quarkiverse.clerk.devserver.token.CustomKey;
import io.quarkiverse.clerk.devserver.token.Shortcodes;
import io.quarkiverse.clerk.devserver.token.TemplateTokens;

/** Makes tokens by templates. Used only while the store is locked. */
public final class JwtTemplates {

    static final String KIND = "jwt_template";

    private final Documents templates;
    private final Secrets signingKeys;
    private final TemplateSubjects subjects;
    private final TemplateTokens tokens;

    /** The templates of an instance. */
    public JwtTemplates(Instance instance) {
        this.templates = instance.store().documents(KIND);
        this.signingKeys = signingKeys(instance);
        this.subjects = new TemplateSubjects(instance);
        this.tokens = new TemplateTokens(instance.keys(), instance.issuer(), instance.clock());
    }

    /** The keys of those templates that have one of their own. */
    static Secrets signingKeys(Instance instance) {
        return Secrets.of(KIND, "signing_key", instance.store());
    }

    /**
     * A token of the session's user.
     *
     * @param seconds for how long it is valid; empty for as long as the template says
     * @throws ApiException (404) if there is no template of that name
     */
    public String token(String name, ObjectNode session, Optional<Long> seconds) {
        ObjectNode template = templates.by("name").first(name).orElseThrow(() -> ApiException.notFound("The JWT template"));
        ObjectNode claims = new Shortcodes(subjects.of(session)).fill((ObjectNode) template.path("claims"));
        return tokens.mint(session.path("user_id").textValue(), claims, customKey(template),
                seconds.orElse(template.path("lifetime").longValue()), template.path("allowed_clock_skew").longValue());
    }

    /** The template's own key; null if it has none. */
    private CustomKey customKey(ObjectNode template) {
        return template.path("custom_signing_key").booleanValue() ? new CustomKey(
                template.path("signing_algorithm").textValue(),
                signingKeys.get(template.path("id").textValue()).orElseThrow()) : null;
    }
}

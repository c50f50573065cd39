package io.quarkiverse.clerk.devserver.resource.machine;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** The API keys of users, organizations and machines, whoever asks for them. Used only while the store is locked. */
public final class ApiKeys {

    private static final String TYPE = "type";
    private static final String SUBJECT = "subject";
    private static final String NAME = "name";
    private static final String REASON = "revocation_reason";
    private static final int MIN_TEXT = 3;
    private static final int MAX_TYPE = 25;
    private static final int MAX_DESCRIPTION = 255;
    private static final int MAX_LIMIT = 100;
    private static final int DEFAULT_LIMIT = 10;
    private static final Pattern WITHOUT_MARGIN = Pattern.compile("\\S(.*\\S)?", Pattern.DOTALL);
    private static final Pattern USER = Pattern.compile("user_\\w+");

    private static final Field SUBJECT_FIELD = Field.choice(SUBJECT, "the id of a user, an organization or a machine",
            TokenKind.API_KEY::isSubject);
    private static final Field[] NEW = {
            SUBJECT_FIELD.required(),
            Field.choice(NAME, "at least " + MIN_TEXT + " characters, without blanks around them",
                    text -> text.length() >= MIN_TEXT && WITHOUT_MARGIN.matcher(text).matches()).required(),
            Field.choice(TYPE, MIN_TEXT + " to " + MAX_TYPE + " characters",
                    text -> text.length() >= MIN_TEXT && text.length() <= MAX_TYPE) };

    /** What users can say of a key that they change. */
    public static final Fields OWN_UPDATE = Fields.of(
            Field.choice("description", "at most " + MAX_DESCRIPTION + " characters",
                    text -> text.length() <= MAX_DESCRIPTION).nullable());

    /** What users can say of a key that they make. */
    public static final Fields OWN = OWN_UPDATE.and(NEW).and(MachineTokens.LIFETIME);

    private static final Fields UPDATE = OWN_UPDATE.and(
            Field.object("claims").nullable(),
            Field.texts("scopes", "a list of texts", scope -> true),
            SUBJECT_FIELD,
            MachineTokens.LIFETIME);
    private static final Fields CREATE = UPDATE.and(NEW).and(
            Field.choice("created_by", "the id of a user", text -> USER.matcher(text).matches()).nullable());
    private static final Fields REVOKE = Fields.of(Field.text(REASON).nullable());
    private static final Fields VERIFY = Fields.of(Field.text("secret").required());

    private static final Listing LISTING = Listing.newestFirst(Filter.all(
            ApiKeys::ofType, ApiKeys::valid, Filter.idOrPart("query", "id", "name")));

    private final MachineTokens keys;

    /** The API keys of an instance. */
    public ApiKeys(Instance instance) {
        this.keys = new MachineTokens(TokenKind.API_KEY, instance);
    }

    private static Predicate<ObjectNode> ofType(Query query) {
        String type = query.first(TYPE).orElse("api_key");
        return key -> key.path(TYPE).asText().equals(type);
    }

    private static Predicate<ObjectNode> valid(Query query) {
        boolean all = query.flag("include_invalid").orElse(false);
        return key -> all || MachineTokens.isValid(key);
    }

    /** What is known of a key; a 404 {@link ApiException} if there is none with this id. */
    public ObjectNode get(String id) {
        return keys.get(id);
    }

    JsonNode delete(String id) {
        return keys.delete(id);
    }

    JsonNode secret(String id) {
        return Json.object().put("secret", keys.secret(id));
    }

    /**
     * A page of the keys of the subject that the query names.
     *
     * @throws ApiException (422) if the query is malformed, or names none
     */
    public JsonNode list(Query query) {
        query.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        String subject = query.first(SUBJECT).orElseThrow(() -> ApiException.invalid(ApiError.missing(SUBJECT)));
        if (!TokenKind.API_KEY.isSubject(subject)) {
            throw ApiException.invalid(ApiError.value(SUBJECT, "The subject must be a user, an organization or a machine."));
        }
        return LISTING.page(keys.of(subject), query).asData();
    }

    /**
     * Makes a key, with its secret in the answer.
     *
     * @throws ApiException 422 if the body is at fault; 409 if there is one of this name
     */
    public JsonNode create(ObjectNode body) {
        ObjectNode key = CREATE.fill(body, keys.draft());
        String name = key.path(NAME).asText();
        if (keys.of(key.path(SUBJECT).asText()).stream().filter(MachineTokens::isValid)
                .anyMatch(other -> other.path(NAME).asText().equals(name))) {
            throw ApiException.refused(409, ApiError.of("token_creation_conflict", "name taken",
                    "There is an API key of this name already."));
        }
        ObjectNode created = keys.add(keys.expire(key, MachineTokens.lifetime(body)));
        return created.put("secret", keys.secret(created.path("id").asText()));
    }

    /**
     * Changes a key.
     *
     * @throws ApiException 404 if there is none with this id; 422 if the body is at fault
     */
    public JsonNode update(String id, ObjectNode body) {
        ObjectNode key = UPDATE.change(body, keys.edit(id), TokenKind.API_KEY.blank());
        return keys.save(body.has(MachineTokens.SECONDS) ? keys.expire(key, MachineTokens.lifetime(body)) : key);
    }

    /**
     * Ends a key for good.
     *
     * @throws ApiException 404 if there is none with this id; 422 if the body is at fault
     */
    public JsonNode revoke(String id, ObjectNode body) {
        return keys.revoke(id, REVOKE.check(body).path(REASON).textValue());
    }

    JsonNode verify(ObjectNode body) {
        return keys.use(keys.bySecret(VERIFY.check(body).path("secret").textValue()));
    }
}

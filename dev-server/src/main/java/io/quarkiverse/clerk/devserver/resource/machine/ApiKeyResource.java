package io.quarkiverse.clerk.devserver.resource.machine;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** API keys: with which programs act for a user, an organization or a machine. */
public final class ApiKeyResource implements Resource {

    private static final String PATH = "/v1/api_keys/{id}";
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
    private static final Fields UPDATE = Fields.of(
            Field.object("claims").nullable(),
            Field.texts("scopes", "a list of texts", scope -> true),
            Field.choice("description", "at most " + MAX_DESCRIPTION + " characters",
                    text -> text.length() <= MAX_DESCRIPTION).nullable(),
            SUBJECT_FIELD,
            MachineTokens.LIFETIME);
    private static final Fields CREATE = UPDATE.and(
            SUBJECT_FIELD.required(),
            Field.choice(NAME, "at least " + MIN_TEXT + " characters, without blanks around them",
                    text -> text.length() >= MIN_TEXT && WITHOUT_MARGIN.matcher(text).matches()).required(),
            Field.choice(TYPE, MIN_TEXT + " to " + MAX_TYPE + " characters",
                    text -> text.length() >= MIN_TEXT && text.length() <= MAX_TYPE),
            Field.choice("created_by", "the id of a user", text -> USER.matcher(text).matches()).nullable());
    private static final Fields REVOKE = Fields.of(Field.text(REASON).nullable());
    private static final Fields VERIFY = Fields.of(Field.text("secret").required());

    private static final Listing LISTING = Listing.newestFirst(Filter.all(
            ApiKeyResource::ofType, ApiKeyResource::valid, Filter.idOrPart("query", "id", "name")));

    private final MachineTokens keys;

    /** The API keys of an instance. */
    public ApiKeyResource(Instance instance) {
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

    @Override
    public List<Route> routes() {
        return Stream.of(
                Route.post("/v1/api_keys/verify", this::verify),
                Route.get("/v1/api_keys", request -> list(request.query())),
                Route.post("/v1/api_keys", request -> create(request.body())),
                Route.get(PATH, request -> keys.get(request.path("id"))),
                Route.patch(PATH, this::update),
                Route.delete(PATH, request -> keys.delete(request.path("id"))),
                Route.get(PATH + "/secret", request -> Json.object().put("secret", keys.secret(request.path("id")))),
                Route.post(PATH + "/revoke", this::revoke))
                .map(Route::refusingWithBadRequest).toList();
    }

    private JsonNode list(Query query) {
        query.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        String subject = query.first(SUBJECT).orElseThrow(() -> ApiException.invalid(ApiError.missing(SUBJECT)));
        if (!TokenKind.API_KEY.isSubject(subject)) {
            throw ApiException.invalid(ApiError.value(SUBJECT, "The subject must be a user, an organization or a machine."));
        }
        return LISTING.page(keys.of(subject), query).asData();
    }

    private JsonNode create(ObjectNode body) {
        ObjectNode key = CREATE.fill(body, keys.draft());
        String name = key.path(NAME).asText();
        if (keys.of(key.path(SUBJECT).asText()).stream().filter(MachineTokens::isValid)
                .anyMatch(other -> other.path(NAME).asText().equals(name))) {
            throw ApiException.conflict("There is an API key of this name already.");
        }
        ObjectNode created = keys.add(keys.expire(key, MachineTokens.lifetime(body)));
        return created.put("secret", keys.secret(created.path("id").asText()));
    }

    private JsonNode update(ApiRequest request) {
        ObjectNode body = request.body();
        ObjectNode key = UPDATE.change(body, keys.edit(request.path("id")), TokenKind.API_KEY.blank());
        return keys.save(body.has(MachineTokens.SECONDS) ? keys.expire(key, MachineTokens.lifetime(body)) : key);
    }

    private JsonNode revoke(ApiRequest request) {
        return keys.revoke(request.path("id"), REVOKE.check(request.body()).path(REASON).textValue());
    }

    private JsonNode verify(ApiRequest request) {
        return keys.use(keys.bySecret(VERIFY.check(request.body()).path("secret").textValue()));
    }
}

package io.quarkiverse.clerk.devserver.resource.instance;

import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Templates of messages: what comes with the instance, and what has been made of it. The messages do not follow them. */
public final class TemplateResource implements Resource {

    private static final String TYPE = "/v1/templates/{template_type}";
    private static final String TEMPLATE = TYPE + "/{slug}";
    private static final List<String> TYPES = List.of("email", "sms");
    private static final List<String> TEXTS = List.of("name", "subject", "markup", "body", "from_email_name",
            "reply_to_email_name");

    private static final Fields PREVIEW = Fields.of(text("subject").nullable(), text("body"), text("from_email_name"),
            text("reply_to_email_name"));
    private static final Fields CHANGE = PREVIEW.and(text("name"), text("markup").nullable(),
            flag("delivered_by_clerk").nullable());
    private static final Fields TOGGLE = Fields.of(flag("delivered_by_clerk").required());
    private static final Listing LISTING = new Listing(query -> template -> true,
            new Ordering(Map.of("position", Ordering.number("position")), "position"));

    private final Instance instance;
    private final Documents changed;

    /** The templates of an instance. */
    public TemplateResource(Instance instance) {
        this.instance = instance;
        this.changed = instance.store().documents("template");
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(TYPE, this::list),
                Route.get(TEMPLATE, request -> view(template(request))),
                Route.put(TEMPLATE, request -> change(template(request), CHANGE.check(request.body()))),
                Route.post(TEMPLATE + "/revert", request -> revert(template(request))),
                Route.post(TEMPLATE + "/preview", request -> preview(template(request), request.body())),
                Route.post(TEMPLATE + "/toggle_delivery",
                        request -> save(TOGGLE.change(request.body(), template(request), Json.object()))));
    }

    private JsonNode list(ApiRequest request) {
        String type = request.path("template_type");
        if (!TYPES.contains(type)) {
            throw ApiException.invalid(ApiError.value("template_type", "It must be one of " + String.join(", ", TYPES) + "."));
        }
        return LISTING.page(Templates.all().stream().filter(template -> template.path("template_type").asText().equals(type))
                .map(template -> changed.find(template.path("id").asText()).orElse(template)).toList(), request.query())
                .map(this::view).asArrayOrData(request.query());
    }

    /** A copy, to be changed and saved. */
    private ObjectNode template(ApiRequest request) {
        String id = Templates.id(request.path("template_type"), request.path("slug"));
        return changed.find(id).or(() -> Templates.find(id)).map(ObjectNode::deepCopy)
                .orElseThrow(() -> ApiException.notFound("The template"));
    }

    private JsonNode change(ObjectNode template, ObjectNode body) {
        CHANGE.apply(body, template, original(template));
        requireVariables(template);
        return save(template);
    }

    /** Without them the message would be useless: a code that is not in it. */
    private static void requireVariables(ObjectNode template) {
        template.path("required_variables").forEach(variable -> {
            if (!Templates.mentions(variable.asText(), template.path("body").asText())) {
                throw ApiException.invalid(ApiError.value("body", "It must contain {{" + variable.asText() + "}}."));
            }
        });
    }

    private JsonNode revert(ObjectNode template) {
        ObjectNode original = original(template);
        TEXTS.forEach(name -> template.set(name, original.get(name)));
        return save(template);
    }

    private static JsonNode preview(ObjectNode template, ObjectNode body) {
        PREVIEW.change(body, template, original(template));
        ObjectNode preview = Json.object().put("body", Templates.filled(template.path("body").asText()));
        if (template.path("template_type").asText().equals("email")) {
            preview.put("subject", Templates.filled(template.path("subject").asText()))
                    .put("from_email_address", address("from_email_name", template))
                    .put("reply_to_email_address", address("reply_to_email_name", template));
        }
        return preview;
    }

    private static String address(String name, ObjectNode template) {
        String local = template.path(name).asText();
        return local.isEmpty() ? "" : local + "@app.example";
    }

    private static ObjectNode original(ObjectNode template) {
        return Templates.find(template.path("id").asText()).orElseThrow();
    }

    private JsonNode save(ObjectNode template) {
        boolean there = changed.find(template.path("id").asText()).isPresent();
        return view(there ? changed.save(template) : changed.add(template.put("updated_at", instance.clock().millis())));
    }

    private ObjectNode view(ObjectNode template) {
        ObjectNode original = original(template);
        boolean own = TEXTS.stream().anyMatch(name -> !template.path(name).equals(original.path(name)));
        return template.deepCopy().put("instance_id", own ? Instance.ID : null)
                .put("resource_type", own ? "user" : "system").put("can_revert", own);
    }
}

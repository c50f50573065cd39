package io.quarkiverse.clerk.devserver.frontend.me;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;
import io.quarkiverse.clerk.devserver.resource.user.ContactChanges;
import io.quarkiverse.clerk.devserver.resource.user.ContactCodes;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;

/** The email addresses, or phone numbers, of the signed-in user. */
public final class OwnContactResource implements FrontendResource {

    private static final Fields EMAIL_ADDRESS = Fields.of(value(Contacts.EMAIL_ADDRESSES));
    private static final Fields PHONE_NUMBER = Fields.of(value(Contacts.PHONE_NUMBERS),
            Field.flag("reserved_for_second_factor").nullable());
    private static final Fields PHONE_UPDATE = Fields.of(
            Field.flag("reserved_for_second_factor").nullable(),
            Field.flag("default_second_factor").nullable());
    private static final Fields ATTEMPT = Fields.of(Field.text("code").required());

    private final Frontend frontend;
    private final ContactChanges changes;
    private final ContactCodes codes;
    private final Fields create;
    private final Fields prepare;

    private OwnContactResource(Frontend frontend, ContactChanges changes, Fields create, String strategy) {
        this.frontend = frontend;
        this.changes = changes;
        this.codes = new ContactCodes(changes.contacts(), frontend.instance());
        this.create = create;
        this.prepare = Fields.of(Field.oneOf("strategy", strategy).required());
    }

    /** The email addresses of the users of an instance. */
    public static OwnContactResource emailAddresses(Frontend frontend) {
        return new OwnContactResource(frontend, ContactChanges.emailAddresses(frontend.instance()), EMAIL_ADDRESS,
                VerificationCodes.EMAIL);
    }

    /** The phone numbers of the users of an instance. */
    public static OwnContactResource phoneNumbers(Frontend frontend) {
        return new OwnContactResource(frontend, ContactChanges.phoneNumbers(frontend.instance()), PHONE_NUMBER,
                VerificationCodes.PHONE);
    }

    private static Field value(Contacts contacts) {
        return Field.choice(contacts.object(), contacts.expectation(), contacts.accepts()).required();
    }

    @Override
    public List<FrontendRoute> routes() {
        String all = "/v1/me/" + changes.contacts().list();
        String one = all + "/{id}";
        List<FrontendRoute> routes = new ArrayList<>(List.of(
                FrontendRoute.get(all, this::list).bare(),
                FrontendRoute.post(all, request -> codes.view(changes.add(user(request), request.body(create)))),
                FrontendRoute.get(one, this::show),
                FrontendRoute.delete(one, request -> changes.deleteUnlessLast(user(request), request.path("id"))),
                FrontendRoute.post(one + "/prepare_verification", this::prepare),
                FrontendRoute.post(one + "/attempt_verification", this::attempt)));
        if (changes.contacts() == Contacts.PHONE_NUMBERS) {
            routes.add(FrontendRoute.patch(one, request -> codes.view(
                    changes.update(user(request), request.path("id"), request.body(PHONE_UPDATE)))));
        }
        return routes;
    }

    private ObjectNode user(FrontendRequest request) {
        return frontend.signedIn().user(request);
    }

    private JsonNode list(FrontendRequest request) {
        ArrayNode list = Json.object().arrayNode();
        user(request).path(changes.contacts().list()).forEach(contact -> list.add(codes.view((ObjectNode) contact)));
        return list;
    }

    private JsonNode show(FrontendRequest request) {
        return codes.view(changes.contacts().get(user(request), request.path("id")));
    }

    private JsonNode prepare(FrontendRequest request) {
        ObjectNode user = user(request);
        request.body(prepare);
        codes.prepare(user, request.path("id"));
        return show(request);
    }

    private JsonNode attempt(FrontendRequest request) {
        ObjectNode user = user(request);
        String code = request.body(ATTEMPT).path("code").textValue();
        codes.attempt(user, request.path("id"), code).orThrow();
        return show(request);
    }
}

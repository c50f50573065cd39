package org.acme;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkiverse.clerk.webhooks.ClerkWebhooks;
import io.quarkiverse.clerk.webhooks.WebhookVerificationException;
import io.quarkiverse.clerk.webhooks.event.UserCreated;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;

// tag::class[]
@Path("/my-webhooks")
public class OwnWebhookResource {

    @Inject
    ClerkWebhooks webhooks;

    @POST
    public void receive(@Context HttpHeaders headers, byte[] body) {
        WebhookEvent event;
        try {
            event = webhooks.verify(headers.getRequestHeaders(), body);
        } catch (WebhookVerificationException e) {
            throw new BadRequestException(e.reason().code());
        }
        if (event instanceof UserCreated created) {
            welcome(created);
        }
    }
    // end::class[]

    private void welcome(UserCreated created) {
    }
}

package io.quarkiverse.clerk.sample;

import static io.restassured.RestAssured.given;

import org.eclipse.microprofile.config.ConfigProvider;

/** The dev server that stands in for Clerk. */
final class DevServer {

    private DevServer() {
    }

    /** Waits until it has delivered all its webhooks. */
    static void awaitDelivered() {
        var url = ConfigProvider.getConfig().getValue("quarkus.clerk.api-url", String.class);
        while (!given().get(url + "/dev/webhooks").then().statusCode(200).extract().body().jsonPath()
                .getList("data.findAll { it.status == 'pending' }").isEmpty()) {
            Thread.onSpinWait();
        }
    }
}

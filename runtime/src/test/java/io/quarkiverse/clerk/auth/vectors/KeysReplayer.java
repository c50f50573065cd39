package io.quarkiverse.clerk.auth.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.auth.browser.FrontendApi;

/** Replays what is read out of publishable keys. */
final class KeysReplayer implements Replayer {

    @Override
    public ObjectNode outcome(ObjectNode vectorCase) {
        var key = vectorCase.path("publishableKey").asText();
        switch (vectorCase.path("kind").asText()) {
            case "cookieSuffix":
                return Vectors.outcome("string").put("value", FrontendApi.cookieSuffix(key));
            case "accountsUrl":
                return Vectors.outcome("string").put("value",
                        FrontendApi.accountsPortal(vectorCase.path("frontendApi").asText()));
            default:
                return parsed(key, vectorCase.path("options"));
        }
    }

    private static ObjectNode parsed(String key, JsonNode options) {
        var outcome = Vectors.outcome("object");
        var satelliteDomain = options.path("isSatellite").asBoolean() ? options.path("domain").textValue() : null;
        FrontendApi.of(key, options.path("proxyUrl").textValue(), satelliteDomain).ifPresentOrElse(
                api -> outcome.putObject("value")
                        .put("instanceType", api.production() ? "production" : "development")
                        .put("frontendApi", api.proxyUrl() != null ? api.proxyUrl() : api.host()),
                () -> outcome.putNull("value"));
        return outcome;
    }
}

package io.quarkiverse.clerk.devserver.frontend;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest.Upload;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.browser.DevBrowser;

/**
 * A request to an operation of the Frontend API.
 *
 * @param variables values of the path's variables, decoded
 * @param query the query string
 * @param form the body; empty if there was none, or the route takes a file
 * @param upload the file that was sent; null unless the route takes one
 * @param origin of the page whose script asks; null if it is not said
 * @param known the browser; empty if the request does not say which, or one that has not been here
 */
public record FrontendRequest(Map<String, String> variables, Query query, Query form, Upload upload,
        String origin, Optional<DevBrowser> known) {

    private static final ApiError UNKNOWN_BROWSER = ApiError.of("dev_browser_unauthenticated", "unknown browser",
            "The browser is not known here. It gets a token to be known by from POST /v1/dev_browser.");

    /** The value of a variable of the path. */
    public String path(String variable) {
        return variables.get(variable);
    }

    /**
     * The body, checked, with values of the fields' kinds in place of the texts that forms have.
     *
     * @throws ApiException (422) with an error for every field at fault
     */
    public ObjectNode body(Fields fields) {
        return fields.check(fields.read(form));
    }

    /**
     * The browser.
     *
     * @throws ApiException (401) if it is not known; Clerk's script then asks for another token and tries again
     */
    public DevBrowser browser() {
        return known.orElseThrow(() -> ApiException.refused(401, UNKNOWN_BROWSER));
    }
}

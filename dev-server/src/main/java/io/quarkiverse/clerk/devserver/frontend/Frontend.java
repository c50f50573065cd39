package io.quarkiverse.clerk.devserver.frontend;

import io.quarkiverse.clerk.devserver.browser.DevBrowsers;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.session.BrowserSessions;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;

/**
 * What the resources of the Frontend API share.
 *
 * @param views what its answers show
 * @param signedIn who asks
 */
public record Frontend(Instance instance, Sessions sessions, BrowserSessions browserSessions, DevBrowsers browsers,
        ClientViews views, SignedIn signedIn) {

    /** The Frontend API of an instance. */
    public static Frontend of(Instance instance, Sessions sessions, BrowserSessions browserSessions,
            DevBrowsers browsers) {
        return new Frontend(instance, sessions, browserSessions, browsers, new ClientViews(instance, sessions),
                new SignedIn(instance, sessions));
    }
}

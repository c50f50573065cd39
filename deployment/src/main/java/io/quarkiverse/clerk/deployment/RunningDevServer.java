package io.quarkiverse.clerk.deployment;

import java.net.BindException;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.dev.DevServerLink;
import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkiverse.clerk.devserver.DevServerOptions;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;

/** The dev server of this process. It goes on with what it is told from one build to the next. */
final class RunningDevServer {

    private static final Logger LOG = Logger.getLogger(RunningDevServer.class);

    private ClerkDevServer server;
    private DevServerSettings settings;
    private boolean linked;

    /**
     * Starts the server unless it runs. One that is to be otherwise is started anew; another seed alone is planted in the one
     * that runs, and it is told where else to send webhooks.
     *
     * @throws ConfigurationException if the settings or the seed are wrong. A server with another seed that runs already goes
     *         on
     */
    synchronized ClerkDevServer start(DevServerSettings wanted, LaunchMode mode) {
        try {
            if (server == null || !wanted.equals(settings.with(wanted.seed(), wanted.webhooks()))) {
                startAnew(wanted, mode);
            } else {
                change(wanted, mode);
            }
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(e.getMessage(), e);
        }
        settings = wanted;
        return server;
    }

    private void change(DevServerSettings wanted, LaunchMode mode) {
        boolean test = mode == LaunchMode.TEST;
        if (test) {
            // What other tests have caused is not for those of the application that starts now.
            server.webhooks().forgetPending();
        }
        // It may have got a port from a test that the next application does not have.
        if (test || !wanted.webhooks().equals(settings.webhooks())) {
            server.webhooks().sendTo(wanted.webhooksAfter(server.webhooks().endpoint()));
        }
        if (!wanted.seed().equals(settings.seed())) {
            server.plant(wanted.seed());
            LOG.infof("Clerk dev server: %s has changed, and with it what is there", wanted.seed().source());
        }
    }

    private void startAnew(DevServerSettings wanted, LaunchMode mode) {
        close();
        server = start(wanted.options(), mode);
        // Tests beside dev mode have a server of their own, which the application in dev mode knows nothing of.
        linked = mode == LaunchMode.DEVELOPMENT;
        if (linked) {
            DevServerLink.connect(server.url(), server.clock());
        }
        LOG.infof("Clerk dev server at %s: no account needed, and no real one touched.%s", server.url(),
                server.anyUser().map(user -> " A session token for " + user + ":\n  " + server.tokenCurl(user)).orElse(""));
    }

    /** Continuous tests run beside dev mode, whose server has the port. Theirs is another one, so that they do not meet. */
    private static ClerkDevServer start(DevServerOptions options, LaunchMode mode) {
        try {
            return ClerkDevServer.start(options);
        } catch (IllegalStateException e) {
            if (mode == LaunchMode.TEST && e.getCause() instanceof BindException) {
                return ClerkDevServer.start(options.withPort(0));
            }
            throw e;
        }
    }

    /** {@return whether there was one to close} */
    synchronized boolean close() {
        boolean running = server != null;
        if (running) {
            if (linked) {
                DevServerLink.disconnect();
            }
            server.close();
            server = null;
        }
        return running;
    }
}

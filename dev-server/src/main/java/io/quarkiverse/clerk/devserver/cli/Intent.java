package io.quarkiverse.clerk.devserver.cli;

import java.util.List;

import io.quarkiverse.clerk.devserver.DevServerOptions;

/** What the command line asks for. */
sealed interface Intent {

    /** To be told something. */
    record Print(String text) implements Intent {
    }

    /** What cannot be done; all that is wrong, each in a line. */
    record Refuse(List<String> problems) implements Intent {
    }

    /**
     * A server.
     *
     * @param secretGiven whether the caller chose what webhooks are signed with, and thus knows it
     */
    record Start(DevServerOptions options, boolean secretGiven) implements Intent {
    }
}

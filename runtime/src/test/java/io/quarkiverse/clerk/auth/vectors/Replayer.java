package io.quarkiverse.clerk.auth.vectors;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Replays recorded cases of one kind. */
interface Replayer {

    /** {@return what this code does in a case, in the shape of the case's {@code expected}} */
    ObjectNode outcome(ObjectNode vectorCase);
}

package io.quarkiverse.clerk.auth.vectors;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Replays a recorded case of one kind. */
interface Replayer {

    /** {@return our outcome, in the form of the one that is recorded} */
    ObjectNode outcome(ObjectNode vectorCase);
}

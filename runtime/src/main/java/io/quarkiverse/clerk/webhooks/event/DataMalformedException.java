package io.quarkiverse.clerk.webhooks.event;

/** The data of an event does not belong to its type. Quotes nothing of it. */
public final class DataMalformedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataMalformedException() {
        super("The data of the event is not what belongs to its type", null, false, false);
    }
}

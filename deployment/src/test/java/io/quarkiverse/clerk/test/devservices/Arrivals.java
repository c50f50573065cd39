package io.quarkiverse.clerk.test.devservices;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import jakarta.inject.Singleton;

/** Observes nothing until its source is changed. */
@Singleton
public class Arrivals {

    public final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    void created(String event) {
        events.add(event);
    }
}

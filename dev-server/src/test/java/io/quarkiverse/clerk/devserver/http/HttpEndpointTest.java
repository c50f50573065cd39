package io.quarkiverse.clerk.devserver.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Store;

class HttpEndpointTest {

    @Test
    void aDefectIsLoggedAndHiddenFromTheCaller() throws Exception {
        Address address = new Address(0, new Store(Clock.systemUTC()));
        try (Log log = new Log();
                HttpEndpoint endpoint = HttpEndpoint.open(address, router -> router.get("/")
                        .handler(context -> {
                            throw new IllegalStateException("inner detail");
                        }))) {
            HttpResponse<byte[]> response = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create(address.url() + "/")).build(), BodyHandlers.ofByteArray());

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(new String(response.body())).contains("internal_clerk_error").doesNotContain("inner detail");
            String traceId = Json.read(response.body()).path("clerk_trace_id").asText();
            assertThat(log.records).hasSize(1);
            assertThat(log.records.get(0).getMessage()).contains(traceId);
            assertThat(log.records.get(0).getThrown()).hasMessage("inner detail");
        }
    }

    /** Takes the place of the console while it is open. */
    private static final class Log extends Handler implements AutoCloseable {

        private final Logger logger = Logger.getLogger(Failures.class.getName());
        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        Log() {
            logger.setUseParentHandlers(false);
            logger.addHandler(this);
        }

        @Override
        public void publish(LogRecord logRecord) {
            records.add(logRecord);
        }

        @Override
        public void flush() {
            // nothing is buffered
        }

        @Override
        public void close() {
            logger.removeHandler(this);
            logger.setUseParentHandlers(true);
        }
    }
}

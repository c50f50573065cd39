package io.quarkiverse.clerk.auth;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** How request authentication reaches Clerk. What is asked is plain values, made by {@link BackendCalls}. */
@FunctionalInterface
public interface Backend {

    /**
     * Asks Clerk, without blocking, once, and in bounded time.
     *
     * @param call what to ask
     * @return what was answered, success or not; fails only where there was no answer
     */
    Uni<Answer> send(Call call);

    /**
     * What is asked.
     *
     * @param method the HTTP method
     * @param url the whole URL, encoded
     * @param key the key to authorize the call with; null for a public one
     * @param body JSON text; null for none
     */
    record Call(String method, String url, @Nullable String key, @Nullable String body) {

        /** {@return method and path, without the key, the body and the query} */
        @Override
        public String toString() {
            int query = url.indexOf('?');
            return method + " " + (query < 0 ? url : url.substring(0, query));
        }
    }

    /**
     * What was answered.
     *
     * @param status the HTTP status
     * @param retryAfter the {@code Retry-After} header, as it was sent; null if there was none
     * @param body the body; empty if there was none
     */
    record Answer(int status, @Nullable String retryAfter, String body) {

        /** {@return the status, without the body} */
        @Override
        public String toString() {
            return "HTTP " + status;
        }
    }
}

package io.quarkiverse.clerk.proxy;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body that is watched as it passes, and that fails once it is longer than it may be. */
final class MeteredStream implements ReadStream<Buffer> {

    /** The body is longer than it may be. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("too long", null, false, false);
        }
    }

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable progress;
    private long length;
    private @Nullable Handler<Throwable> failed;

    MeteredStream(ReadStream<Buffer> source, long limit, Runnable progress) {
        this.source = source;
        this.limit = limit;
        this.progress = progress;
    }

    @Override
    public MeteredStream handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        progress.run();
        length += chunk.length();
        if (length <= limit) {
            handler.handle(chunk);
        } else if (failed != null) {
            failed.handle(new TooLong());
        }
    }

    @Override
    public MeteredStream exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public MeteredStream endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public MeteredStream pause() {
        source.pause();
        return this;
    }

    @Override
    public MeteredStream resume() {
        source.resume();
        return this;
    }

    @Override
    public MeteredStream fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}

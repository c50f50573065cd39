package io.quarkiverse.clerk.benchmarks.management;

/** Somebody who calls Clerk. Each call fails unless the answer has been read into objects. */
interface Contender {

    /** Gets a user. */
    void get() throws Exception;

    /** Lists a hundred users. */
    void list() throws Exception;

    /** Reads the answer that lists a hundred users, which is there already: what is left without HTTP. */
    void read(byte[] answer) throws Exception;

    /** Fails unless the answer is what the stub sends. */
    static void check(boolean asSent) {
        if (!asSent) {
            throw new IllegalStateException("not what was sent");
        }
    }
}

package io.quarkiverse.clerk.it.tour;

/** Goes through operations of one group of the API, and leaves nothing behind that it has made. */
interface Tour {

    /** {@return the method of the client that returns the group, such as {@code users}} */
    String group();

    /**
     * Makes the calls.
     *
     * @param steps takes each of them, and stops at the first that does not go as expected
     */
    void run(Steps steps);
}

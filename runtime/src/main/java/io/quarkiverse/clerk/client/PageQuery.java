package io.quarkiverse.clerk.client;

public interface PageQuery<Q extends PageQuery<Q>> {
    Q page(int limit, int offset);

    Integer limit();

    Integer offset();
}

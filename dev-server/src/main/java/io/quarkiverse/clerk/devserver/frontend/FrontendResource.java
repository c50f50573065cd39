package io.quarkiverse.clerk.devserver.frontend;

import java.util.List;

/** One of the resources of Clerk's Frontend API. */
public interface FrontendResource {

    /** Its operations. The first match wins, so fixed paths stand before those with variables. */
    List<FrontendRoute> routes();
}

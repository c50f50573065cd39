/** What the instance remembers: JSON documents in memory. Internal: not for applications. */
package io.quarkiverse.clerk.devserver.store;

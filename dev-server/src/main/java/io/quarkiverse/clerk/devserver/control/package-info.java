/** What tests bring about: faults, and other times. Internal: not for applications. */
package io.quarkiverse.clerk.devserver.control;

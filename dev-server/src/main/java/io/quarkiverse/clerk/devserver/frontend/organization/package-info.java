/** Organizations, as their members and those who may become members meet them. */
package io.quarkiverse.clerk.devserver.frontend.organization;

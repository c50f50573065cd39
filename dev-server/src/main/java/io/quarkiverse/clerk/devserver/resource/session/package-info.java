/** Sessions and the tokens that are made for them. */
package io.quarkiverse.clerk.devserver.resource.session;

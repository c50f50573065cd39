/** How companies bring their people: SAML, OpenID Connect, directories. Kept and shown; no identity provider is ever called. */
package io.quarkiverse.clerk.devserver.resource.enterprise;

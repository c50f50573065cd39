/** Organizations, who belongs to them, and what their members may do. */
package io.quarkiverse.clerk.devserver.resource.organization;

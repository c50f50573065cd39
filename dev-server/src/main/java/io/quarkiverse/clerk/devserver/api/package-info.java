/**
 * How a resource of the Backend API is stated: fields, filters, orderings, errors and routes as plain values. Knows no HTTP
 * server and no resource. Internal: not for applications.
 */
package io.quarkiverse.clerk.devserver.api;

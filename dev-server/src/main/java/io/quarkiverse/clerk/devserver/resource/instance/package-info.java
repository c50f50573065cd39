/** What is set for the instance as a whole: lists, URLs, templates, settings. */
package io.quarkiverse.clerk.devserver.resource.instance;

/** The HTTP side: who may ask, and how questions and answers travel. The only package that knows Vert.x. Internal. */
package io.quarkiverse.clerk.devserver.http;

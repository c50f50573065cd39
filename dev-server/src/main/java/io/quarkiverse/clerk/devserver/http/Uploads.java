package io.quarkiverse.clerk.devserver.http;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest.Upload;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Reads a form with one file into memory; nothing is written to the disk. */
final class Uploads {

    private static final String KEY = Uploads.class.getName();
    private static final String FORM = "multipart/form-data";
    private static final int MAX_BYTES = 10 << 20;

    private Uploads() {
    }

    static void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        String type = request.getHeader("Content-Type");
        if (type == null || !type.regionMatches(true, 0, FORM, 0, FORM.length())) {
            throw ApiException.notForm();
        }
        request.setExpectMultipart(true);
        int[] received = { 0 };
        request.uploadHandler(file -> receive(file, context, received));
        request.endHandler(end -> {
            if (!context.failed()) {
                context.next();
            }
        });
        request.exceptionHandler(failure -> context.fail(ApiException.badRequest("The form is malformed.")));
    }

    private static void receive(HttpServerFileUpload file, RoutingContext context, int[] received) {
        Buffer content = Buffer.buffer();
        file.handler(part -> {
            if (received[0] + part.length() > MAX_BYTES) {
                if (!context.failed()) {
                    context.fail(ApiException.bodyTooLarge());
                }
                return;
            }
            received[0] += part.length();
            content.appendBuffer(part);
        });
        file.endHandler(end -> {
            // Of several files the first counts.
            if (context.get(KEY) == null) {
                context.put(KEY, new Upload(file.contentType(), content.getBytes()));
            }
        });
    }

    /**
     * The file of the form.
     *
     * @throws ApiException (422) if the form had none
     */
    static Upload of(RoutingContext context) {
        Upload upload = context.get(KEY);
        if (upload == null) {
            throw ApiException.invalid(ApiError.missing("file"));
        }
        return upload;
    }
}

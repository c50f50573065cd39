package io.quarkiverse.clerk.it.tour;

import java.util.Base64;

import io.quarkiverse.clerk.client.ImageUpload;

/** What is uploaded as somebody's picture. */
final class Pictures {

    private static final String ONE_PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
            + "rkJggg==";

    private Pictures() {
    }

    static ImageUpload dot() {
        return ImageUpload.of("dot.png", "image/png", Base64.getDecoder().decode(ONE_PIXEL));
    }
}

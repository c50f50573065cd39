package io.quarkiverse.clerk.devserver.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the latest thousand only: whoever asks without cookies, all day long, must not fill the memory. */
final class Recent<V> extends LinkedHashMap<String, V> {

    private static final long serialVersionUID = 1L;
    private static final int LIMIT = 1000;

    Recent() {
        super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > LIMIT;
    }
}

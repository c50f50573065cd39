package io.quarkiverse.clerk.devserver.resource.instance;

import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Settings of the instance: one document, which begins to exist when it is changed. */
final class Settings {

    private final Documents documents;
    private final ObjectNode defaults;
    private final Collection<String> hidden;

    /**
     * Settings of one kind.
     *
     * @param defaults what a new instance has; {@code object} says which kind
     * @param hidden the fields that no answer shows
     */
    Settings(Store store, ObjectNode defaults, String... hidden) {
        this.documents = store.documents(defaults.path("object").asText());
        this.defaults = defaults;
        this.hidden = Set.of(hidden);
    }

    /** The settings, hidden ones too. */
    ObjectNode get() {
        return documents.find(Instance.ID).orElseGet(() -> defaults.deepCopy().put("id", Instance.ID));
    }

    /** The settings as they are shown. */
    ObjectNode shown() {
        return get().deepCopy().remove(hidden);
    }

    /** Sets what the body says; a null in it is as good as nothing. */
    ObjectNode change(Fields fields, ObjectNode body) {
        ObjectNode before = get();
        return change(settings -> fields.change(body, settings, before));
    }

    /** Changes the settings and answers with them as they are shown. */
    ObjectNode change(Consumer<ObjectNode> work) {
        ObjectNode settings = get().deepCopy();
        work.accept(settings);
        if (documents.find(Instance.ID).isPresent()) {
            documents.save(settings);
        } else {
            documents.add(settings);
        }
        return shown();
    }
}

package io.quarkiverse.clerk.client.conformance;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;

/**
 * Where a value stands, in the file and in the client.
 *
 * @param operation for example {@code users.update}
 * @param place in the file, for example {@code User.first_name} or {@code users.update request.first_name}
 * @param name the last name in the place
 * @param use what the value is used for
 * @param element what carries the annotations of the Java type
 */
record Spot(String operation, String place, String name, Use use, AnnotatedElement element) {

    /** What a value is used for. */
    enum Use {
        QUERY,
        PATH,
        REQUEST,
        PATCH,
        RESPONSE;

        boolean sent() {
            return this != RESPONSE;
        }
    }

    boolean sent() {
        return use.sent();
    }

    /** {@return how a line begins; the places of requests begin with their operation anyway} */
    String label() {
        return sent() ? place : operation + " response " + place;
    }

    /** {@return the component of a record that is to be mended, for the end of a line; empty if it is none} */
    String inClient() {
        return element instanceof Field field
                ? " (" + RecordUses.nameOf(field.getDeclaringClass()) + "." + field.getName() + ")"
                : "";
    }

    Spot at(Schema.Property property, String propertyName, AnnotatedElement newElement) {
        return new Spot(operation, property.place(), propertyName, use, newElement);
    }

    Spot within(String newPlace) {
        return new Spot(operation, newPlace, name, use, element);
    }
}

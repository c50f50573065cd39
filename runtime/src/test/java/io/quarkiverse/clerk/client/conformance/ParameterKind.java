package io.quarkiverse.clerk.client.conformance;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a parameter goes, and the annotations that say so. */
enum ParameterKind {
    PATH {
        @Override
        Stream<String> names(AnnotatedElement element) {
            return Stream.concat(Optional.ofNullable(element.getAnnotation(PathParam.class)).map(PathParam::value).stream(),
                    Optional.ofNullable(element.getAnnotation(RestPath.class)).map(RestPath::value).stream());
        }
    },
    QUERY {
        @Override
        Stream<String> names(AnnotatedElement element) {
            return Stream.concat(Optional.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value).stream(),
                    Optional.ofNullable(element.getAnnotation(RestQuery.class)).map(RestQuery::value).stream());
        }
    },
    FORM {
        @Override
        Stream<String> names(AnnotatedElement element) {
            return Stream.concat(Optional.ofNullable(element.getAnnotation(FormParam.class)).map(FormParam::value).stream(),
                    Optional.ofNullable(element.getAnnotation(RestForm.class)).map(RestForm::value).stream());
        }
    };

    abstract Stream<String> names(AnnotatedElement element);

    /** {@return the name on the wire if the element is of this kind; its own where the annotation gives none} */
    Optional<String> name(AnnotatedElement element, String ownName) {
        return names(element).findFirst()
                .map(name -> name.isEmpty() ? ownName : name);
    }
}

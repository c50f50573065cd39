package io.quarkiverse.clerk.test.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The hierarchies of {@link InheritanceTest}, with {@code @RolesAllowed}. */
final class StandardHierarchies {

    private static final String PATH = "/standard/";

    private StandardHierarchies() {
    }

    @Path(PATH + "interface-method")
    public interface AnnotatedMethod {

        @GET
        @RolesAllowed("admin")
        String get();
    }

    public static class InterfaceMethod implements AnnotatedMethod {

        @Override
        public String get() {
            return "entered";
        }
    }

    @RolesAllowed("admin")
    @Path(PATH + "interface-type")
    public interface AnnotatedInterface {

        @GET
        String get();
    }

    public static class InterfaceType implements AnnotatedInterface {

        @Override
        public String get() {
            return "entered";
        }
    }

    public interface AnnotatedDefault {

        @GET
        @RolesAllowed("admin")
        default String get() {
            return "entered";
        }
    }

    @Path(PATH + "default-method")
    public static class DefaultMethod implements AnnotatedDefault {
    }

    public static class Parent {

        @GET
        @RolesAllowed("admin")
        public String get() {
            return "entered";
        }
    }

    @Path(PATH + "inherited-method")
    public static class InheritedMethod extends Parent {
    }

    @Path(PATH + "overridden-method")
    public static class OverriddenMethod extends Parent {

        @Override
        public String get() {
            return "entered";
        }
    }

    @Path(PATH + "restated-method")
    public static class RestatedMethod extends Parent {

        @GET
        @Override
        public String get() {
            return "entered";
        }
    }

    @RolesAllowed("admin")
    public static class AnnotatedParent {

        @GET
        public String get() {
            return "entered";
        }
    }

    @Path(PATH + "inherited-type")
    public static class InheritedType extends AnnotatedParent {
    }

    @RolesAllowed("admin")
    public abstract static class AnnotatedAbstract {

        @GET
        public abstract String get();
    }

    @Path(PATH + "abstract-type")
    public static class AbstractType extends AnnotatedAbstract {

        @Override
        public String get() {
            return "entered";
        }
    }

    public abstract static class GenericParent<T> {

        @GET
        @RolesAllowed("admin")
        public abstract String get(@QueryParam("id") T id);
    }

    @Path(PATH + "generic-method")
    public static class GenericMethod extends GenericParent<String> {

        @Override
        public String get(String id) {
            return "entered";
        }
    }

    public static class PlainParent {

        @GET
        public String get() {
            return "entered";
        }
    }

    @RolesAllowed("admin")
    @Path(PATH + "subclass-type")
    public static class SubclassType extends PlainParent {
    }

    @Path(PATH + "locator")
    public static class Locator {

        @RolesAllowed("admin")
        @Path("/")
        public PlainParent locate() {
            return new PlainParent();
        }
    }

    public interface PlainInterface {

        @GET
        String get();
    }

    @RolesAllowed("admin")
    public static class AnnotatedSubResource implements PlainInterface {

        @Override
        public String get() {
            return "entered";
        }
    }

    @Path(PATH + "sub-resource")
    public static class SubResource {

        @Path("/")
        public PlainInterface locate() {
            return new AnnotatedSubResource();
        }
    }
}

package io.quarkiverse.clerk.test.security;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkiverse.clerk.security.RequiresPermission;

/** The hierarchies of {@link InheritanceTest}, with {@code @RequiresPermission}. */
final class ClerkHierarchies {

    private static final String PATH = "/clerk/";

    private ClerkHierarchies() {
    }

    @Path(PATH + "interface-method")
    public interface AnnotatedMethod {

        @GET
        @RequiresPermission("org:billing:manage")
        String get();
    }

    public static class InterfaceMethod implements AnnotatedMethod {

        @Override
        public String get() {
            return "entered";
        }
    }

    @RequiresPermission("org:billing:manage")
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
        @RequiresPermission("org:billing:manage")
        default String get() {
            return "entered";
        }
    }

    @Path(PATH + "default-method")
    public static class DefaultMethod implements AnnotatedDefault {
    }

    public static class Parent {

        @GET
        @RequiresPermission("org:billing:manage")
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

    @RequiresPermission("org:billing:manage")
    public static class AnnotatedParent {

        @GET
        public String get() {
            return "entered";
        }
    }

    @Path(PATH + "inherited-type")
    public static class InheritedType extends AnnotatedParent {
    }

    @RequiresPermission("org:billing:manage")
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
        @RequiresPermission("org:billing:manage")
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

    @RequiresPermission("org:billing:manage")
    @Path(PATH + "subclass-type")
    public static class SubclassType extends PlainParent {
    }

    @Path(PATH + "locator")
    public static class Locator {

        @RequiresPermission("org:billing:manage")
        @Path("/")
        public PlainParent locate() {
            return new PlainParent();
        }
    }

    public interface PlainInterface {

        @GET
        String get();
    }

    @RequiresPermission("org:billing:manage")
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

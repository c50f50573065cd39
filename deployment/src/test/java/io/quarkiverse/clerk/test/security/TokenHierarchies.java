package io.quarkiverse.clerk.test.security;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;

/** The hierarchies of {@link InheritanceTest}, with {@code @AcceptsToken}. */
final class TokenHierarchies {

    private static final String PATH = "/token/";

    private TokenHierarchies() {
    }

    @Path(PATH + "interface-method")
    public interface AnnotatedMethod {

        @GET
        @AcceptsToken(TokenType.M2M_TOKEN)
        String get();
    }

    public static class InterfaceMethod implements AnnotatedMethod {

        @Override
        public String get() {
            return "entered";
        }
    }

    @AcceptsToken(TokenType.M2M_TOKEN)
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
        @AcceptsToken(TokenType.M2M_TOKEN)
        default String get() {
            return "entered";
        }
    }

    @Path(PATH + "default-method")
    public static class DefaultMethod implements AnnotatedDefault {
    }

    public static class Parent {

        @GET
        @AcceptsToken(TokenType.M2M_TOKEN)
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

    @AcceptsToken(TokenType.M2M_TOKEN)
    public static class AnnotatedParent {

        @GET
        public String get() {
            return "entered";
        }
    }

    @Path(PATH + "inherited-type")
    public static class InheritedType extends AnnotatedParent {
    }

    @AcceptsToken(TokenType.M2M_TOKEN)
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
        @AcceptsToken(TokenType.M2M_TOKEN)
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

    @AcceptsToken(TokenType.M2M_TOKEN)
    @Path(PATH + "subclass-type")
    public static class SubclassType extends PlainParent {
    }

    @Path(PATH + "locator")
    public static class Locator {

        @AcceptsToken(TokenType.M2M_TOKEN)
        @Path("/")
        public PlainParent locate() {
            return new PlainParent();
        }
    }

    public interface PlainInterface {

        @GET
        String get();
    }

    @AcceptsToken(TokenType.M2M_TOKEN)
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

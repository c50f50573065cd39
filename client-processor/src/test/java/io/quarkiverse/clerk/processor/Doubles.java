package io.quarkiverse.clerk.processor;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs what was compiled, around groups that answer with what a test says.
 *
 * @param loader of what was compiled
 * @param told the calls that were made: by which method of {@code Calls}, of which operation, with which ids, and how repeated
 */
record Doubles(ClassLoader loader, List<List<Object>> told) {

    static final String CALLS = "io.quarkiverse.clerk.client.calls.";
    static final Object[] NOTHING = {};

    Doubles(ClassLoader loader) {
        this(loader, new ArrayList<>());
    }

    /** {@return the group with its calls made by what tells them} */
    Object around(Object group) throws ReflectiveOperationException {
        return method(loader.loadClass(CALLS + "CallGroups"), "around").invoke(null, group, calls());
    }

    private Object calls() throws ReflectiveOperationException {
        return loader.loadClass(CALLS + "Calls").getConstructor(Consumer.class)
                .newInstance((Consumer<List<Object>>) told::add);
    }

    /** {@return an implementation of an interface, with the answers of its methods by their names} */
    Object of(String type, Map<String, Object> answers) throws ClassNotFoundException {
        return Proxy.newProxyInstance(loader, new Class<?>[] { loader.loadClass(type) },
                (proxy, method, arguments) -> answers.get(method.getName()));
    }

    /** {@return a view of a client, made by the class that is derived for it} */
    Object view(String calls, Object client, String repeat) throws ReflectiveOperationException {
        var repeating = method(loader.loadClass(CALLS + calls), "repeating");
        return repeating.invoke(null, client, constant(CALLS + "Repeat", repeat));
    }

    /** {@return the view of a client that keeps its groups, whose calls are made by what tells them} */
    Object kept(String views, Object client) throws ReflectiveOperationException {
        return method(loader.loadClass(CALLS + views), "kept").invoke(null, client, calls());
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    Object constant(String type, String name) throws ClassNotFoundException {
        return Enum.valueOf((Class<Enum>) loader.loadClass(type), name);
    }

    static Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        var found = Arrays.stream(target.getClass().getMethods()).filter(method -> method.getName().equals(name))
                .filter(method -> method.getParameterCount() == arguments.length).findFirst()
                .orElseThrow(() -> new AssertionError(name));
        found.setAccessible(true);
        return found.invoke(target, arguments);
    }

    private static Method method(Class<?> type, String name) {
        var method = Arrays.stream(type.getDeclaredMethods()).filter(candidate -> candidate.getName().equals(name))
                .findFirst().orElseThrow(() -> new AssertionError(name));
        method.setAccessible(true);
        return method;
    }
}

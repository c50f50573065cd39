package io.quarkiverse.clerk.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A compilation with the processor.
 *
 * @param classes where its classes are
 * @param found what javac complains of, in the order of lines
 */
record Compilation(Path classes, List<Diagnostic<? extends JavaFileObject>> found) {

    List<Diagnostic<? extends JavaFileObject>> errors() {
        return found.stream().filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR).toList();
    }

    List<Diagnostic<? extends JavaFileObject>> warnings() {
        return found.stream().filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.ERROR).toList();
    }

    /** Compiles the client of a shop, which keeps all conventions and has what the processor knows. */
    static Compilation ofShop(Path folder) throws IOException, URISyntaxException {
        return of(folder, resources("shop"));
    }

    /** Compiles one source. */
    static Compilation of(Path folder, String name, String text) throws IOException, URISyntaxException {
        var source = folder.resolve(name + ".java");
        Files.writeString(source, text);
        return of(folder, List.of(source));
    }

    private static List<Path> resources(String directory) throws IOException, URISyntaxException {
        try (var files = Files.walk(Path.of(Compilation.class.getResource("/sources/" + directory).toURI()))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Compilation of(Path folder, List<Path> client) throws IOException, URISyntaxException {
        var sources = new ArrayList<>(client);
        sources.addAll(resources("io")); // what the client and what is derived from it are written with
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new DiagnosticCollector<JavaFileObject>();
        var classes = Files.createDirectory(folder.resolve("classes"));
        try (var files = compiler.getStandardFileManager(found, Locale.ROOT, UTF_8)) {
            var task = compiler.getTask(null, files, found,
                    List.of("-d", classes.toString(), "-s", classes.toString(), "-parameters", "-Xlint:deprecation"), null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new ClientProcessor()));
            task.call();
        }
        return new Compilation(classes, found.getDiagnostics());
    }

    /** {@return a loader of what was compiled} */
    ClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(new URL[] { classes.toUri().toURL() }, Compilation.class.getClassLoader());
    }

    /** {@return what was written for a class} */
    String source(String name) throws IOException {
        return Files.readString(classes.resolve(name.replace('.', '/') + ".java"));
    }
}

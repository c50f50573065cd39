package io.quarkiverse.clerk.devserver.cli;

import java.io.PrintStream;
import java.net.BindException;
import java.util.List;
import java.util.Objects;

import io.quarkiverse.clerk.devserver.ClerkDevServer;

/** {@code java -jar …-standalone.jar}. */
public final class Main {

    private static final int CANNOT_START = 1;
    private static final int WRONG_OPTIONS = 2;

    private Main() {
    }

    /** Runs until it is told to stop by a signal. */
    @SuppressWarnings("java:S106") // This is what standard output is for.
    public static void main(String... arguments) {
        QuickStart.begin();
        String version = Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "unknown");
        Intent intent = Arguments.read(version, System.getenv(), arguments);
        if (intent instanceof Intent.Print print) {
            System.out.println(print.text());
        } else if (intent instanceof Intent.Refuse refuse) {
            stop(System.err, refuse.problems(), "--help lists the options.", WRONG_OPTIONS);
        } else if (intent instanceof Intent.Start start) {
            serve(start);
        }
    }

    private static void serve(Intent.Start start) {
        try {
            ClerkDevServer server = ClerkDevServer.start(start.options());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "clerk-dev-server-stop"));
            System.out.print(EnvFile.of(server, start));
            System.out.flush();
            // Its own threads do not keep the process alive.
            Thread.currentThread().join();
        } catch (IllegalStateException | IllegalArgumentException e) {
            String hint = e.getCause() instanceof BindException
                    ? "Stop what listens there, or choose another port with --port; 0 stands for any that is free."
                    : "";
            stop(System.err, List.of(e.getMessage()), hint, CANNOT_START);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(PrintStream out, List<String> problems, String hint, int exitCode) {
        problems.forEach(out::println);
        if (!hint.isEmpty()) {
            out.println(hint);
        }
        System.exit(exitCode);
    }
}

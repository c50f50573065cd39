package io.quarkiverse.clerk.webhooktests.svix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Svix' package for Node, which signs and verifies by code that is not ours. */
final class Svix {

    private static final Path SOURCES = Path.of("src/test/node");
    private static final Path INSTALLED = Path.of("target/svix");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "svix.js");

    private Svix() {
    }

    /** {@return for each message the value of {@code svix-signature}, with one signature by each of its secrets} */
    static List<Webhook> sign(List<Message> messages) {
        var each = ask(messages.stream().flatMap(message -> message.secrets().stream().map(secret -> String.join("\t", "sign",
                secret, message.id(), String.valueOf(message.seconds()), base64(message.body())))).toList()).iterator();
        return messages.stream().map(message -> new Webhook(message.id(), String.valueOf(message.seconds()),
                String.join(" ", message.secrets().stream().map(secret -> each.next()).toList()), message.body())).toList();
    }

    /** {@return for each webhook whether it is accepted} */
    static List<Boolean> verify(String secret, List<Webhook> webhooks) {
        return ask(webhooks.stream().map(webhook -> String.join("\t", "verify", secret, webhook.id(), webhook.seconds(),
                base64(webhook.body()), webhook.signatures())).toList()).stream().map("accepted"::equals).toList();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static List<String> ask(List<String> lines) {
        try {
            install();
            var questions = Files.write(INSTALLED.resolve("questions.txt"), lines);
            var answers = INSTALLED.resolve("answers.txt");
            run(60, new ProcessBuilder("node", "svix.js").redirectInput(questions.toFile()).redirectOutput(answers.toFile()));
            var answered = Files.readAllLines(answers);
            assertThat(answered).hasSameSizeAs(lines);
            return answered;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void install() throws IOException {
        var mark = INSTALLED.resolve("node_modules/.package-lock.json");
        Files.createDirectories(INSTALLED);
        for (var file : FILES) {
            Files.copy(SOURCES.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var wanted = SOURCES.resolve("package-lock.json");
        if (Files.exists(mark) && Files.getLastModifiedTime(mark).compareTo(Files.getLastModifiedTime(wanted)) > 0) {
            return;
        }
        // Not for long where there is no network: what it has fetched before is enough then.
        run(120, new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline",
                "--fetch-retry-mintimeout=500", "--fetch-retry-maxtimeout=2000")
                .redirectOutput(new File("target/svix/npm.log")));
    }

    private static void run(int seconds, ProcessBuilder program) throws IOException {
        var log = INSTALLED.resolve("errors.log");
        try {
            var process = program.directory(INSTALLED.toFile()).redirectError(log.toFile()).start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            if (process.waitFor() == 0) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException notThere) {
            Files.writeString(log, String.valueOf(notThere.getMessage()));
        }
        missing(program.command(), Files.readString(log));
    }

    private static void missing(List<String> command, String why) {
        var what = String.join(" ", command) + " has failed: " + why;
        if (System.getenv("CI") != null || command.get(0).equals("node") && Files.exists(INSTALLED.resolve("node_modules"))) {
            throw new AssertionError(what);
        }
        System.out.println("**** SKIPPED: nothing was signed by Svix' own package, because " + what + " ****");
        abort(what);
    }
}

package io.quarkiverse.clerk.devserver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkiverse.clerk.devserver.DevServerOptions;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the command line. */
final class Arguments {

    private Arguments() {
    }

    /** What is asked for; never throws. */
    static Intent read(String version, Map<String, String> environment, String... arguments) {
        CommandLine commandLine = new CommandLine(spec()).setExpandAtFiles(false);
        ParseResult line = commandLine.parseArgs(arguments);
        if (line.isUsageHelpRequested()) {
            return new Intent.Print(commandLine.getUsageMessage(Ansi.OFF).stripTrailing());
        }
        if (line.isVersionHelpRequested()) {
            return new Intent.Print(version);
        }
        List<String> problems = new ArrayList<>(line.errors().stream().flatMap(Arguments::describe).toList());
        DevServerOptions options = Setting.DEFAULTS;
        for (Setting setting : Setting.ALL) {
            options = setting.apply(options, line, environment, problems);
        }
        return problems.isEmpty() ? new Intent.Start(options, Setting.WEBHOOK_SECRET.isGiven(line, environment))
                : new Intent.Refuse(problems);
    }

    private static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("java -jar quarkus-clerk-dev-server-standalone.jar");
        spec.parser().collectErrors(true);
        spec.usageMessage().sortOptions(false)
                .description("A stand-in for Clerk, for development and tests: the Backend API, a sign-in",
                        "page and tokens. Once it listens, it prints what an application needs, in",
                        "lines that a shell and the readers of env files take. It hands out tokens to",
                        "anybody on this machine; never run it in production.", "")
                .footer("", "Exit codes: 0 after --help and --version; 1 if the server cannot start;",
                        "2 if an option is wrong.");
        Setting.ALL.forEach(setting -> spec.addOption(setting.toSpec()));
        return spec
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this, and stop.").build())
                .addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                        .description("Print the version, and stop.").build());
    }

    private static Stream<String> describe(Exception error) {
        return error instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched().stream().map(Arguments::unknown)
                : Stream.of(error.getMessage());
    }

    /** Without values: a secret may stand behind an option that is misspelt. */
    private static String unknown(String argument) {
        return argument.startsWith("-") ? argument.split("=", 2)[0] + ": there is no such option"
                : "an argument belongs to no option";
    }
}
